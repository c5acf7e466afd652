//! Values on their way in and out: what a host may give a program and what it may get back.
//!
//! A value is data all through; nothing of the interpreter hangs on it. Integers and floats travel
//! as text, so that no digit is lost and every value can be written as JSON.

use malachite_bigint::{BigInt, BigUint, Sign};
use num_traits::{Num, Signed};
use rustpython_vm as vm;
use serde::{Deserialize, Serialize};
use vm::builtins::{
    PyByteArray, PyBytes, PyDict, PyFloat, PyFrozenSet, PyInt, PyList, PySet, PyStr, PyTuple,
};
use vm::{AsObject, PyObject, PyObjectRef, VirtualMachine};

/// Containers may be nested this deep, in both directions.
pub const DEPTH: usize = 200;

/// A value that is handed out holds this many at most, itself included: unpacking more would freeze the
/// page for longer than a moment.
pub const ITEMS: usize = 100_000;

/// For the same reason, the texts, bytes and digits of a value that is handed out take this many bytes
/// at most.
pub const TEXT: usize = 4 * 1024 * 1024;

/// A Python value as it crosses the boundary.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WireValue"))]
#[serde(tag = "type", content = "value", rename_all = "camelCase")]
pub enum Value {
    None,
    Bool(bool),
    /// In decimal digits, or, where those would take long to make, in hexadecimal ones after `0x`; both
    /// after a `-` if negative.
    Int(String),
    /// The shortest text that reads back the same; `NaN`, `inf` and `-inf` besides.
    Float(String),
    Str(String),
    /// In hexadecimal digits.
    Bytes(
        #[serde(with = "digits_of_bytes")]
        #[cfg_attr(test, ts(type = "string"))]
        Vec<u8>,
    ),
    List(Vec<Value>),
    Tuple(Vec<Value>),
    Set(Vec<Value>),
    Dict(Vec<(Value, Value)>),
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
    #[error("the value holds more than {ITEMS} values, too many to hand over")]
    TooMany,
    #[error("the texts in the value have more than {TEXT} bytes, too many to hand over")]
    TooLong,
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
            Self::Bool(value) => vm.ctx.new_bool(*value).into(),
            Self::Int(text) => {
                let int = from_digits(text);
                vm.ctx.new_int(int.ok_or_else(|| Uncrossable::NotANumber(text.clone()))?).into()
            }
            Self::Float(text) => {
                let float = text.parse::<f64>();
                let float = float.map_err(|_| Uncrossable::NotANumber(text.clone()))?;
                vm.ctx.new_float(float).into()
            }
            Self::Str(value) => vm.ctx.new_str(value.as_str()).into(),
            Self::Bytes(value) => vm.ctx.new_bytes(value.clone()).into(),
            Self::List(items) => vm.ctx.new_list(all(items)?).into(),
            Self::Tuple(items) => vm.ctx.new_tuple(all(items)?).into(),
            Self::Set(items) => {
                let set = vm::PyPayload::into_ref(PySet::default(), &vm.ctx);
                for item in all(items)? {
                    set.add(item, vm)?;
                }
                set.into()
            }
            Self::Dict(entries) => {
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
        Reader { path: Vec::new(), left: ITEMS, text_left: TEXT, vm }.read(object)
    }
}

impl From<vm::builtins::PyBaseExceptionRef> for Uncrossable {
    fn from(exception: vm::builtins::PyBaseExceptionRef) -> Self {
        Self::Raised(exception)
    }
}

/// Bytes as hexadecimal digits, for serde.
mod digits_of_bytes {
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&hex::encode(bytes))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        hex::decode(String::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

fn to_digits(int: &BigInt) -> String {
    match i64::try_from(int) {
        Ok(small) => small.to_string(),
        Err(_) => {
            let sign = if int.is_negative() { "-" } else { "" };
            format!("{sign}0x{}", int.magnitude().to_str_radix(16))
        }
    }
}

fn from_digits(text: &str) -> Option<BigInt> {
    let (sign, magnitude) = match text.strip_prefix('-') {
        Some(magnitude) => (Sign::Minus, magnitude),
        None => (Sign::Plus, text),
    };
    let magnitude = match magnitude.strip_prefix("0x") {
        Some(digits) => BigUint::from_str_radix(digits, 16).ok()?,
        None => magnitude.parse().ok()?,
    };
    Some(BigInt::from_biguint(sign, magnitude))
}

/// Reads a Python object and what it contains.
struct Reader<'vm> {
    /// The containers that are being read, outermost first.
    path: Vec<usize>,
    /// How many values may still be read.
    left: usize,
    /// How many bytes of text may still be read.
    text_left: usize,
    vm: &'vm VirtualMachine,
}

impl Reader<'_> {
    fn read(&mut self, object: &PyObject) -> Result<Value, Uncrossable> {
        let vm = self.vm;
        self.left = self.left.checked_sub(1).ok_or(Uncrossable::TooMany)?;
        if vm.is_none(object) {
            return Ok(Value::None);
        }
        if object.is(&vm.ctx.true_value) || object.is(&vm.ctx.false_value) {
            return Ok(Value::Bool(object.is(&vm.ctx.true_value)));
        }
        if let Some(int) = object.downcast_ref::<PyInt>() {
            let digits = int.as_bigint().bits() / 4;
            self.take_text(usize::try_from(digits).unwrap_or(usize::MAX))?;
            return Ok(Value::Int(to_digits(int.as_bigint())));
        }
        if let Some(float) = object.downcast_ref::<PyFloat>() {
            return Ok(Value::Float(float.to_f64().to_string()));
        }
        if let Some(text) = object.downcast_ref::<PyStr>()
            && let Some(text) = text.to_str()
        {
            self.take_text(text.len())?;
            return Ok(Value::Str(text.to_owned()));
        }
        if let Some(bytes) = object.downcast_ref::<PyBytes>() {
            self.take_text(bytes.as_bytes().len())?;
            return Ok(Value::Bytes(bytes.as_bytes().to_vec()));
        }
        if let Some(bytes) = object.downcast_ref::<PyByteArray>() {
            self.take_text(bytes.borrow_buf().len())?;
            return Ok(Value::Bytes(bytes.borrow_buf().to_vec()));
        }
        if let Some(list) = object.downcast_ref::<PyList>() {
            let items = list.borrow_vec().to_vec();
            return Ok(Value::List(self.read_all(object, &items)?));
        }
        if let Some(tuple) = object.downcast_ref::<PyTuple>() {
            return Ok(Value::Tuple(self.read_all(object, tuple.as_slice())?));
        }
        if let Some(set) = object.downcast_ref::<PySet>() {
            return Ok(Value::Set(self.read_all(object, &set.elements())?));
        }
        if let Some(set) = object.downcast_ref::<PyFrozenSet>() {
            return Ok(Value::Set(self.read_all(object, &set.elements())?));
        }
        if let Some(dict) = object.downcast_ref::<PyDict>() {
            let items: Vec<_> = dict.into_iter().collect();
            let entries = self.inside(object, |reader| {
                let entry = |(key, value): &(PyObjectRef, PyObjectRef)| {
                    Ok((reader.read(key)?, reader.read(value)?))
                };
                items.iter().map(entry).collect()
            })?;
            return Ok(Value::Dict(entries));
        }
        let text = object.repr(vm)?;
        self.take_text(text.as_bytes().len())?;
        Ok(Value::Repr {
            type_name: object.class().name().to_string(),
            text: text.to_string_lossy().into_owned(),
        })
    }

    fn take_text(&mut self, bytes: usize) -> Result<(), Uncrossable> {
        self.text_left = self.text_left.checked_sub(bytes).ok_or(Uncrossable::TooLong)?;
        Ok(())
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
