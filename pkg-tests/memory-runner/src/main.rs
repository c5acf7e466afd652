//! Runs programs natively, one after the other, each in a process of its own.
//!
//! Each line of stdin is an [`order::Order`] in JSON, and each line of stdout an [`order::Answer`].
//! The interpreter is built once. Each program runs in a fork of it, so a program affects no other,
//! and the death of its process is an answer too. What the sanitizer or a panic writes to stderr is
//! part of the answer.

#[cfg(unix)]
mod child;
mod order;

use std::process::ExitCode;

#[cfg(unix)]
fn main() -> ExitCode {
    // Deep recursion is not what is looked for here, so it has room; a fork keeps this thread only.
    let server = std::thread::Builder::new().stack_size(STACK).spawn(serve);
    match server.map(std::thread::JoinHandle::join) {
        Ok(Ok(Ok(()))) => ExitCode::SUCCESS,
        Ok(Ok(Err(error))) => failed(&error),
        Ok(Err(_)) => ExitCode::FAILURE,
        Err(error) => failed(&error),
    }
}

#[cfg(not(unix))]
fn main() -> ExitCode {
    failed(&"it takes fork(), which this system does not have")
}

#[cfg(unix)]
const STACK: usize = 1 << 30;

fn failed(error: &dyn std::fmt::Display) -> ExitCode {
    eprintln!("memory-runner: {error}");
    ExitCode::FAILURE
}

/// Answers until stdin is closed.
#[cfg(unix)]
fn serve() -> std::io::Result<()> {
    use std::io::Write;

    let interpreter = pyvarium::session::interpreter::Interpreter::new();
    let record = child::Record::new()?;
    let mut stdout = std::io::stdout();
    for line in std::io::stdin().lines() {
        let order: order::Order = serde_json::from_str(&line?)?;
        let answer = child::run(&interpreter, &order.task(), &record)?;
        serde_json::to_writer(&mut stdout, &answer)?;
        writeln!(stdout)?;
        stdout.flush()?;
    }
    Ok(())
}
