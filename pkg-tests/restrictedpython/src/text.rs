//! JSON, as much of it as the bridge speaks: null, booleans, whole numbers, strings and lists.

use rustpython_vm as vm;
use serde_json::Value;
use vm::builtins::{PyInt, PyList, PyStr, PyStrRef};
use vm::{AsObject, PyObject, PyObjectRef, PyResult, VirtualMachine};

/// `loads(text)`
pub fn loads(text: PyStrRef, vm: &VirtualMachine) -> PyResult {
    let text = text.try_as_utf8(vm)?;
    let value: Value = serde_json::from_str(text.as_str())
        .map_err(|error| vm.new_value_error(format!("not JSON: {error}")))?;
    to_python(value, vm)
}

/// `dumps(value)`
pub fn dumps(value: PyObjectRef, vm: &VirtualMachine) -> PyResult<String> {
    Ok(from_python(&value, vm)?.to_string())
}

fn to_python(value: Value, vm: &VirtualMachine) -> PyResult {
    Ok(match value {
        Value::Null => vm.ctx.none(),
        Value::Bool(flag) => vm.ctx.new_bool(flag).into(),
        Value::Number(number) => match number.as_i64() {
            Some(number) => vm.ctx.new_int(number).into(),
            None => {
                return Err(vm.new_value_error(format!("{number} is no number of the bridge's")));
            }
        },
        Value::String(text) => vm.ctx.new_str(text).into(),
        Value::Array(items) => {
            let items = items.into_iter().map(|item| to_python(item, vm));
            vm.ctx.new_list(items.collect::<PyResult<_>>()?).into()
        }
        Value::Object(_) => return Err(vm.new_value_error("the bridge speaks no objects")),
    })
}

fn from_python(value: &PyObject, vm: &VirtualMachine) -> PyResult<Value> {
    if vm.is_none(value) {
        return Ok(Value::Null);
    }
    if value.is(&vm.ctx.true_value) || value.is(&vm.ctx.false_value) {
        return Ok(Value::Bool(value.is(&vm.ctx.true_value)));
    }
    if let Some(text) = value.downcast_ref::<PyStr>() {
        return Ok(Value::String(text.to_string_lossy().into_owned()));
    }
    if let Some(number) = value.downcast_ref::<PyInt>() {
        return Ok(Value::from(number.try_to_primitive::<i64>(vm)?));
    }
    if let Some(list) = value.downcast_ref::<PyList>() {
        let items = list.borrow_vec().to_vec();
        let items = items.iter().map(|item| from_python(item, vm));
        return Ok(Value::Array(items.collect::<PyResult<_>>()?));
    }
    Err(vm.new_type_error(format!("the bridge speaks no {}", value.class().name())))
}
