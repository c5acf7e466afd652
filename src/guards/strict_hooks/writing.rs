//! The hook that writes to attributes and items.
//!
//! Exact `list` and `dict` objects are writable, and so is any object with the attribute
//! `_guarded_writes`, which every class of a user program gets. Everything else is wrapped: the
//! wrapper calls `__guarded_setattr__` (or `_delattr__`, `_setitem__`, `_delitem__`) if the object
//! has it, and raises TypeError if not.

use rustpython_vm as vm;
use vm::builtins::{PyDict, PyList, PyStr, PyStrRef};
use vm::class::PyClassImpl;
use vm::function::{IntoFuncArgs, PySetterValue};
use vm::protocol::{PyMapping, PyMappingMethods};
use vm::types::{AsMapping, SetAttr};
use vm::{Py, PyObject, PyObjectRef, PyPayload, PyResult, VirtualMachine, pyclass};

use crate::guards::strict_hooks::attributes;

/// The attribute of writable objects.
pub const WRITABLE: &str = "_guarded_writes";

/// Makes the class [`Wrapper`].
pub fn define() {
    let _ = Wrapper::make_static_type();
}

/// `_write_`: `object` if it is writable, otherwise its wrapper.
pub fn guard(object: PyObjectRef, vm: &VirtualMachine) -> PyResult {
    let is_plain = object.downcast_ref_if_exact::<PyDict>(vm).is_some()
        || object.downcast_ref_if_exact::<PyList>(vm).is_some();
    match is_plain || object.has_attr(WRITABLE, vm)? {
        true => Ok(object),
        false => Ok(Wrapper { object }.into_pyobject(vm)),
    }
}

/// The builtin `setattr`. RestrictedPython's version accepts any name. This one refuses a name that
/// starts with an underscore, as the rules do for `object.name = value`.
pub fn setattr(
    object: PyObjectRef,
    name: PyStrRef,
    value: PyObjectRef,
    vm: &VirtualMachine,
) -> PyResult<()> {
    attributes::check_start(&name.to_string_lossy(), vm)?;
    guard(object, vm)?.set_attr(&name, value, vm)
}

/// The builtin `delattr`.
pub fn delattr(object: PyObjectRef, name: PyStrRef, vm: &VirtualMachine) -> PyResult<()> {
    attributes::check_start(&name.to_string_lossy(), vm)?;
    guard(object, vm)?.del_attr(&name, vm)
}

#[pyclass(module = false, name = "Wrapper")]
#[derive(Debug, PyPayload)]
struct Wrapper {
    object: PyObjectRef,
}

#[pyclass(with(AsMapping, SetAttr), flags(DISALLOW_INSTANTIATION))]
impl Wrapper {}

impl Wrapper {
    /// Calls a method of the object. Raises TypeError with the message `refusal` if it has none.
    fn call_guarded(
        &self,
        method: &'static str,
        arguments: impl IntoFuncArgs,
        refusal: &str,
        vm: &VirtualMachine,
    ) -> PyResult<()> {
        let method = vm.get_attribute_opt(&self.object, method)?;
        let method = method.ok_or_else(|| vm.new_type_error(refusal))?;
        method.call(arguments, vm).map(drop)
    }
}

impl SetAttr for Wrapper {
    fn setattro(
        zelf: &Py<Self>,
        name: &Py<PyStr>,
        value: PySetterValue,
        vm: &VirtualMachine,
    ) -> PyResult<()> {
        let name = name.to_owned();
        let refusal = "attribute-less object (assign or del)";
        match value {
            PySetterValue::Assign(value) => {
                zelf.call_guarded("__guarded_setattr__", (name, value), refusal, vm)
            }
            PySetterValue::Delete => zelf.call_guarded("__guarded_delattr__", (name,), refusal, vm),
        }
    }
}

impl AsMapping for Wrapper {
    fn as_mapping() -> &'static PyMappingMethods {
        static METHODS: PyMappingMethods =
            PyMappingMethods { ass_subscript: Some(set_item), ..PyMappingMethods::NOT_IMPLEMENTED };
        &METHODS
    }
}

fn set_item(
    wrapper: PyMapping<'_>,
    key: &PyObject,
    value: Option<PyObjectRef>,
    vm: &VirtualMachine,
) -> PyResult<()> {
    let wrapper = Wrapper::mapping_downcast(wrapper);
    let key = key.to_owned();
    let refusal = "object does not support item or slice assignment";
    match value {
        Some(value) => wrapper.call_guarded("__guarded_setitem__", (key, value), refusal, vm),
        None => wrapper.call_guarded("__guarded_delitem__", (key,), refusal, vm),
    }
}
