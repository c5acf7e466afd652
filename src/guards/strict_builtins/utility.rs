//! The group `utility_builtins`. RestrictedPython's group also has the module `whrandom`, which
//! does not exist in Python 3.

use std::rc::Rc;

use rustpython_vm as vm;
use vm::builtins::{PyDictRef, PyTuple};
use vm::function::{OptionalArg, PosArgs};
use vm::{AsObject, FromArgs, PyObject, PyObjectRef, PyResult, VirtualMachine};

use crate::guards::importer;
use crate::guards::library::Library;
use crate::policy::builtin_names::UTILITY_MODULES;

/// Makes the group. `base` has all builtins of `education`.
pub fn utility(
    base: &PyDictRef,
    library: &Rc<Library>,
    vm: &VirtualMachine,
) -> PyResult<PyDictRef> {
    let dict = vm.ctx.new_dict();
    for module in UTILITY_MODULES {
        dict.set_item(module, importer::facade_of(module, library, vm)?, vm)?;
    }
    for name in ["set", "frozenset"] {
        dict.set_item(name, base.get_item(name, vm)?, vm)?;
    }
    dict.set_item("same_type", vm.new_function("same_type", same_type).into(), vm)?;
    dict.set_item("test", vm.new_function("test", test).into(), vm)?;
    dict.set_item("reorder", vm.new_function("reorder", reorder).into(), vm)?;
    Ok(dict)
}

/// Whether all arguments have the same class.
fn same_type(
    first: PyObjectRef,
    others: PosArgs<PyObjectRef>,
    vm: &VirtualMachine,
) -> PyResult<bool> {
    let class = |object: &PyObject| {
        let claimed = vm.get_attribute_opt(object, "__class__")?;
        PyResult::Ok(claimed.unwrap_or_else(|| object.class().to_owned().into()))
    };
    let expected = class(&first)?;
    for other in others.into_vec() {
        if !class(&other)?.is(&expected) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// `test(condition, value, condition, value, …, otherwise)`: the value of the first true condition.
fn test(arguments: PosArgs<PyObjectRef>, vm: &VirtualMachine) -> PyResult {
    let arguments = arguments.into_vec();
    let mut pairs = arguments.chunks_exact(2);
    for pair in &mut pairs {
        if pair[0].clone().try_to_bool(vm)? {
            return Ok(pair[1].clone());
        }
    }
    Ok(pairs.remainder().first().cloned().unwrap_or_else(|| vm.ctx.none()))
}

#[derive(FromArgs)]
struct Reorder {
    #[pyarg(any)]
    s: PyObjectRef,
    #[pyarg(any, default)]
    with_: OptionalArg<PyObjectRef>,
    #[pyarg(any, default)]
    without: OptionalArg<PyObjectRef>,
}

/// The items of `s` as pairs of key and value. Only keys in `with_` and not in `without`, in the
/// order of `with_`.
fn reorder(arguments: Reorder, vm: &VirtualMachine) -> PyResult {
    let Reorder { s, with_, without } = arguments;
    let with_ = with_.into_option().filter(|with_| !vm.is_none(with_));
    let with_ = with_.unwrap_or_else(|| s.clone());
    let each =
        |iterable: &PyObject| PyResult::Ok(iterable.get_iter(vm)?.into_iter::<PyObjectRef>(vm));
    let values = vm.ctx.new_dict();
    for item in each(&s)? {
        let (key, value) = pair(item?);
        values.set_item(&*key, value, vm)?;
    }
    if let Some(without) = without.into_option() {
        for item in each(&without)? {
            let (key, _) = pair(item?);
            if values.get_item_opt(&*key, vm)?.is_some() {
                values.del_item(&*key, vm)?;
            }
        }
    }
    let mut ordered = Vec::new();
    for item in each(&with_)? {
        let (key, _) = pair(item?);
        if let Some(value) = values.get_item_opt(&*key, vm)? {
            values.del_item(&*key, vm)?;
            ordered.push(vm.ctx.new_tuple(vec![key, value]).into());
        }
    }
    Ok(vm.ctx.new_list(ordered).into())
}

/// The key and the value of an item. An item that is not a pair is both.
fn pair(item: PyObjectRef) -> (PyObjectRef, PyObjectRef) {
    match item.downcast_ref::<PyTuple>().map(|tuple| tuple.as_slice()) {
        Some([key, value]) => (key.clone(), value.clone()),
        _ => (item.clone(), item),
    }
}
