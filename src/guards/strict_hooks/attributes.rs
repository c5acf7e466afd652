//! Reading attributes. The rules refuse names in the source; the hook refuses the same names at run
//! time, where the name or the object is known only then.

use rustpython_vm as vm;
use vm::builtins::{PyBaseExceptionRef, PyModule, PyStr, PyType};
use vm::function::OptionalArg;
use vm::{AsObject, Py, PyObject, PyObjectRef, PyResult, VirtualMachine};

use crate::rules::strict::names;

/// The methods by which a `string.Formatter` reads attributes of its arguments.
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

/// A subclass of `str` could have another value at its next use.
fn exactly_text<'a>(name: &'a PyObject, vm: &VirtualMachine) -> PyResult<&'a Py<PyStr>> {
    let exact = name.downcast_ref_if_exact::<PyStr>(vm);
    exact.ok_or_else(|| vm.new_type_error("type(name) must be str"))
}

fn check(object: &PyObject, name: &Py<PyStr>, vm: &VirtualMachine) -> PyResult<()> {
    let text = name.to_string_lossy();
    let text = &*text;
    // A format can name attributes of its arguments.
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

/// Whether `object` is an instance of a class that is so, or such a class.
fn is_or_makes(
    object: &PyObject,
    is_so: fn(&Py<PyType>, &VirtualMachine) -> bool,
    vm: &VirtualMachine,
) -> bool {
    is_so(object.class(), vm)
        || object.downcast_ref::<PyType>().is_some_and(|class| is_so(class, vm))
}

/// `str`, or what may forward to it: `super()` in a method of a subclass of `str`, and a generic
/// alias of `str`, which has the attributes of its origin.
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

fn is_called(object: &PyObject, by: &'static str, name: &str, vm: &VirtualMachine) -> bool {
    let known = object.get_attr(by, vm).ok();
    let known = known.as_ref().and_then(|known| known.downcast_ref::<PyStr>());
    known.and_then(|known| known.to_str()) == Some(name)
}
