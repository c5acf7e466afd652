//! Removes methods that an author forbids from their types for a run.
//!
//! `rules/forbid.rs` reports them in the source of a program. A program can also call a method
//! without writing its name, so the guard here removes it.

use std::collections::BTreeMap;

use rustpython_vm as vm;
use vm::builtins::{PyStrInterned, PyType};
use vm::{Py, PyObjectRef, PyResult, VirtualMachine};

use crate::policy::constructs::message;

/// The removed methods. Dropping it restores them.
pub struct Enforced {
    removed: Vec<(&'static Py<PyType>, &'static PyStrInterned, PyObjectRef)>,
}

/// Removes the methods in `forbidden` from their types. Any lookup of one raises AttributeError
/// with the author's message.
pub fn enforce(forbidden: &BTreeMap<String, Option<String>>, vm: &VirtualMachine) -> Enforced {
    let mut removed = Vec::new();
    for (construct, own) in forbidden {
        let Some((class, name)) = construct.split_once('.') else { continue };
        let Some(class) = type_named(class, vm) else { continue };
        let name = vm.ctx.intern_str(name);
        let Some(original) = class.attributes.get(name) else { continue };
        let message = message(construct, own);
        let refuse = move |_: PyObjectRef, vm: &VirtualMachine| -> PyResult {
            Err(vm.new_attribute_error(message.clone()))
        };
        class.set_attr(name, vm.ctx.new_readonly_getset(name.as_str(), class, refuse).into());
        removed.push((class, name, original));
    }
    Enforced { removed }
}

impl Drop for Enforced {
    fn drop(&mut self) {
        for (class, name, original) in self.removed.drain(..) {
            class.set_attr(name, original);
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
