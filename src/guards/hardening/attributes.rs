//! Removes and replaces attributes of the VM's types.

use rustpython_vm as vm;
use vm::builtins::{PyCode, PyModule, PyTuple};
use vm::function::PySetterValue;
use vm::protocol::PySequence;
use vm::{AsObject, PyObject, PyObjectRef, PyRef, PyResult, VirtualMachine};

use crate::guards::hardening::originals::{original, remember, replace, set_original};
use crate::policy::hidden_attributes::HIDDEN;

/// Removes the attributes in [`HIDDEN`] from every type that has one of them.
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
    for (class, name) in [
        (types.function_type, "__code__"),
        (types.generator_type, "gi_code"),
        (types.coroutine_type, "cr_code"),
        (types.async_generator, "ag_code"),
    ] {
        remember(class, name, vm);
    }
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

/// Removes the constructors of functions and code objects. Only `def` and `lambda` can then make
/// functions, from checked code.
pub fn remove_code_constructors(vm: &VirtualMachine) {
    let types = &vm.ctx.types;
    for class in [types.function_type, types.code_type] {
        class.slots.new.store(None);
        class.attributes.remove(vm.ctx.intern_str("__new__"));
    }
}

/// Hides the module of a native function: its `__self__` is the module, which refers to the import
/// machinery.
pub fn hide_modules_of_functions(vm: &VirtualMachine) {
    let class = vm.ctx.types.builtin_function_or_method_type;
    replace(class, "__self__", vm, |name| {
        vm.ctx.new_readonly_getset(name, class, owner_unless_module).into()
    });
    replace(class, "__module__", vm, |name| {
        vm.ctx.new_readonly_getset(name, class, module_of).into()
    });
}

/// The name of a native function's module. It is read-only, because all programs share the
/// function.
fn module_of(function: PyObjectRef, vm: &VirtualMachine) -> PyResult {
    original(vm.ctx.types.builtin_function_or_method_type, "__module__", &function, vm)
}

/// The `__self__` of a native function, unless it is a module.
fn owner_unless_module(function: PyObjectRef, vm: &VirtualMachine) -> PyResult {
    let class = vm.ctx.types.builtin_function_or_method_type;
    let owner = original(class, "__self__", &function, vm)?;
    match vm.is_none(&owner) || owner.downcastable::<PyModule>() {
        true => Err(vm.new_no_attribute_error(function, vm.ctx.new_str("__self__"))),
        false => Ok(owner),
    }
}

/// Hides `AttributeError.obj`. It would expose an internal object on which native code looked the
/// attribute up.
pub fn hide_subject_of_attribute_errors(vm: &VirtualMachine) {
    let class = vm.ctx.exceptions.attribute_error;
    let getter = |error: PyObjectRef, vm: &VirtualMachine| -> PyResult {
        Err(vm.new_no_attribute_error(error, vm.ctx.new_str("obj")))
    };
    let setter = |_: PyObjectRef, _: PySetterValue<PyObjectRef>| {};
    class
        .set_attr(vm.ctx.intern_str("obj"), vm.ctx.new_getset("obj", class, getter, setter).into());
}

/// Makes `__weakref__` None for all objects. On a class it would be the weak reference of its base
/// class, whose type can make other weak references. A `__del__` could use one to get objects that
/// the garbage collector has cleared. If `object` has the attribute, the VM adds none to new
/// classes.
pub fn hide_weak_references(vm: &VirtualMachine) {
    let class = vm.ctx.types.object_type;
    let getter = |_: PyObjectRef, vm: &VirtualMachine| -> PyObjectRef { vm.ctx.none() };
    let attribute = vm.ctx.new_readonly_getset("__weakref__", class, getter);
    class.set_attr(vm.ctx.intern_str("__weakref__"), attribute.into());
}

/// Replaces attributes whose use can make the VM panic.
pub fn prevent_panics(vm: &VirtualMachine) {
    let function = vm.ctx.types.function_type;
    replace(function, "__defaults__", vm, |name| {
        vm.ctx.new_getset(name, function, defaults, set_defaults).into()
    });
    // The function of the VM panics if the key cannot be hashed.
    let proxy = vm.ctx.types.mappingproxy_type;
    proxy.slots().as_sequence.contains.store(Some(is_key_of));
    proxy.attributes.remove(vm.ctx.intern_str("__contains__"));
}

/// The code of a function or generator. Programs do not get it.
pub fn code_of(object: &PyObjectRef, vm: &VirtualMachine) -> PyResult<PyRef<PyCode>> {
    let types = &vm.ctx.types;
    let owners = [
        (types.function_type, "__code__"),
        (types.generator_type, "gi_code"),
        (types.coroutine_type, "cr_code"),
        (types.async_generator, "ag_code"),
    ];
    let owner = owners.into_iter().find(|(class, _)| object.class().is(*class));
    let code = match owner {
        Some((class, name)) => original(class, name, object, vm)?.downcast().ok(),
        None => None,
    };
    code.ok_or_else(|| vm.new_type_error("a function or generator is required"))
}

fn defaults(function: PyObjectRef, vm: &VirtualMachine) -> PyResult {
    original(vm.ctx.types.function_type, "__defaults__", &function, vm)
}

/// Sets `__defaults__`. A function with more defaults than parameters would panic at its next call.
fn set_defaults(
    function: PyObjectRef,
    value: PySetterValue<PyObjectRef>,
    vm: &VirtualMachine,
) -> PyResult<()> {
    let class = vm.ctx.types.function_type;
    if let PySetterValue::Assign(value) = &value
        && let Some(defaults) = value.downcast_ref::<PyTuple>()
        && let Ok(code) = code_of(&function, vm)
        && defaults.len() > code.code.arg_count as usize
    {
        return Err(
            vm.new_value_error("__defaults__ has more values than the function has parameters")
        );
    }
    set_original(class, "__defaults__", function, value, vm)
}

/// Whether `mapping` has `key`.
fn is_key_of(mapping: PySequence<'_>, key: &PyObject, vm: &VirtualMachine) -> PyResult<bool> {
    match mapping.obj.get_item(key, vm) {
        Ok(_) => Ok(true),
        Err(error) if error.fast_isinstance(vm.ctx.exceptions.key_error) => Ok(false),
        Err(error) => Err(error),
    }
}
