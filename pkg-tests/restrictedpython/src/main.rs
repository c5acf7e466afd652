//! The interpreter's side of the bridge: CPython controls it over stdin and stdout.
//!
//! Messages are lines of JSON, in both directions, and requests may nest. `python/crossing.py`,
//! which both interpreters run, defines the messages. The files here supply its native parts: the
//! pipe, the text of messages, and the compiler.

mod compiler;
mod pipe;
mod text;

use std::process::ExitCode;

use pyvarium::guards::{builtins, strict_builtins, strict_hooks};
use pyvarium::metering::output;
use pyvarium::session::interpreter::Interpreter;
use rustpython_vm as vm;
use vm::builtins::PyDictRef;
use vm::scope::Scope;
use vm::{PyObjectRef, PyResult, VirtualMachine, version};

/// Both files in one namespace, so that nothing has to be imported.
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
    // Outside of a session, only the output has a limit.
    output::begin(u64::MAX);
    let globals = natives(vm)?;
    let code = vm
        .compile(PROGRAM, vm::compiler::Mode::Exec, "<bridge>")
        .map_err(|error| error.into_pyexception(vm, Some(PROGRAM)))?;
    // With all builtins of the VM: this is not the program under test.
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

/// What programs get under `strict`: its hooks, and its builtins by group.
fn offers(base: &PyDictRef, vm: &VirtualMachine) -> PyResult<PyDictRef> {
    let offers = vm.ctx.new_dict();
    strict_hooks::install(&offers, vm)?;
    let groups: [(&str, PyObjectRef); 4] = [
        ("safe_builtins", strict_builtins::builtins(base, vm)?.into()),
        ("limited_builtins", strict_builtins::limited(vm)?.into()),
        ("utility_builtins", strict_builtins::utility(base, vm)?.into()),
        ("getattr", strict_builtins::addition("getattr", base, vm)?),
    ];
    for (name, group) in groups {
        offers.set_item(name, group, vm)?;
    }
    Ok(offers)
}
