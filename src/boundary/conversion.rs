//! Converts values to Python objects and back.
//!
//! The conversion of a result is limited in depth, number of values and bytes (`value.rs`), so that
//! the page can unpack it quickly.

use malachite_bigint::{BigInt, BigUint, Sign};
use num_traits::{Num, Signed};
use rustpython_vm as vm;
use vm::builtins::{
    PyByteArray, PyBytes, PyDict, PyFloat, PyFrozenSet, PyInt, PyList, PySet, PyStr, PyTuple,
};
use vm::{AsObject, PyObject, PyObjectRef, VirtualMachine};

use crate::boundary::value::{DEPTH, HASHED_BIG_INTS, ITEMS, Span, TEXT, Value};

/// Why a value cannot be converted.
#[derive(Debug, thiserror::Error)]
pub enum ConversionError {
    #[error("the value contains itself: a {0} cannot be handed over that way")]
    ContainsItself(String),
    #[error("the value is nested more than {DEPTH} deep")]
    TooDeep,
    #[error("the value holds more than {ITEMS} values, too many to hand over")]
    TooMany,
    #[error("the texts in the value have more than {TEXT} bytes, too many to hand over")]
    TooLong,
    #[error(
        "the sets and dicts in the value hold more than {HASHED_BIG_INTS} integers beyond 64 bits, \
         too many to hand over"
    )]
    TooManyBigInts,
    #[error("a span lies outside of the bytes that crossed with the value")]
    OutsideOfBytes,
    #[error("{0:?} is not a number")]
    NotANumber(String),
    #[error("a repr can be a result, but not an argument")]
    Repr,
    #[error("`__repr__` of the value raised an exception")]
    Raised(vm::builtins::PyBaseExceptionRef),
}

/// The bytes of `span` in a side buffer.
fn bytes_of(span: Span, buffer: &[u8]) -> Result<&[u8], ConversionError> {
    buffer.get(span.start..span.end).ok_or(ConversionError::OutsideOfBytes)
}

impl Value {
    /// The Python object for this value. `bytes` is its side buffer.
    ///
    /// # Errors
    ///
    /// If the value is nested too deeply or malformed, or Python cannot hash an item or key.
    pub fn to_python(
        &self,
        bytes: &[u8],
        vm: &VirtualMachine,
    ) -> Result<PyObjectRef, ConversionError> {
        self.to_python_at(0, bytes, vm)
    }

    fn to_python_at(
        &self,
        depth: usize,
        bytes: &[u8],
        vm: &VirtualMachine,
    ) -> Result<PyObjectRef, ConversionError> {
        if depth > DEPTH {
            return Err(ConversionError::TooDeep);
        }
        let all = |items: &[Self]| -> Result<Vec<PyObjectRef>, ConversionError> {
            items.iter().map(|item| item.to_python_at(depth + 1, bytes, vm)).collect()
        };
        Ok(match self {
            Self::None => vm.ctx.none(),
            Self::Bool(value) => vm.ctx.new_bool(*value).into(),
            Self::Int(text) => {
                let int = from_digits(text);
                vm.ctx.new_int(int.ok_or_else(|| ConversionError::NotANumber(text.clone()))?).into()
            }
            Self::Float(text) => {
                let float = text.parse::<f64>();
                let float = float.map_err(|_| ConversionError::NotANumber(text.clone()))?;
                vm.ctx.new_float(float).into()
            }
            Self::Str(value) => vm.ctx.new_str(value.as_str()).into(),
            Self::Bytes(span) => vm.ctx.new_bytes(bytes_of(*span, bytes)?.to_vec()).into(),
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
                    let key = key.to_python_at(depth + 1, bytes, vm)?;
                    dict.set_item(&*key, value.to_python_at(depth + 1, bytes, vm)?, vm)?;
                }
                dict.into()
            }
            Self::Repr { .. } => return Err(ConversionError::Repr),
        })
    }

    /// The value of a Python object, with its side buffer. An instance of a subclass of a plain
    /// type is converted like an instance of that type. An object of any other type becomes its
    /// repr, so code of the program may run.
    ///
    /// # Errors
    ///
    /// If the value contains itself, exceeds a limit of a result, or its `__repr__` raises.
    pub fn from_python(
        object: &PyObject,
        vm: &VirtualMachine,
    ) -> Result<(Self, Vec<u8>), ConversionError> {
        let mut reader = Reader {
            path: Vec::new(),
            bytes: Vec::new(),
            left: ITEMS,
            text_left: TEXT,
            big_ints_left: HASHED_BIG_INTS,
            vm,
        };
        let value = reader.read(object)?;
        Ok((value, reader.bytes))
    }
}

impl From<vm::builtins::PyBaseExceptionRef> for ConversionError {
    fn from(exception: vm::builtins::PyBaseExceptionRef) -> Self {
        Self::Raised(exception)
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

/// The shortest digits of `float`. `{:?}` writes an exponent; `{}` would write hundreds of zeros.
fn digits_of_float(float: f64) -> String {
    let mut digits = format!("{float:?}");
    if digits.ends_with(".0") {
        digits.truncate(digits.len() - 2);
    }
    digits
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

/// Converts a Python object and its contents to a value.
struct Reader<'vm> {
    /// The identities of the containers around the current object, outermost first.
    path: Vec<usize>,
    /// The side buffer.
    bytes: Vec<u8>,
    /// The number of values that may still be read.
    left: usize,
    /// The number of bytes of text that may still be read.
    text_left: usize,
    /// The number of integers of more than 64 bits that may still be read as items of sets and keys
    /// of dicts.
    big_ints_left: usize,
    vm: &'vm VirtualMachine,
}

impl Reader<'_> {
    fn read(&mut self, object: &PyObject) -> Result<Value, ConversionError> {
        let vm = self.vm;
        self.left = self.left.checked_sub(1).ok_or(ConversionError::TooMany)?;
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
            return Ok(Value::Float(digits_of_float(float.to_f64())));
        }
        if let Some(text) = object.downcast_ref::<PyStr>()
            && let Some(text) = text.to_str()
        {
            self.take_text(text.len())?;
            return Ok(Value::Str(text.to_owned()));
        }
        if let Some(bytes) = object.downcast_ref::<PyBytes>() {
            return self.read_bytes(bytes.as_bytes());
        }
        if let Some(bytes) = object.downcast_ref::<PyByteArray>() {
            return self.read_bytes(&bytes.borrow_buf());
        }
        if let Some(list) = object.downcast_ref::<PyList>() {
            let items = list.borrow_vec().to_vec();
            return Ok(Value::List(self.read_all(object, &items)?));
        }
        if let Some(tuple) = object.downcast_ref::<PyTuple>() {
            return Ok(Value::Tuple(self.read_all(object, tuple.as_slice())?));
        }
        if let Some(set) = object.downcast_ref::<PySet>() {
            return Ok(Value::Set(self.read_all_hashed(object, &set.elements())?));
        }
        if let Some(set) = object.downcast_ref::<PyFrozenSet>() {
            return Ok(Value::Set(self.read_all_hashed(object, &set.elements())?));
        }
        if let Some(dict) = object.downcast_ref::<PyDict>() {
            let items: Vec<_> = dict.into_iter().collect();
            let entries = self.inside(object, |reader| {
                let entry = |(key, value): &(PyObjectRef, PyObjectRef)| {
                    Ok((reader.read_hashed(key)?, reader.read(value)?))
                };
                items.iter().map(entry).collect()
            })?;
            return Ok(Value::Dict(entries));
        }
        let text = object.repr(vm)?;
        self.take_text(text.as_bytes().len())?;
        let type_name = object.class().name().to_string();
        self.take_text(type_name.len())?;
        Ok(Value::Repr { type_name, text: text.to_string_lossy().into_owned() })
    }

    fn read_bytes(&mut self, bytes: &[u8]) -> Result<Value, ConversionError> {
        self.take_text(bytes.len())?;
        let start = self.bytes.len();
        self.bytes.extend_from_slice(bytes);
        Ok(Value::Bytes(Span { start, end: self.bytes.len() }))
    }

    /// Reads an item of a set or a key of a dict.
    fn read_hashed(&mut self, object: &PyObject) -> Result<Value, ConversionError> {
        if object.downcast_ref::<PyInt>().is_some_and(|int| int.as_bigint().bits() > 64) {
            let left = self.big_ints_left.checked_sub(1);
            self.big_ints_left = left.ok_or(ConversionError::TooManyBigInts)?;
        }
        self.read(object)
    }

    fn read_all_hashed(
        &mut self,
        container: &PyObject,
        items: &[PyObjectRef],
    ) -> Result<Vec<Value>, ConversionError> {
        self.inside(container, |reader| items.iter().map(|item| reader.read_hashed(item)).collect())
    }

    fn take_text(&mut self, bytes: usize) -> Result<(), ConversionError> {
        self.text_left = self.text_left.checked_sub(bytes).ok_or(ConversionError::TooLong)?;
        Ok(())
    }

    fn read_all(
        &mut self,
        container: &PyObject,
        items: &[PyObjectRef],
    ) -> Result<Vec<Value>, ConversionError> {
        self.inside(container, |reader| items.iter().map(|item| reader.read(item)).collect())
    }

    fn inside<T>(
        &mut self,
        container: &PyObject,
        read: impl FnOnce(&mut Self) -> Result<T, ConversionError>,
    ) -> Result<T, ConversionError> {
        let id = container.get_id();
        if self.path.contains(&id) {
            return Err(ConversionError::ContainsItself(container.class().name().to_string()));
        }
        if self.path.len() >= DEPTH {
            return Err(ConversionError::TooDeep);
        }
        self.path.push(id);
        let result = read(self);
        self.path.pop();
        result
    }
}
