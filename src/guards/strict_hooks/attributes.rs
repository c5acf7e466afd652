//! The hook that reads attributes. The rules refuse names in the source. The hook refuses the same
//! names at run time, and attributes that are refused only for some objects.

use rustpython_vm as vm;
use vm::builtins::{PyBaseExceptionRef, PyModule, PyStr, PyType};
use vm::function::OptionalArg;
use vm::{AsObject, Py, PyObject, PyObjectRef, PyResult, VirtualMachine};

use crate::guards::namespaces;
use crate::rules::strict::names;

/// The methods of `string.Formatter` that read attributes of their arguments.
const FORMATTING: [&str; 4] = ["format", "get_field", "get_value", "vformat"];

/// `object.name`, or `default` if it is given and there is no such attribute.
pub fn getattr(
    object: PyObjectRef,
    name: PyObjectRef,
    default: OptionalArg,
    vm: &VirtualMachine,
) -> PyResult {
    let name = exactly_text(&name, vm)?;
    check(&object, name, vm)?;
    match default {
        OptionalArg::Missing => object.get_attr(name, vm),
        OptionalArg::Present(default) => {
            Ok(vm.get_attribute_opt(&object, name)?.unwrap_or(default))
        }
    }
}

/// Whether [`getattr`] would return an attribute of `object`.
pub fn hasattr(object: PyObjectRef, name: PyObjectRef, vm: &VirtualMachine) -> PyResult<bool> {
    let name = exactly_text(&name, vm)?;
    match check(&object, name, vm) {
        Ok(()) => object.has_attr(name, vm),
        Err(error) if error.fast_isinstance(vm.ctx.exceptions.attribute_error) => Ok(false),
        Err(error) => Err(error),
    }
}

/// `vars(object)`. CPython's `vars()` without an object returns the local namespace, which has the
/// hooks.
pub fn vars(object: OptionalArg<PyObjectRef>, vm: &VirtualMachine) -> PyResult {
    match object {
        OptionalArg::Present(object) => namespaces::vars_of(&object, vm),
        OptionalArg::Missing => Err(vm.new_type_error("vars() needs an object here")),
    }
}

/// The name, which must be an exact `str`: an instance of a subclass could have another value at
/// its next use.
fn exactly_text<'a>(name: &'a PyObject, vm: &VirtualMachine) -> PyResult<&'a Py<PyStr>> {
    let exact = name.downcast_ref_if_exact::<PyStr>(vm);
    exact.ok_or_else(|| vm.new_type_error("type(name) must be str"))
}

/// Checks that a program may read the attribute `name` of `object`.
fn check(object: &PyObject, name: &Py<PyStr>, vm: &VirtualMachine) -> PyResult<()> {
    let text = name.to_string_lossy();
    let text = &*text;
    // A format string can read attributes of the arguments.
    if matches!(text, "format" | "format_map") && is_or_makes(object, is_text, vm) {
        return Err(not_safe("Using the format*() methods of `str` is not safe", vm));
    }
    if text == "Formatter" && is_module_string(object, vm) {
        return Err(not_safe("string.Formatter is not safe", vm));
    }
    if FORMATTING.contains(&text) && is_or_makes(object, is_formatter, vm) {
        return Err(not_safe("Using string.Formatter methods is not safe", vm));
    }
    if names::INSPECT.contains(&text) {
        return Err(vm.new_attribute_error(names::restricted(text)));
    }
    check_start(text, vm)
}

/// Refuses a name that starts with an underscore.
pub fn check_start(name: &str, vm: &VirtualMachine) -> PyResult<()> {
    match name.starts_with('_') {
        true => Err(vm.new_attribute_error(format!(
            r#""{name}" is an invalid attribute name because it starts with "_""#
        ))),
        false => Ok(()),
    }
}

fn not_safe(reason: &str, vm: &VirtualMachine) -> PyBaseExceptionRef {
    let class = vm.ctx.exceptions.not_implemented_error.to_owned();
    vm.new_exception_msg(class, reason.into())
}

/// Whether `object` is a class for which `is_match` is true, or an instance of one.
fn is_or_makes(
    object: &PyObject,
    is_match: fn(&Py<PyType>, &VirtualMachine) -> bool,
    vm: &VirtualMachine,
) -> bool {
    is_match(object.class(), vm)
        || object.downcast_ref::<PyType>().is_some_and(|class| is_match(class, vm))
}

/// Whether `class` is `str`, or a class whose instances may forward attributes to `str`: `super()`
/// in a method of a subclass of `str`, and a generic alias of `str`.
fn is_text(class: &Py<PyType>, vm: &VirtualMachine) -> bool {
    let types = &vm.ctx.types;
    let forwarders = [types.str_type, types.super_type, types.generic_alias_type];
    forwarders.into_iter().any(|forwarder| class.fast_issubclass(forwarder))
}

fn is_formatter(class: &Py<PyType>, vm: &VirtualMachine) -> bool {
    class.mro_collect().iter().any(|base| {
        &*base.name() == "Formatter" && is_called(base.as_object(), "__module__", "string", vm)
    })
}

fn is_module_string(object: &PyObject, vm: &VirtualMachine) -> bool {
    object.downcast_ref::<PyModule>().is_some() && is_called(object, "__name__", "string", vm)
}

/// Whether the attribute `by` of `object` is the string `name`.
fn is_called(object: &PyObject, by: &'static str, name: &str, vm: &VirtualMachine) -> bool {
    let known = object.get_attr(by, vm).ok();
    let known = known.as_ref().and_then(|known| known.downcast_ref::<PyStr>());
    known.and_then(|known| known.to_str()) == Some(name)
}
