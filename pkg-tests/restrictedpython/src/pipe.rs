//! Lines in, lines out.

use std::io::{self, Write};

use rustpython_vm as vm;
use vm::builtins::{PyBaseExceptionRef, PyStrRef};
use vm::{PyResult, VirtualMachine};

/// `send(line)`
pub fn send(line: PyStrRef, vm: &VirtualMachine) -> PyResult<()> {
    let line = line.try_as_utf8(vm)?;
    let mut stdout = io::stdout().lock();
    let sent = writeln!(stdout, "{}", line.as_str()).and_then(|()| stdout.flush());
    sent.map_err(|error| broken(&error, vm))
}

/// `receive() -> str`; empty when the other side has closed the pipe.
pub fn receive(vm: &VirtualMachine) -> PyResult<String> {
    let mut line = String::new();
    io::stdin().read_line(&mut line).map_err(|error| broken(&error, vm))?;
    Ok(line)
}

fn broken(error: &io::Error, vm: &VirtualMachine) -> PyBaseExceptionRef {
    vm.new_runtime_error(format!("the pipe to the other side is broken: {error}"))
}
