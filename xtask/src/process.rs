//! Running other programs. Each command is printed before it runs, and an error names it.

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// Prints that a step starts. For steps that take seconds and print nothing themselves.
pub fn announce(step: &str) {
    eprintln!("xtask: {step}");
}

/// Prints `command` and runs it.
///
/// # Errors
///
/// When it cannot be started, or exits with a status other than 0.
pub fn run(command: &mut Command) -> Result<()> {
    let shown = show(command);
    eprintln!("$ {shown}");
    let status = command.status().with_context(|| format!("{shown}: cannot be started"))?;
    if !status.success() {
        bail!("{shown}: {status}");
    }
    Ok(())
}

/// What `command` prints to its standard output, or `None` if it cannot be started or fails. What
/// it prints to its standard error is dropped.
pub fn output(command: &mut Command) -> Option<String> {
    read_output(command.stderr(Stdio::null()))
}

/// Like [`output`], for a command that may take long: its standard error is shown.
pub fn output_with_progress(command: &mut Command) -> Option<String> {
    read_output(command.stderr(Stdio::inherit()))
}

fn read_output(command: &mut Command) -> Option<String> {
    let output = command.output().ok().filter(|output| output.status.success())?;
    String::from_utf8(output.stdout).ok().map(|text| text.trim().to_owned())
}

fn show(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}

/// A command of Node or npm, with its working directory.
pub struct Step(Command);

impl Step {
    pub fn node(folder: &Path) -> Self {
        Self::new("node", folder)
    }

    pub fn npm(folder: &Path) -> Self {
        Self::new("npm", folder)
    }

    fn new(program: &str, folder: &Path) -> Self {
        let mut command = Command::new(program);
        command.current_dir(folder);
        Self(command)
    }

    pub fn arg(mut self, argument: impl AsRef<OsStr>) -> Self {
        self.0.arg(argument);
        self
    }

    pub fn args(mut self, arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Self {
        self.0.args(arguments);
        self
    }

    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.0.env(name, value);
        self
    }

    pub fn into_command(self) -> Command {
        self.0
    }

    pub fn run(mut self) -> Result<()> {
        run(&mut self.0)
    }

    /// Runs the program in place of this process if the system supports that. Otherwise waits for
    /// the program.
    #[cfg(unix)]
    pub fn replace_this_process(mut self) -> Result<()> {
        use std::os::unix::process::CommandExt;

        let shown = show(&self.0);
        eprintln!("$ {shown}");
        Err(self.0.exec()).with_context(|| format!("{shown}: cannot be started"))
    }

    #[cfg(not(unix))]
    pub fn replace_this_process(self) -> Result<()> {
        self.run()
    }
}
