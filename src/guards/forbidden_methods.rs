//! Removes methods that an author forbids from their types for a run.
//!
//! `rules/forbid.rs` reports them in the source of a program. A program can also call a method
//! without writing its name, so the guard here removes it.

use std::cell::RefCell;
use std::collections::BTreeMap;

use rustpython_vm as vm;
use vm::builtins::PyType;
use vm::{Py, PyObjectRef, PyResult, VirtualMachine};

use crate::location::instructions;
use crate::policy::constructs::message;

thread_local! {
    /// The removed methods, by the name of the construct, such as `list.append`.
    static REMOVED: RefCell<BTreeMap<String, PyObjectRef>> = RefCell::default();
}

/// Removes the methods in `forbidden` from their types. A lookup by the program raises
/// AttributeError with the author's message. The library still has them.
pub fn enforce(forbidden: &BTreeMap<String, Option<String>>, vm: &VirtualMachine) {
    for (construct, own) in forbidden {
        let Some((class, method)) = construct.split_once('.') else { continue };
        let Some(class) = type_named(class, vm) else { continue };
        let name = vm.ctx.intern_str(method);
        let Some(original) = class.attributes.get(name) else { continue };
        REMOVED.with_borrow_mut(|removed| removed.insert(construct.clone(), original));
        let message = message(construct, own);
        let (construct, method) = (construct.clone(), method.to_owned());
        let read = move |object: PyObjectRef, vm: &VirtualMachine| -> PyResult {
            let original = REMOVED.with_borrow(|removed| removed.get(&construct).cloned());
            match original.filter(|_| instructions::is_library_read_of(&method)) {
                Some(original) => {
                    let bound = vm.call_get_descriptor(&original, &object);
                    bound.unwrap_or(Ok(original))
                }
                None => Err(vm.new_attribute_error(message.clone())),
            }
        };
        class.set_attr(name, vm.ctx.new_readonly_getset(name.as_str(), class, read).into());
    }
}

/// Restores the methods that [`enforce`] removed.
pub fn restore(vm: &VirtualMachine) {
    for (construct, original) in REMOVED.take() {
        let Some((class, method)) = construct.split_once('.') else { continue };
        if let Some(class) = type_named(class, vm) {
            class.set_attr(vm.ctx.intern_str(method), original);
        }
    }
}

fn type_named(name: &str, vm: &VirtualMachine) -> Option<&'static Py<PyType>> {
    let types = &vm.ctx.types;
    match name {
        "dict" => Some(types.dict_type),
        "list" => Some(types.list_type),
        "set" => Some(types.set_type),
        "str" => Some(types.str_type),
        "tuple" => Some(types.tuple_type),
        _ => None,
    }
}
