//! Attributes of the VM's own types that are removed or replaced.

use rustpython_vm as vm;
use vm::builtins::PyModule;
use vm::function::PySetterValue;
use vm::protocol::PySequence;
use vm::{AsObject, PyObject, PyObjectRef, PyResult, VirtualMachine};

use crate::guards::hardening::originals::{original, replace};
use crate::policy::hidden_attributes::HIDDEN;

/// Removes [`HIDDEN`] from every type that has one.
pub fn hide(vm: &VirtualMachine) {
    let types = &vm.ctx.types;
    let have_hidden = [
        types.type_type,
        types.function_type,
        types.generator_type,
        types.coroutine_type,
        types.async_generator,
        types.traceback_type,
        types.frame_type,
        types.code_type,
        types.builtin_function_or_method_type,
    ];
    for class in have_hidden {
        for name in HIDDEN {
            class.attributes.remove(vm.ctx.intern_str(name));
        }
        class.modified();
    }
    // `__dir__` lists the hidden attributes.
    types.traceback_type.attributes.remove(vm.ctx.intern_str("__dir__"));
    for class in [types.frame_type, types.code_type] {
        for name in ["replace", "__replace__", "clear", "f_trace_lines", "f_trace_opcodes"] {
            class.attributes.remove(vm.ctx.intern_str(name));
        }
    }
}

/// Only `def` makes functions, of code that was checked.
pub fn remove_code_constructors(vm: &VirtualMachine) {
    let types = &vm.ctx.types;
    for class in [types.function_type, types.code_type] {
        class.slots.new.store(None);
        class.attributes.remove(vm.ctx.intern_str("__new__"));
    }
}

/// A native function of a module refers to that module, which refers to the import machinery.
pub fn hide_modules_of_functions(vm: &VirtualMachine) {
    let class = vm.ctx.types.builtin_function_or_method_type;
    replace(class, "__self__", vm, |name| {
        vm.ctx.new_readonly_getset(name, class, owner_unless_module).into()
    });
    replace(class, "__module__", vm, |name| {
        vm.ctx.new_readonly_getset(name, class, module_of).into()
    });
}

/// The name of a native function's module. It cannot be set, since all programs share the function.
fn module_of(function: PyObjectRef, vm: &VirtualMachine) -> PyResult {
    original(vm.ctx.types.builtin_function_or_method_type, "__module__", &function, vm)
}

fn owner_unless_module(function: PyObjectRef, vm: &VirtualMachine) -> PyResult {
    let class = vm.ctx.types.builtin_function_or_method_type;
    let owner = original(class, "__self__", &function, vm)?;
    match vm.is_none(&owner) || owner.downcastable::<PyModule>() {
        true => Err(vm.new_no_attribute_error(function, vm.ctx.new_str("__self__"))),
        false => Ok(owner),
    }
}

/// `AttributeError.obj` would expose the internal object on which native code looked the attribute
/// up.
pub fn hide_subject_of_attribute_errors(vm: &VirtualMachine) {
    let class = vm.ctx.exceptions.attribute_error;
    let getter = |error: PyObjectRef, vm: &VirtualMachine| -> PyResult {
        Err(vm.new_no_attribute_error(error, vm.ctx.new_str("obj")))
    };
    let setter = |_: PyObjectRef, _: PySetterValue<PyObjectRef>| {};
    class
        .set_attr(vm.ctx.intern_str("obj"), vm.ctx.new_getset("obj", class, getter, setter).into());
}

/// The `__weakref__` of a class would be the reference that its base holds, and the type of that
/// reference constructs others. A weak reference that a `__del__` makes can return objects that the
/// collector has cleared. If `object` has the attribute, no class gets its own.
pub fn hide_weak_references(vm: &VirtualMachine) {
    let class = vm.ctx.types.object_type;
    let getter = |_: PyObjectRef, vm: &VirtualMachine| -> PyObjectRef { vm.ctx.none() };
    let attribute = vm.ctx.new_readonly_getset("__weakref__", class, getter);
    class.set_attr(vm.ctx.intern_str("__weakref__"), attribute.into());
}

/// Changes what would panic.
pub fn prevent_panics(vm: &VirtualMachine) {
    // It panics on a `__slotnames__` without names. Nothing can be pickled here.
    vm.ctx.types.object_type.attributes.remove(vm.ctx.intern_str("__getstate__"));
    // With more defaults than parameters, the next call panics. So defaults are read-only.
    let function = vm.ctx.types.function_type;
    replace(function, "__defaults__", vm, |name| {
        vm.ctx.new_readonly_getset(name, function, defaults).into()
    });
    // The VM's own function panics on a key that cannot be hashed.
    let proxy = vm.ctx.types.mappingproxy_type;
    proxy.slots().as_sequence.contains.store(Some(is_key_of));
    proxy.attributes.remove(vm.ctx.intern_str("__contains__"));
}

fn defaults(function: PyObjectRef, vm: &VirtualMachine) -> PyResult {
    original(vm.ctx.types.function_type, "__defaults__", &function, vm)
}

fn is_key_of(mapping: PySequence<'_>, key: &PyObject, vm: &VirtualMachine) -> PyResult<bool> {
    match mapping.obj.get_item(key, vm) {
        Ok(_) => Ok(true),
        Err(error) if error.fast_isinstance(vm.ctx.exceptions.key_error) => Ok(false),
        Err(error) => Err(error),
    }
}
