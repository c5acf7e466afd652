//! The results of a run and of a compilation.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::boundary::failure::Failure;
use crate::boundary::value::Value;

/// The memory and output that a run used. The instructions are not here: the meter counts them
/// outside of this module's memory (`src/metering/meter.rs`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WireUsage"))]
#[serde(rename_all = "camelCase")]
pub struct Usage {
    /// The most bytes held at once, without those of a fresh interpreter.
    #[cfg_attr(test, ts(type = "number"))]
    pub peak_memory: u64,
    /// Bytes printed, for native tests. In a browser the worker counts them.
    #[serde(skip)]
    pub output_bytes: u64,
}

/// The result of a run: a value or a failure. The value is posted in pieces before the report.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WireReport"))]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// The value, for native tests.
    #[serde(skip)]
    pub value: Option<Value>,
    /// The side buffer of the value.
    #[serde(skip)]
    pub bytes: Vec<u8>,
    pub failure: Option<Failure>,
    /// The exit code, from 0 to 255, if the program ended by SystemExit. The run has then not
    /// failed, and its value is None.
    pub exit_code: Option<u8>,
    /// The modules of the library that the program needs, if they are not loaded. Then the program
    /// has not run.
    pub needs: Option<BTreeSet<String>>,
    pub usage: Usage,
}

/// The result of a compilation: code or a failure.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WireCompiled"))]
#[serde(rename_all = "camelCase")]
pub struct Compiled {
    /// The code, for a later run of the same source.
    #[serde(serialize_with = "as_bytes")]
    #[cfg_attr(test, ts(type = "Uint8Array | null"))]
    pub code: Option<Vec<u8>>,
    /// The modules of the library that must be loaded when the code runs.
    pub needs: BTreeSet<String>,
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
