//! The builtin `input`, and the lines of `sys.stdin`. The page has the lines.

use rustpython_vm as vm;
use vm::builtins::{PyStr, PyStrRef};
use vm::function::OptionalArg;
use vm::{AsObject, PyObjectRef, PyResult, VirtualMachine};

use crate::boundary::questions;
use crate::guards::streams::{self, StandardStream};
use crate::metering::output;

/// `input(prompt='')`
pub fn input(prompt: OptionalArg<PyObjectRef>, vm: &VirtualMachine) -> PyResult<PyStrRef> {
    let prompt = match prompt {
        OptionalArg::Present(prompt) => prompt.str(vm)?,
        OptionalArg::Missing => vm.ctx.empty_str.to_owned(),
    };
    if !prompt.is_empty() {
        streams::print_text(&prompt, vm)?;
    }
    let line = match streams::replaced(StandardStream::Input, vm)? {
        Some(stdin) => line_of(&stdin, vm)?,
        None => read_line(&prompt, vm)?.map(|line| vm.ctx.new_str(line)),
    };
    line.ok_or_else(|| vm.new_eof_error("EOF when reading a line"))
}

/// The next line, without its line end. `None` is the end of the input.
pub fn read_line(prompt: &PyStrRef, vm: &VirtualMachine) -> PyResult<Option<String>> {
    // The page must have the output up to the question.
    output::flush();
    let answer = questions::ask(&prompt.to_string_lossy());
    let answer = answer.map_err(|_| vm.new_memory_error("there is no memory for the input"))?;
    Ok(answer.map(|line| String::from_utf8_lossy(&line).into_owned()))
}

/// The next line of the `sys.stdin` that the program has set.
fn line_of(stdin: &PyObjectRef, vm: &VirtualMachine) -> PyResult<Option<PyStrRef>> {
    if vm.is_none(stdin) {
        return Err(vm.new_runtime_error("input(): lost sys.stdin"));
    }
    let line = vm.call_method(stdin, "readline", ())?;
    let line = line.downcast::<PyStr>().map_err(|other| {
        let class = other.class().name().to_string();
        vm.new_type_error(format!("object.readline() returned non-string (type {class})"))
    })?;
    let text = line.to_string_lossy();
    Ok(match &*text {
        "" => None,
        text => Some(vm.ctx.new_str(text.strip_suffix('\n').unwrap_or(text))),
    })
}
