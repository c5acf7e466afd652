//! Values on their way in and out: what a host may give a program and what it may get back.
//!
//! A value is data all through; nothing of the interpreter hangs on it. Integers and floats travel
//! as text, so that no digit is lost and every value can be written as JSON.

use rustpython_vm as vm;
use serde::{Deserialize, Serialize};
use vm::builtins::{
    PyByteArray, PyBytes, PyDict, PyFloat, PyFrozenSet, PyInt, PyList, PySet, PyStr, PyTuple,
};
use vm::{AsObject, PyObject, PyObjectRef, VirtualMachine};

/// Containers may be nested this deep, in both directions.
pub const DEPTH: usize = 200;

/// A Python value as it crosses the boundary.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WireValue"))]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum Value {
    None,
    Bool {
        value: bool,
    },
    /// In decimal digits.
    Int {
        text: String,
    },
    /// The shortest text that reads back the same; `NaN`, `inf` and `-inf` besides.
    Float {
        text: String,
    },
    Str {
        value: String,
    },
    Bytes {
        value: Vec<u8>,
    },
    List {
        items: Vec<Value>,
    },
    Tuple {
        items: Vec<Value>,
    },
    Set {
        items: Vec<Value>,
    },
    Dict {
        entries: Vec<(Value, Value)>,
    },
    /// Only on the way out: anything else, by its repr.
    #[serde(rename_all = "camelCase")]
    Repr {
        type_name: String,
        text: String,
    },
}

/// Why a value cannot cross.
#[derive(Debug, thiserror::Error)]
pub enum Uncrossable {
    #[error("the value contains itself: a {0} cannot be handed over that way")]
    ContainsItself(String),
    #[error("the value is nested more than {DEPTH} deep")]
    TooDeep,
    #[error("{0:?} is not a number")]
    NotANumber(String),
    #[error("a repr can only be handed out, not in")]
    Repr,
    #[error("the value's own code failed")]
    Raised(vm::builtins::PyBaseExceptionRef),
}

impl Value {
    /// The Python object for this value.
    pub fn to_python(&self, vm: &VirtualMachine) -> Result<PyObjectRef, Uncrossable> {
        self.to_python_at(0, vm)
    }

    fn to_python_at(&self, depth: usize, vm: &VirtualMachine) -> Result<PyObjectRef, Uncrossable> {
        if depth > DEPTH {
            return Err(Uncrossable::TooDeep);
        }
        let all = |items: &[Self]| -> Result<Vec<PyObjectRef>, Uncrossable> {
            items.iter().map(|item| item.to_python_at(depth + 1, vm)).collect()
        };
        Ok(match self {
            Self::None => vm.ctx.none(),
            Self::Bool { value } => vm.ctx.new_bool(*value).into(),
            Self::Int { text } => {
                let int = text.parse::<malachite_bigint::BigInt>();
                let int = int.map_err(|_| Uncrossable::NotANumber(text.clone()))?;
                vm.ctx.new_int(int).into()
            }
            Self::Float { text } => {
                let float = text.parse::<f64>();
                let float = float.map_err(|_| Uncrossable::NotANumber(text.clone()))?;
                vm.ctx.new_float(float).into()
            }
            Self::Str { value } => vm.ctx.new_str(value.as_str()).into(),
            Self::Bytes { value } => vm.ctx.new_bytes(value.clone()).into(),
            Self::List { items } => vm.ctx.new_list(all(items)?).into(),
            Self::Tuple { items } => vm.ctx.new_tuple(all(items)?).into(),
            Self::Set { items } => {
                let set = vm::PyPayload::into_ref(PySet::default(), &vm.ctx);
                for item in all(items)? {
                    set.add(item, vm)?;
                }
                set.into()
            }
            Self::Dict { entries } => {
                let dict = vm.ctx.new_dict();
                for (key, value) in entries {
                    let key = key.to_python_at(depth + 1, vm)?;
                    dict.set_item(&*key, value.to_python_at(depth + 1, vm)?, vm)?;
                }
                dict.into()
            }
            Self::Repr { .. } => return Err(Uncrossable::Repr),
        })
    }

    /// The value of a Python object. Instances of subclasses of the plain types cross as those.
    pub fn from_python(object: &PyObject, vm: &VirtualMachine) -> Result<Self, Uncrossable> {
        Reader { path: Vec::new(), vm }.read(object)
    }
}

impl From<vm::builtins::PyBaseExceptionRef> for Uncrossable {
    fn from(exception: vm::builtins::PyBaseExceptionRef) -> Self {
        Self::Raised(exception)
    }
}

/// Reads a Python object and what it contains.
struct Reader<'vm> {
    /// The containers that are being read, outermost first.
    path: Vec<usize>,
    vm: &'vm VirtualMachine,
}

impl Reader<'_> {
    fn read(&mut self, object: &PyObject) -> Result<Value, Uncrossable> {
        let vm = self.vm;
        if vm.is_none(object) {
            return Ok(Value::None);
        }
        if object.is(&vm.ctx.true_value) || object.is(&vm.ctx.false_value) {
            return Ok(Value::Bool { value: object.is(&vm.ctx.true_value) });
        }
        if let Some(int) = object.downcast_ref::<PyInt>() {
            return Ok(Value::Int { text: int.as_bigint().to_string() });
        }
        if let Some(float) = object.downcast_ref::<PyFloat>() {
            return Ok(Value::Float { text: float.to_f64().to_string() });
        }
        if let Some(text) = object.downcast_ref::<PyStr>()
            && let Some(text) = text.to_str()
        {
            return Ok(Value::Str { value: text.to_owned() });
        }
        if let Some(bytes) = object.downcast_ref::<PyBytes>() {
            return Ok(Value::Bytes { value: bytes.as_bytes().to_vec() });
        }
        if let Some(bytes) = object.downcast_ref::<PyByteArray>() {
            return Ok(Value::Bytes { value: bytes.borrow_buf().to_vec() });
        }
        if let Some(list) = object.downcast_ref::<PyList>() {
            let items = list.borrow_vec().to_vec();
            return Ok(Value::List { items: self.read_all(object, &items)? });
        }
        if let Some(tuple) = object.downcast_ref::<PyTuple>() {
            return Ok(Value::Tuple { items: self.read_all(object, tuple.as_slice())? });
        }
        if let Some(set) = object.downcast_ref::<PySet>() {
            return Ok(Value::Set { items: self.read_all(object, &set.elements())? });
        }
        if let Some(set) = object.downcast_ref::<PyFrozenSet>() {
            return Ok(Value::Set { items: self.read_all(object, &set.elements())? });
        }
        if let Some(dict) = object.downcast_ref::<PyDict>() {
            let items: Vec<_> = dict.into_iter().collect();
            let entries = self.inside(object, |reader| {
                let entry = |(key, value): &(PyObjectRef, PyObjectRef)| {
                    Ok((reader.read(key)?, reader.read(value)?))
                };
                items.iter().map(entry).collect()
            })?;
            return Ok(Value::Dict { entries });
        }
        Ok(Value::Repr {
            type_name: object.class().name().to_string(),
            text: object.repr(vm)?.to_string_lossy().into_owned(),
        })
    }

    fn read_all(
        &mut self,
        container: &PyObject,
        items: &[PyObjectRef],
    ) -> Result<Vec<Value>, Uncrossable> {
        self.inside(container, |reader| items.iter().map(|item| reader.read(item)).collect())
    }

    fn inside<T>(
        &mut self,
        container: &PyObject,
        read: impl FnOnce(&mut Self) -> Result<T, Uncrossable>,
    ) -> Result<T, Uncrossable> {
        let id = container.get_id();
        if self.path.contains(&id) {
            return Err(Uncrossable::ContainsItself(container.class().name().to_string()));
        }
        if self.path.len() >= DEPTH {
            return Err(Uncrossable::TooDeep);
        }
        self.path.push(id);
        let result = read(self);
        self.path.pop();
        result
    }
}

/// What a call of a function gets.
pub fn arguments(
    args: &[Value],
    kwargs: &[(String, Value)],
    vm: &VirtualMachine,
) -> Result<vm::function::FuncArgs, Uncrossable> {
    let args = args.iter().map(|arg| arg.to_python(vm)).collect::<Result<Vec<_>, _>>()?;
    let kwargs = kwargs.iter().map(|(name, arg)| Ok((name.clone(), arg.to_python(vm)?)));
    let kwargs = kwargs.collect::<Result<Vec<_>, Uncrossable>>()?;
    Ok(vm::function::FuncArgs::new(args, vm::function::KwArgs::from_iter(kwargs)))
}
