//! The hooks of the profile `strict`: the functions that a program calls for `a.b`, `a[b]`, `for`
//! and the like, after `rules/strict` has rewritten it.
//!
//! They are native functions in the program's globals, with the semantics of RestrictedPython's
//! hooks:
//! [`attributes`] (`_getattr_`), [`writing`] (`_write_`, `setattr`, `delattr`), [`unpacking`]
//! (`_unpack_sequence_`, `_iter_unpack_sequence_`), [`operators`] (`_inplacevar_`), [`printing`]
//! (`_print_`); the small ones are here. No program can name them, because names with a leading
//! underscore are refused.

pub mod attributes;
mod operators;
mod printing;
mod unpacking;
pub mod writing;

use rustpython_vm as vm;
use vm::builtins::{PyDictRef, PyStrRef, PyTupleRef};
use vm::function::FuncArgs;
use vm::{AsObject, PyObjectRef, PyResult, VirtualMachine};

use crate::guards::iterations;

/// Makes the classes of the hooks. Call it once, before any program runs.
pub fn prepare() {
    printing::define();
    unpacking::define();
    writing::define();
}

/// Adds the hooks to a program's globals.
pub fn install(globals: &PyDictRef, vm: &VirtualMachine) -> PyResult<()> {
    let hooks: [(&str, PyObjectRef); 10] = [
        ("_getattr_", vm.new_function("_getattr_", attributes::getattr).into()),
        ("_getitem_", vm.new_function("_getitem_", get_item).into()),
        ("_getiter_", vm.new_function("_getiter_", iterator).into()),
        (
            "_iter_unpack_sequence_",
            vm.new_function("_iter_unpack_sequence_", unpacking::each).into(),
        ),
        ("_unpack_sequence_", vm.new_function("_unpack_sequence_", unpacking::once).into()),
        ("_write_", vm.new_function("_write_", writing::guard).into()),
        ("_inplacevar_", vm.new_function("_inplacevar_", operators::in_place).into()),
        ("_apply_", vm.new_function("_apply_", apply).into()),
        ("_print_", vm.new_function("_print_", printing::collector).into()),
        ("__metaclass__", vm.new_function("__metaclass__", class).into()),
    ];
    for (name, hook) in hooks {
        globals.set_item(name, hook, vm)?;
    }
    Ok(())
}

/// `_getitem_`: `object[key]`.
fn get_item(object: PyObjectRef, key: PyObjectRef, vm: &VirtualMachine) -> PyResult {
    object.get_item(&*key, vm)
}

/// `_getiter_`: the iterator for a loop of the program.
fn iterator(object: PyObjectRef, vm: &VirtualMachine) -> PyResult {
    iterations::counted(object, vm)
}

/// `_apply_`: `function(*arguments, **keywords)`.
fn apply(mut arguments: FuncArgs, vm: &VirtualMachine) -> PyResult {
    match arguments.take_positional() {
        Some(function) => function.call(arguments, vm),
        None => Err(vm.new_type_error("_apply_() takes a function to call")),
    }
}

/// `__metaclass__`: makes every class of a program. RestrictedPython leaves this to the host. As in
/// Zope, a program may write to instances of its classes.
fn class(name: PyStrRef, bases: PyTupleRef, namespace: PyDictRef, vm: &VirtualMachine) -> PyResult {
    namespace.set_item(writing::WRITABLE, vm.ctx.true_value.clone().into(), vm)?;
    vm.ctx.types.type_type.as_object().call((name, bases, namespace), vm)
}
