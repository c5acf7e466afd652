//! Replaces attributes of the VM's types, and keeps the originals for the replacements to call.

use std::cell::RefCell;

use rustpython_vm as vm;
use vm::builtins::PyType;
use vm::function::PySetterValue;
use vm::{AsObject, Py, PyObjectRef, PyResult, VirtualMachine};

/// The original attributes, each with its type and name.
type Originals = Vec<(&'static Py<PyType>, &'static str, PyObjectRef)>;

thread_local! {
    static ORIGINALS: RefCell<Originals> = const { RefCell::new(Vec::new()) };
}

/// Replaces the attribute `name` of a type, and keeps the original.
pub fn replace(
    class: &'static Py<PyType>,
    name: &'static str,
    vm: &VirtualMachine,
    replacement: impl FnOnce(&str) -> PyObjectRef,
) {
    remember(class, name, vm);
    class.set_attr(vm.ctx.intern_str(name), replacement(name));
}

/// Keeps the attribute `name` of a type, which will be removed.
pub fn remember(class: &'static Py<PyType>, name: &'static str, vm: &VirtualMachine) {
    if let Some(original) = class.get_attr(vm.ctx.intern_str(name)) {
        ORIGINALS.with_borrow_mut(|originals| originals.push((class, name, original)));
    }
}

/// The value of the original attribute of `object`; None if the type had none.
pub fn original(
    class: &'static Py<PyType>,
    name: &str,
    object: &PyObjectRef,
    vm: &VirtualMachine,
) -> PyResult {
    let descriptor = find(class, name);
    let value = descriptor.and_then(|descriptor| vm.call_get_descriptor(&descriptor, object));
    value.unwrap_or_else(|| Ok(vm.ctx.none()))
}

/// Sets the original attribute of `object`.
pub fn set_original(
    class: &'static Py<PyType>,
    name: &str,
    object: PyObjectRef,
    value: PySetterValue<PyObjectRef>,
    vm: &VirtualMachine,
) -> PyResult<()> {
    let Some(descriptor) = find(class, name) else { return Ok(()) };
    match descriptor.class().slots().descr_set.load() {
        Some(set) => set(&descriptor, object, value, vm),
        None => Err(vm.new_attribute_error(format!("{name} cannot be set"))),
    }
}

fn find(class: &Py<PyType>, name: &str) -> Option<PyObjectRef> {
    ORIGINALS.with_borrow(|originals| {
        let mut found = originals.iter().filter(|entry| entry.0.is(class) && entry.1 == name);
        found.next().map(|entry| entry.2.clone())
    })
}
