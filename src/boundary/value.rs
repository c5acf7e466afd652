//! Values that cross the boundary: arguments and results.
//!
//! A value is plain data and holds no reference into the interpreter. Integers and floats cross as
//! text, so that no digit is lost. Bytes cross in a side buffer, not in the JSON; the value holds
//! their [`Span`] in it.

use serde::{Deserialize, Serialize};

/// The depth to which containers may be nested, in arguments and results.
pub const DEPTH: usize = 200;

/// The most values in the result of a run, itself included. More would block the page while it
/// unpacks them.
pub const ITEMS: usize = 100_000;

/// The most bytes that the texts, bytes and digits of a result take, for the same reason.
pub const TEXT: usize = 4 * 1024 * 1024;

/// The most integers of more than 64 bits that a result may have as items of sets and keys of
/// dicts. V8 hashes a `BigInt` by its lowest 64 bits, so many of them may have the same hash.
/// Making a `Set` of such integers takes quadratic time.
pub const HASHED_BIG_INTS: usize = 4096;

/// A Python value as it crosses the boundary.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WireValue"))]
#[serde(tag = "type", content = "value", rename_all = "camelCase")]
pub enum Value {
    None,
    Bool(bool),
    /// Decimal digits up to 64 bits. Above that, hexadecimal digits after `0x`, because a
    /// conversion to decimal takes quadratic time. A negative number starts with `-`.
    Int(String),
    /// The shortest decimal text of the same float, or `NaN`, `inf`, `-inf`.
    Float(String),
    Str(String),
    Bytes(Span),
    List(Vec<Value>),
    Tuple(Vec<Value>),
    Set(Vec<Value>),
    Dict(Vec<(Value, Value)>),
    /// Only in results: any other object, by its repr.
    #[serde(rename_all = "camelCase")]
    Repr {
        type_name: String,
        text: String,
    },
}

/// A range of the side buffer of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WireSpan"))]
#[serde(deny_unknown_fields)]
pub struct Span {
    pub start: usize,
    /// Exclusive.
    pub end: usize,
}
