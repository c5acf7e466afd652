//! What is changed in the VM's own types before any program runs: attributes are taken away through
//! which a program could reach the interpreter's insides, or bring it down.
//!
//! This is where hidden attributes are hidden. Whoever looks one up (a plain `x.a`, `getattr`, a format
//! field, `operator.attrgetter`, a class pattern, native code on a program's behalf) asks the type,
//! and the type does not have it. [`crate::policy`] refuses the same names earlier and with a place;
//! it keeps nothing safe by itself.
//!
//! The rooms within: [`layout`] (an object stays what its memory was laid out for), [`originals`] (how
//! a descriptor is replaced).

mod layout;
mod originals;

use core::cell::Cell;

use rustpython_vm as vm;
use vm::builtins::PyModule;
use vm::function::PySetterValue;
use vm::protocol::PySequence;
use vm::{AsObject, PyObject, PyObjectRef, PyResult, VirtualMachine};

use originals::{original, replace};

/// Attributes that lead from a value to code, frames, globals, modules or all classes, of every type
/// that has one. The types of frames and code objects, which nothing hands out any more, lose all.
pub const HIDDEN: [&str; 39] = [
    "__builtins__",
    "__closure__",
    "__code__",
    "__globals__",
    "__jit__",
    "__loader__",
    "__spec__",
    "__subclasses__",
    "ag_await",
    "ag_code",
    "ag_frame",
    "co_branches",
    "co_cellvars",
    "co_code",
    "co_consts",
    "co_exceptiontable",
    "co_freevars",
    "co_lines",
    "co_linetable",
    "co_names",
    "co_positions",
    "co_varnames",
    "cr_await",
    "cr_code",
    "cr_frame",
    "cr_origin",
    "f_back",
    "f_builtins",
    "f_code",
    "f_generator",
    "f_globals",
    "f_lasti",
    "f_lineno",
    "f_locals",
    "f_trace",
    "gi_code",
    "gi_frame",
    "gi_yieldfrom",
    "tb_frame",
];

thread_local! {
    static IS_DONE: Cell<bool> = const { Cell::new(false) };
}

/// Makes the changes, once all modules are loaded. The VMs of a thread share their types.
pub fn harden(vm: &VirtualMachine) {
    layout::seal(vm);
    if IS_DONE.replace(true) {
        return;
    }
    hide(vm);
    layout::keep(vm);
    bar_making_code_callable(vm);
    keep_modules_to_themselves(vm);
    forget_what_was_asked(vm);
    withhold_weak_references(vm);
    prevent_panics(vm);
}

fn hide(vm: &VirtualMachine) {
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
    // It lists what was hidden.
    types.traceback_type.attributes.remove(vm.ctx.intern_str("__dir__"));
    for class in [types.frame_type, types.code_type] {
        for name in ["replace", "__replace__", "clear", "f_trace_lines", "f_trace_opcodes"] {
            class.attributes.remove(vm.ctx.intern_str(name));
        }
    }
}

/// A function is made by `def`, of code that was checked.
fn bar_making_code_callable(vm: &VirtualMachine) {
    let types = &vm.ctx.types;
    for class in [types.function_type, types.code_type] {
        class.slots.new.store(None);
        class.attributes.remove(vm.ctx.intern_str("__new__"));
    }
}

/// A native function of a module knows that module, and through it the import machinery.
fn keep_modules_to_themselves(vm: &VirtualMachine) {
    let class = vm.ctx.types.builtin_function_or_method_type;
    replace(class, "__self__", vm, |name| {
        vm.ctx.new_readonly_getset(name, class, owner_unless_module).into()
    });
    replace(class, "__module__", vm, |name| {
        vm.ctx.new_readonly_getset(name, class, module_of).into()
    });
}

/// The module a native function says it is of. It cannot be set: the function is everybody's.
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

/// An AttributeError raised by native code would hand out the object that the native code asked.
fn forget_what_was_asked(vm: &VirtualMachine) {
    let class = vm.ctx.exceptions.attribute_error;
    let getter = |error: PyObjectRef, vm: &VirtualMachine| -> PyResult {
        Err(vm.new_no_attribute_error(error, vm.ctx.new_str("obj")))
    };
    let setter = |_: PyObjectRef, _: PySetterValue<PyObjectRef>| {};
    class
        .set_attr(vm.ctx.intern_str("obj"), vm.ctx.new_getset("obj", class, getter, setter).into());
}

/// The `__weakref__` of a class would be the reference by which its base knows it, and its type the
/// constructor of others. A weak reference that a `__del__` makes hands out objects that the collector
/// has emptied. Where `object` has the attribute, no class gets one of its own.
fn withhold_weak_references(vm: &VirtualMachine) {
    let class = vm.ctx.types.object_type;
    let getter = |_: PyObjectRef, vm: &VirtualMachine| -> PyObjectRef { vm.ctx.none() };
    let attribute = vm.ctx.new_readonly_getset("__weakref__", class, getter);
    class.set_attr(vm.ctx.intern_str("__weakref__"), attribute.into());
}

fn prevent_panics(vm: &VirtualMachine) {
    // A `__slotnames__` that holds no names is a panic to it. Nothing can be pickled here anyway.
    vm.ctx.types.object_type.attributes.remove(vm.ctx.intern_str("__getstate__"));
    // More defaults than parameters, and the next call panics: they can be read, not set.
    let function = vm.ctx.types.function_type;
    replace(function, "__defaults__", vm, |name| {
        vm.ctx.new_readonly_getset(name, function, defaults).into()
    });
    // A key that cannot be hashed is a panic to the one that was there.
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
