//! Every object keeps the memory layout of its class.
//!
//! The VM finds members, slots and payloads of an object by its class, so a program that gives an
//! object a class of another layout reads and writes the interpreter's memory. The VM allows that in
//! several ways: `x.__class__ = …` and `C.__bases__ = …` compare sizes where CPython compares types;
//! the order that a metaclass's own `mro()` returns is checked without the cells of `__slots__`; and
//! a native type without a constructor inherits the one of `object`, which allocates no payload.

use core::cell::Cell;
use core::{mem, ptr};

use rustpython_vm as vm;
use vm::builtins::{PyDict, PyDictRef, PyStr, PyTuple, PyType, PyTypeRef};
use vm::function::{FuncArgs, PySetterValue};
use vm::types::PyTypeFlags;
use vm::{AsObject, Py, PyObject, PyObjectRef, PyResult, VirtualMachine};

use crate::guards::hardening::originals::{original, replace, set_original};

type New = fn(PyTypeRef, FuncArgs, &VirtualMachine) -> PyResult;

thread_local! {
    static NEW: Cell<Option<New>> = const { Cell::new(None) };
}

/// Replaces the attributes that can change an object's layout.
pub fn keep(vm: &VirtualMachine) {
    let (object, class) = (vm.ctx.types.object_type, vm.ctx.types.type_type);
    replace(object, "__class__", vm, |name| {
        vm.ctx.new_getset(name, object, class_of, set_class).into()
    });
    replace(class, "__bases__", vm, |name| vm.ctx.new_readonly_getset(name, class, bases).into());
    replace(class, "__abstractmethods__", vm, |name| {
        vm.ctx.new_getset(name, class, abstract_methods, set_abstract_methods).into()
    });
    NEW.set(class.slots().new.load());
    class.slots().new.store(Some(new_class));
}

/// Makes every existing class immutable. No program has run yet.
pub fn seal(vm: &VirtualMachine) {
    let mut classes: Vec<PyTypeRef> = vec![vm.ctx.types.object_type.to_owned()];
    while let Some(class) = classes.pop() {
        class.slots().flags.insert(PyTypeFlags::IMMUTABLETYPE);
        disallow_bare_objects(&class, vm);
        // These return builtins of the VM's own. Nothing can be pickled here.
        for name in ["__reduce__", "__reduce_ex__"] {
            class.attributes.remove(vm.ctx.intern_str(name));
        }
        let subclasses = class.subclasses.read();
        let subclasses = subclasses.iter().filter_map(|subclass| subclass.upgrade());
        classes.extend(subclasses.filter_map(|subclass| subclass.downcast::<PyType>().ok()));
    }
}

/// `object.__new__` allocates an object without payload, even for a native type that has no
/// constructor and lacks the flag for it, such as the type of `OrderedDict().items()`. Its methods
/// would read a payload that does not exist.
fn disallow_bare_objects(class: &Py<PyType>, vm: &VirtualMachine) {
    let slots = class.slots();
    let object = vm.ctx.types.object_type;
    let is_native = !slots.flags.has_feature(PyTypeFlags::HEAPTYPE) && !class.is(object);
    if let (Some(new), Some(bare)) = (slots.new.load(), object.slots().new.load())
        && is_native
        && ptr::fn_addr_eq(new, bare)
    {
        slots.flags.insert(PyTypeFlags::DISALLOW_INSTANTIATION);
        slots.new.store(None);
    }
}

fn is_programs(class: &Py<PyType>) -> bool {
    !class.slots().flags.has_feature(PyTypeFlags::IMMUTABLETYPE)
}

/// The native class that determines the memory layout of instances of `class`.
fn native(class: &Py<PyType>) -> PyTypeRef {
    let mut class = class.to_owned();
    while is_programs(&class) {
        match class.base.load_owned() {
            Some(base) => class = base,
            None => break,
        }
    }
    class
}

fn class_of(object: PyObjectRef, vm: &VirtualMachine) -> PyResult {
    original(vm.ctx.types.object_type, "__class__", &object, vm)
}

fn set_class(
    object: PyObjectRef,
    value: PySetterValue<PyObjectRef>,
    vm: &VirtualMachine,
) -> PyResult<()> {
    let former = object.class().to_owned();
    if let PySetterValue::Assign(value) = &value
        && let Some(class) = value.downcast_ref::<PyType>()
    {
        let is_same = native(&former).is(&native(class));
        if !is_same || !is_programs(&former) || !is_programs(class) {
            return Err(vm.new_type_error(format!(
                "__class__ assignment: '{}' object layout differs from '{}'",
                class.name(),
                former.name()
            )));
        }
    }
    set_original(vm.ctx.types.object_type, "__class__", object, value, vm)?;
    // Native code holds references to the class of an object while code of the program runs. So the
    // former class must live for the rest of the run.
    mem::forget(former);
    Ok(())
}

fn bases(class: PyObjectRef, vm: &VirtualMachine) -> PyResult {
    original(vm.ctx.types.type_type, "__bases__", &class, vm)
}

fn abstract_methods(class: PyObjectRef, vm: &VirtualMachine) -> PyResult {
    original(vm.ctx.types.type_type, "__abstractmethods__", &class, vm)
}

/// The VM's own setter does not check whether the class can be changed.
fn set_abstract_methods(
    class: PyObjectRef,
    value: PySetterValue<PyObjectRef>,
    vm: &VirtualMachine,
) -> PyResult<()> {
    if let Some(class) = class.downcast_ref::<PyType>()
        && !is_programs(class)
    {
        return Err(vm.new_type_error(format!(
            "cannot set '__abstractmethods__' attribute of immutable type '{}'",
            class.name()
        )));
    }
    set_original(vm.ctx.types.type_type, "__abstractmethods__", class, value, vm)
}

/// Makes every class of a program. No code of the program may run between the checks here and the
/// moment at which the VM computes the order of bases. So everything that could run code is replaced
/// by plain objects first.
fn new_class(metaclass: PyTypeRef, mut arguments: FuncArgs, vm: &VirtualMachine) -> PyResult {
    if let [_, bases, namespace] = arguments.args.as_mut_slice() {
        if let Some(given) = namespace.downcast_ref::<PyDict>() {
            *namespace = plain(given, vm)?.into();
        }
        let bases = bases.downcast_ref::<PyTuple>().map(|bases| bases.as_slice().to_vec());
        let bases = bases.unwrap_or_default();
        let of_bases = bases.iter().filter(|base| base.downcastable::<PyType>());
        let mut metaclasses = of_bases.map(|base| base.class()).chain([&*metaclass]);
        if metaclasses.any(|metaclass| has_own_order(metaclass, vm)) {
            return Err(vm.new_type_error("a metaclass cannot have a mro() of its own here"));
        }
    }
    match NEW.get() {
        Some(new) => new(metaclass, arguments, vm),
        None => Err(vm.new_type_error("cannot create classes")),
    }
}

fn has_own_order(metaclass: &Py<PyType>, vm: &VirtualMachine) -> bool {
    let name = vm.ctx.intern_str("mro");
    let own = vm.ctx.types.type_type.get_attr(name);
    match (metaclass.get_attr(name), own) {
        (Some(found), Some(own)) => !found.is(&own),
        _ => true,
    }
}

/// The namespace with plain strings for keys, and with slots that can be read without running code.
fn plain(given: &Py<PyDict>, vm: &VirtualMachine) -> PyResult<PyDictRef> {
    let copied = vm.ctx.new_dict();
    if given.class().is(vm.ctx.types.dict_type) {
        for (key, value) in given {
            copied.set_item(&*exact(&key, "a class has names for attributes", vm)?, value, vm)?;
        }
    } else {
        // A subclass may override how its items are read.
        let merged = vm.ctx.new_dict();
        merged.merge_object(given.to_owned().into(), vm)?;
        return plain(&merged, vm);
    }
    if let Some(slots) = copied.get_item_opt("__slots__", vm)?
        && !slots.class().is(vm.ctx.types.str_type)
    {
        let names = "__slots__ items must be strings";
        let slots: Vec<PyObjectRef> = slots.try_to_value(vm)?;
        let slots = slots.iter().map(|slot| exact(slot, names, vm)).collect::<PyResult<_>>()?;
        copied.set_item("__slots__", vm.ctx.new_tuple(slots).into(), vm)?;
    }
    Ok(copied)
}

/// The string as an exact `str`.
fn exact(text: &PyObject, otherwise: &'static str, vm: &VirtualMachine) -> PyResult {
    match text.downcast_ref::<PyStr>() {
        Some(_) if text.class().is(vm.ctx.types.str_type) => Ok(text.to_owned()),
        Some(text) => Ok(vm.ctx.new_str(text.as_wtf8().to_owned()).into()),
        None => Err(vm.new_type_error(otherwise)),
    }
}
