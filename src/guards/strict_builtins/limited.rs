//! The group `limited_builtins`: `range`, `list` and `tuple` with limits. The messages are
//! RestrictedPython's.

use num_traits::{Signed, ToPrimitive, Zero};
use rustpython_vm as vm;
use vm::builtins::{PyDictRef, PyStr};
use vm::function::PosArgs;
use vm::{AsObject, Py, PyObjectRef, PyResult, VirtualMachine, builtins::PyType};

/// A range has fewer elements than this.
const RANGE: i64 = 1000;

/// Makes the group.
pub fn limited(vm: &VirtualMachine) -> PyResult<PyDictRef> {
    let dict = vm.ctx.new_dict();
    dict.set_item("range", vm.new_function("range", range).into(), vm)?;
    dict.set_item("list", vm.new_function("list", list).into(), vm)?;
    dict.set_item("tuple", vm.new_function("tuple", tuple).into(), vm)?;
    Ok(dict)
}

fn range(arguments: PosArgs<PyObjectRef>, vm: &VirtualMachine) -> PyResult {
    let arguments = arguments.into_vec();
    let numbers = arguments.iter().map(|number| number.try_index(vm));
    let numbers = numbers.collect::<PyResult<Vec<_>>>()?;
    let zero = vm.ctx.new_int(0);
    let one = vm.ctx.new_int(1);
    let (start, end, step) = match &*numbers {
        [end] => (&zero, end, &one),
        [start, end] => (start, end, &one),
        [start, end, step] => (start, end, step),
        [] => return Err(vm.new_type_error("range() requires 1-3 int arguments")),
        _ => return Err(vm.new_attribute_error("range() requires 1-3 int arguments")),
    };
    if step.as_bigint().is_zero() {
        return Err(vm.new_value_error("zero step for range()"));
    }
    let len = (end.as_bigint() - start.as_bigint()) / step.as_bigint();
    if len.is_positive() && len.to_i64().is_none_or(|len| len >= RANGE) {
        return Err(vm.new_value_error(format!(
            "To be created range() object would be to large, in RestrictedPython we only allow \
             {RANGE} elements in a range."
        )));
    }
    vm.ctx.types.range_type.as_object().call(arguments, vm)
}

fn list(iterable: PyObjectRef, vm: &VirtualMachine) -> PyResult {
    not_of_text(vm.ctx.types.list_type, "list", iterable, vm)
}

fn tuple(iterable: PyObjectRef, vm: &VirtualMachine) -> PyResult {
    not_of_text(vm.ctx.types.tuple_type, "tuple", iterable, vm)
}

/// `class(iterable)`; a string is refused.
fn not_of_text(
    class: &Py<PyType>,
    name: &str,
    iterable: PyObjectRef,
    vm: &VirtualMachine,
) -> PyResult {
    if iterable.downcast_ref::<PyStr>().is_some() {
        return Err(vm.new_type_error(format!("cannot convert string to {name}")));
    }
    class.as_object().call((iterable,), vm)
}
