//! What is changed in the VM's own types before any program runs: attributes through which a program
//! could bring the interpreter down.

use std::cell::OnceCell;

use rustpython_vm as vm;
use vm::protocol::PySequence;
use vm::{AsObject, PyObject, PyObjectRef, PyResult, VirtualMachine};

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
    // A `__slotnames__` that holds no names is a panic to these. Nothing can be pickled here anyway.
    for name in ["__getstate__", "__reduce__", "__reduce_ex__"] {
        vm.ctx.types.object_type.attributes.remove(vm.ctx.intern_str(name));
    }
    // A key that cannot be hashed is a panic to the one that was there.
    let proxy = vm.ctx.types.mappingproxy_type;
    proxy.slots().as_sequence.contains.store(Some(is_key_of));
    proxy.attributes.remove(vm.ctx.intern_str("__contains__"));
}

fn is_key_of(mapping: PySequence<'_>, key: &PyObject, vm: &VirtualMachine) -> PyResult<bool> {
    match mapping.obj.get_item(key, vm) {
        Ok(_) => Ok(true),
        Err(error) if error.fast_isinstance(vm.ctx.exceptions.key_error) => Ok(false),
        Err(error) => Err(error),
    }
}

fn defaults(function: PyObjectRef, vm: &VirtualMachine) -> PyResult {
    let original = DEFAULTS.with(|defaults| defaults.get().cloned());
    let read = original.and_then(|original| vm.call_get_descriptor(&original, &function));
    read.unwrap_or_else(|| Ok(vm.ctx.none()))
}
