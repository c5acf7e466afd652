//! Every object keeps the memory layout of its class.
//!
//! The VM uses the class of an object to find its members, slots and payload. A program that
//! changed the class to one of another layout could read and write the memory of the interpreter.
//! The VM does not prevent this in three cases, so this file does:
//!
//! * `x.__class__ = …` and `C.__bases__ = …` compare sizes, where CPython compares types;
//! * a method `mro()` of a metaclass can return classes with other `__slots__`;
//! * a native type without a constructor inherits that of `object`, which allocates no payload.

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
    replace(class, "__bases__", vm, |name| vm.ctx.new_getset(name, class, bases, set_bases).into());
    replace(class, "__abstractmethods__", vm, |name| {
        vm.ctx.new_getset(name, class, abstract_methods, set_abstract_methods).into()
    });
    NEW.set(class.slots().new.load());
    class.slots().new.store(Some(new_class));
}

/// The native classes that keep `__reduce__` and `__reduce_ex__`, which the module `copy` calls.
/// Those of other classes return builtins of the VM, which `strict` replaces.
const COPIED: [&str; 13] = [
    "BaseException",
    "OrderedDict",
    "array",
    "bytearray",
    "collections.OrderedDict",
    "collections.defaultdict",
    "collections.deque",
    "defaultdict",
    "deque",
    "frozenset",
    "object",
    "partial",
    "set",
];

/// Makes every existing class immutable. No program has run yet.
pub fn seal(vm: &VirtualMachine) {
    let mut classes: Vec<PyTypeRef> = vec![vm.ctx.types.object_type.to_owned()];
    while let Some(class) = classes.pop() {
        class.slots().flags.insert(PyTypeFlags::IMMUTABLETYPE);
        disallow_bare_objects(&class, vm);
        if !COPIED.contains(&&*class.name()) {
            for name in ["__reduce__", "__reduce_ex__"] {
                class.attributes.remove(vm.ctx.intern_str(name));
            }
        }
        let subclasses = class.subclasses.read();
        let subclasses = subclasses.iter().filter_map(|subclass| subclass.upgrade());
        classes.extend(subclasses.filter_map(|subclass| subclass.downcast::<PyType>().ok()));
    }
}

/// Native types without constructor whose methods use no payload. Classes of the library have them
/// as bases.
const EMPTY: [&str; 4] = ["_BufferedIOBase", "_IOBase", "_RawIOBase", "_TextIOBase"];

/// Forbids instances of a native type that has no constructor, such as the type of
/// `OrderedDict().items()`. If it lacks the flag `DISALLOW_INSTANTIATION`, `object.__new__`
/// allocates an object without payload, and the methods of the type would read a payload that does
/// not exist.
fn disallow_bare_objects(class: &Py<PyType>, vm: &VirtualMachine) {
    let slots = class.slots();
    let object = vm.ctx.types.object_type;
    let is_native = !slots.flags.has_feature(PyTypeFlags::HEAPTYPE)
        && !class.is(object)
        && !EMPTY.contains(&&*class.name());
    if let (Some(new), Some(bare)) = (slots.new.load(), object.slots().new.load())
        && is_native
        && ptr::fn_addr_eq(new, bare)
    {
        slots.flags.insert(PyTypeFlags::DISALLOW_INSTANTIATION);
        slots.new.store(None);
    }
}

/// Whether a program defined `class`.
fn is_defined_by_program(class: &Py<PyType>) -> bool {
    !class.slots().flags.has_feature(PyTypeFlags::IMMUTABLETYPE)
}

/// The native class that determines the memory layout of instances of `class`.
fn native_base(class: &Py<PyType>) -> PyTypeRef {
    let mut class = class.to_owned();
    while is_defined_by_program(&class) {
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
        let has_same_base = native_base(&former).is(&native_base(class));
        if !has_same_base || !is_defined_by_program(&former) || !is_defined_by_program(class) {
            return Err(vm.new_type_error(format!(
                "__class__ assignment: '{}' object layout differs from '{}'",
                class.name(),
                former.name()
            )));
        }
    }
    set_original(vm.ctx.types.object_type, "__class__", object, value, vm)?;
    // Native code borrows the class of an object while code of the program runs. So the former
    // class must live until the end of the run.
    mem::forget(former);
    Ok(())
}

fn bases(class: PyObjectRef, vm: &VirtualMachine) -> PyResult {
    original(vm.ctx.types.type_type, "__bases__", &class, vm)
}

/// Accepts the bases that the class has, which `typing.NamedTuple` sets. Others could have another
/// layout.
fn set_bases(
    class: PyObjectRef,
    value: PySetterValue<PyObjectRef>,
    vm: &VirtualMachine,
) -> PyResult<()> {
    let current = bases(class, vm)?;
    let current = current.downcast_ref::<PyTuple>().map(|bases| bases.as_slice());
    let is_same = match &value {
        PySetterValue::Assign(value) => {
            let given = value.downcast_ref_if_exact::<PyTuple>(vm).map(|bases| bases.as_slice());
            current.zip(given).is_some_and(|(current, given)| {
                current.len() == given.len()
                    && current.iter().zip(given).all(|(current, given)| current.is(given))
            })
        }
        PySetterValue::Delete => false,
    };
    match is_same {
        true => Ok(()),
        false => {
            Err(vm.new_attribute_error("attribute '__bases__' of 'type' objects is not writable"))
        }
    }
}

fn abstract_methods(class: PyObjectRef, vm: &VirtualMachine) -> PyResult {
    original(vm.ctx.types.type_type, "__abstractmethods__", &class, vm)
}

/// Sets `__abstractmethods__`. The setter of the VM does not check whether the class is immutable.
fn set_abstract_methods(
    class: PyObjectRef,
    value: PySetterValue<PyObjectRef>,
    vm: &VirtualMachine,
) -> PyResult<()> {
    if let Some(class) = class.downcast_ref::<PyType>()
        && !is_defined_by_program(class)
    {
        return Err(vm.new_type_error(format!(
            "cannot set '__abstractmethods__' attribute of immutable type '{}'",
            class.name()
        )));
    }
    set_original(vm.ctx.types.type_type, "__abstractmethods__", class, value, vm)
}

/// Makes every class of a program. No code of the program may run between the checks here and the
/// moment at which the VM computes the method resolution order. So objects whose use could run code
/// are replaced by plain ones first.
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
            return Err(vm.new_type_error("a metaclass cannot override mro() here"));
        }
    }
    match NEW.get() {
        Some(new) => new(metaclass, arguments, vm),
        None => Err(vm.new_type_error("cannot create classes")),
    }
}

/// Whether `metaclass` overrides `mro()`.
fn has_own_order(metaclass: &Py<PyType>, vm: &VirtualMachine) -> bool {
    let name = vm.ctx.intern_str("mro");
    let own = vm.ctx.types.type_type.get_attr(name);
    match (metaclass.get_attr(name), own) {
        (Some(found), Some(own)) => !found.is(&own),
        _ => true,
    }
}

/// A copy of the namespace of a class. Its keys are exact strings, and its `__slots__` is a tuple
/// of them, so that reading them runs no code of the program.
fn plain(given: &Py<PyDict>, vm: &VirtualMachine) -> PyResult<PyDictRef> {
    let copied = vm.ctx.new_dict();
    if given.class().is(vm.ctx.types.dict_type) {
        for (key, value) in given {
            copied.set_item(&*exact(&key, "a class has names for attributes", vm)?, value, vm)?;
        }
    } else {
        // A subclass of dict may override methods that read its items.
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

/// The string as an exact `str`. Raises TypeError with the message `otherwise` for another object.
fn exact(text: &PyObject, otherwise: &'static str, vm: &VirtualMachine) -> PyResult {
    match text.downcast_ref::<PyStr>() {
        Some(_) if text.class().is(vm.ctx.types.str_type) => Ok(text.to_owned()),
        Some(text) => Ok(vm.ctx.new_str(text.as_wtf8().to_owned()).into()),
        None => Err(vm.new_type_error(otherwise)),
    }
}
