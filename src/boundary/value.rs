//! Values that cross the boundary: arguments and results.
//!
//! A value is plain data and holds no reference into the interpreter. Integers and floats cross as
//! text, so that no digit is lost. Bytes cross in a side buffer, not in the JSON; the value holds
//! their [`Span`] in it.

use serde::{Deserialize, Serialize};

/// Containers may be nested this deep, in both directions.
pub const DEPTH: usize = 200;

/// The result of a run holds at most this many values, itself included. More would block the page
/// while it unpacks them.
pub const ITEMS: usize = 100_000;

/// The texts, bytes and digits of a result take at most this many bytes, for the same reason.
pub const TEXT: usize = 4 * 1024 * 1024;

/// The sets and dicts of a result hold at most this many integers of more than 64 bits, as items
/// and keys. V8 hashes a `BigInt` by its lowest 64 bits, so many of them may share one hash, and
/// a `Set` of them takes the square of their number to make.
pub const HASHED_BIG_INTS: usize = 4096;

/// A Python value as it crosses the boundary.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WireValue"))]
#[serde(tag = "type", content = "value", rename_all = "camelCase")]
pub enum Value {
    None,
    Bool(bool),
    /// Decimal digits for at most 64 bits; hexadecimal digits after `0x` beyond, since decimal ones
    /// take long to make. Both after a `-` if negative.
    Int(String),
    /// The shortest text that reads back the same, or `NaN`, `inf`, `-inf`.
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

/// The place of some bytes in the side buffer of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WireSpan"))]
#[serde(deny_unknown_fields)]
pub struct Span {
    pub start: usize,
    /// Exclusive.
    pub end: usize,
}
