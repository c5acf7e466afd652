//! What is changed in the VM's own types before any program runs: attributes through which a program
//! could bring the interpreter down.

use std::cell::OnceCell;

use rustpython_vm as vm;
use vm::{PyObjectRef, PyResult, VirtualMachine};

thread_local! {
    static DEFAULTS: OnceCell<PyObjectRef> = const { OnceCell::new() };
}

/// Makes the changes.
pub fn harden(vm: &VirtualMachine) {
    let function = vm.ctx.types.function_type;
    let name = vm.ctx.intern_str("__defaults__");
    if let Some(original) = function.get_attr(name) {
        DEFAULTS.with(|defaults| drop(defaults.set(original)));
        // More defaults than parameters, and the next call panics: they can be read, not set.
        let read_only = vm.ctx.new_readonly_getset("__defaults__", function, defaults);
        function.set_attr(name, read_only.into());
    }
}

fn defaults(function: PyObjectRef, vm: &VirtualMachine) -> PyResult {
    let original = DEFAULTS.with(|defaults| defaults.get().cloned());
    let read = original.and_then(|original| vm.call_get_descriptor(&original, &function));
    read.unwrap_or_else(|| Ok(vm.ctx.none()))
}
