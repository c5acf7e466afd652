//! The guest's end of the bridge: the interpreter, driven by a CPython over stdin and stdout.
//!
//! One JSON message a line, in both directions; either side may ask while it is being asked. What
//! the messages mean is `python/crossing.py`, which both interpreters run; here is only what it
//! takes from the native side: the pipe, the text of messages, and the compiler.

mod compiler;
mod pipe;
mod text;

use std::process::ExitCode;

use pyvarium::builtins::{self, strict};
use pyvarium::hooks;
use pyvarium::interpreter::Interpreter;
use pyvarium::output;
use rustpython_vm as vm;
use vm::builtins::PyDictRef;
use vm::scope::Scope;
use vm::{PyObjectRef, PyResult, VirtualMachine, version};

/// Both ends in one namespace, so that nothing has to be imported.
const PROGRAM: &str =
    concat!(include_str!("../python/crossing.py"), "\n", include_str!("../python/guest.py"));

fn main() -> ExitCode {
    let served = Interpreter::new().enter(|vm| {
        serve(vm).map_err(|exception| {
            let mut text = String::new();
            let _ = vm.write_exception(&mut text, &exception);
            text
        })
    });
    match served {
        Ok(()) => ExitCode::SUCCESS,
        Err(text) => {
            eprint!("{text}");
            ExitCode::FAILURE
        }
    }
}

/// Answers until the pipe is closed.
fn serve(vm: &VirtualMachine) -> PyResult<()> {
    // Nothing else is limited outside of a session, but this.
    output::begin(u64::MAX);
    let globals = natives(vm)?;
    let code = vm
        .compile(PROGRAM, vm::compiler::Mode::Exec, "<bridge>")
        .map_err(|error| error.into_pyexception(vm, Some(PROGRAM)))?;
    // With all of the VM's builtins: this is not the program.
    vm.run_code_obj(code, Scope::with_builtins(None, globals, vm))?;
    Ok(())
}

fn natives(vm: &VirtualMachine) -> PyResult<PyDictRef> {
    let globals = vm.ctx.new_dict();
    let functions = [
        ("send", vm.new_function("send", pipe::send)),
        ("receive", vm.new_function("receive", pipe::receive)),
        ("loads", vm.new_function("loads", text::loads)),
        ("dumps", vm.new_function("dumps", text::dumps)),
        ("compile_source", vm.new_function("compile_source", compiler::source)),
        ("compile_function", vm.new_function("compile_function", compiler::function)),
    ];
    for (name, function) in functions {
        globals.set_item(name, function.into(), vm)?;
    }
    globals.set_item("__name__", vm.ctx.new_str("bridge").into(), vm)?;
    let base = builtins::new(vm)?;
    globals.set_item("program_builtins", base.clone().into(), vm)?;
    globals.set_item("offers", offers(&base, vm)?.into(), vm)?;
    let version = [version::MAJOR, version::MINOR].map(|part| vm.ctx.new_int(part).into());
    globals.set_item("python_version", vm.ctx.new_tuple(version.into()).into(), vm)?;
    Ok(globals)
}

/// What the strict profile gives to programs: its hooks, and its builtins by group.
fn offers(base: &PyDictRef, vm: &VirtualMachine) -> PyResult<PyDictRef> {
    let offers = vm.ctx.new_dict();
    hooks::install(&offers, vm)?;
    let math = vm.import("math", 0)?;
    let groups: [(&str, PyObjectRef); 4] = [
        ("safe_builtins", strict::builtins(base, vm)?.into()),
        ("limited_builtins", strict::limited(vm)?.into()),
        ("utility_builtins", strict::utility(base, math, vm)?.into()),
        ("getattr", strict::addition("getattr", base, vm)?),
    ];
    for (name, group) in groups {
        offers.set_item(name, group, vm)?;
    }
    Ok(offers)
}
