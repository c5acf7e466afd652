//! The program that `cargo xtask` runs. It announces the command, then runs the crate `xtask`.
//!
//! The first time, compiling `xtask` takes minutes. This crate must stay free of dependencies, so
//! that it compiles in a second and the announcement comes before those minutes.

use std::process::{Command, ExitCode};

const PLAY: &str = "\
cargo xtask play

  1. compiles the build program, then the interpreter to wasm   cargo prints each crate
  2. takes the snapshot, optimises and meters the wasm          a line for each step
  3. builds the npm package and the playground
  4. serves the playground on localhost, at port 4173 or the next free one, and prints its address

The first time, this takes about ten minutes on two cores. After that, it takes seconds.
";

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    if arguments.first().is_some_and(|command| command == "play") {
        eprintln!("{PLAY}");
    }
    // Cargo sets the variable to the cargo that runs this program.
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["run", "--package", "xtask", "--"]).args(arguments);
    run(command)
}

/// Replaces this process, so that a signal reaches cargo.
#[cfg(unix)]
fn run(mut command: Command) -> ExitCode {
    use std::os::unix::process::CommandExt;

    failed(&command.exec())
}

#[cfg(not(unix))]
fn run(mut command: Command) -> ExitCode {
    match command.status() {
        Ok(status) => ExitCode::from(u8::try_from(status.code().unwrap_or(1)).unwrap_or(1)),
        Err(error) => failed(&error),
    }
}

fn failed(error: &std::io::Error) -> ExitCode {
    eprintln!("cargo cannot be started: {error}");
    ExitCode::FAILURE
}
