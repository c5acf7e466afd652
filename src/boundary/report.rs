//! How a run or a compilation ended.

use serde::Serialize;

use crate::boundary::failure::Failure;
use crate::boundary::value::Value;

/// What a run held and printed. Its instructions are counted outside of this module's memory, see
/// `src/metering/meter.rs`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WireUsage"))]
#[serde(rename_all = "camelCase")]
pub struct Usage {
    /// In bytes, beyond what a fresh interpreter holds.
    #[cfg_attr(test, ts(type = "number"))]
    pub peak_memory: u64,
    /// For tests that run natively, without a worker.
    #[serde(skip)]
    pub output_bytes: u64,
}

/// How a run ended: with a value, which is posted in pieces before the report, or with a failure.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WireReport"))]
#[serde(rename_all = "camelCase")]
pub struct Report {
    #[serde(skip)]
    pub value: Option<Value>,
    /// The side buffer of the value.
    #[serde(skip)]
    pub bytes: Vec<u8>,
    pub failure: Option<Failure>,
    pub usage: Usage,
}

/// How a compilation ended: with code or with a failure.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WireCompiled"))]
#[serde(rename_all = "camelCase")]
pub struct Compiled {
    #[serde(serialize_with = "as_bytes")]
    #[cfg_attr(test, ts(type = "Uint8Array | null"))]
    pub code: Option<Vec<u8>>,
    pub failure: Option<Failure>,
    pub usage: Usage,
}

fn as_bytes<S: serde::Serializer>(
    code: &Option<Vec<u8>>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match code {
        Some(code) => serializer.serialize_bytes(code),
        None => serializer.serialize_none(),
    }
}
