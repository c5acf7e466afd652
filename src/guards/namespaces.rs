//! The namespaces of the code that calls a builtin: those of the innermost frame that is not of the
//! library. A library function that calls a function of the program is between them.

use rustpython_vm as vm;
use vm::builtins::{PyCode, PyDictRef};
use vm::frame::{current_thread_iframe, frame_at_offset};
use vm::function::{ArgMapping, OptionalArg};
use vm::{PyObject, PyObjectRef, PyRef, PyResult, VirtualMachine};

use crate::location::origin::CodeOrigin;

/// `globals()`
pub fn globals(vm: &VirtualMachine) -> PyResult<PyDictRef> {
    with_frame(vm, |globals, _, _| globals)
}

/// `locals()`
pub fn locals(vm: &VirtualMachine) -> PyResult<ArgMapping> {
    let offset = with_frame(vm, |_, _, offset| offset)?;
    match frame_at_offset(offset, vm) {
        Some(frame) => frame.locals(vm),
        None => Err(no_frame(vm)),
    }
}

/// The code that calls the builtin.
pub fn calling_code(vm: &VirtualMachine) -> PyResult<PyRef<PyCode>> {
    with_frame(vm, |_, code, _| code)
}

/// `vars(object=locals())`
pub fn vars(object: OptionalArg<PyObjectRef>, vm: &VirtualMachine) -> PyResult {
    match object {
        OptionalArg::Present(object) => vars_of(&object, vm),
        OptionalArg::Missing => Ok(locals(vm)?.into()),
    }
}

/// `vars(object)`
pub fn vars_of(object: &PyObject, vm: &VirtualMachine) -> PyResult {
    let attributes = object.get_attr("__dict__", vm);
    attributes.map_err(|_| vm.new_type_error("vars() argument must have __dict__ attribute"))
}

/// Calls `work` with the globals and the code of the innermost frame that is not of the library,
/// and with the number of frames inside of it.
fn with_frame<T>(
    vm: &VirtualMachine,
    work: impl FnOnce(PyDictRef, PyRef<PyCode>, usize) -> T,
) -> PyResult<T> {
    let mut frame = current_thread_iframe();
    let mut offset = 0;
    // SAFETY: every pointer of the chain is null or points to a live frame. No frame ends while
    // this loop runs.
    while let Some(current) = unsafe { frame.as_ref() } {
        if CodeOrigin::of(current.code()) != CodeOrigin::Library {
            return Ok(work(current.globals().to_owned(), current.code().to_owned(), offset));
        }
        frame = current.previous();
        offset += 1;
    }
    Err(no_frame(vm))
}

fn no_frame(vm: &VirtualMachine) -> vm::builtins::PyBaseExceptionRef {
    vm.new_runtime_error("no code of the program is running")
}
