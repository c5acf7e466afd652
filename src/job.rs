//! What crosses the boundary: a job goes in, a report comes out.
//!
//! Plain data, which the bindings read from JSON and write as JSON or as JavaScript objects. The
//! TypeScript of these types is generated from them.

use serde::{Deserialize, Serialize};

use crate::failure::Failure;
use crate::limits::Limits;
use crate::policy::{Policy, UnknownName};
use crate::value::Value;

/// A program and what it may do.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WireJob"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Job {
    /// Crosses on its own, outside the JSON, because it may be long.
    #[serde(skip)]
    pub source: String,
    pub limits: Limits,
    pub policy: Policy,
    /// The function to call once the program has run. The value of the run is then its result.
    pub call: Option<Call>,
}

/// A call of a function that the program defines.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WireCall"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Call {
    pub function: String,
    pub args: Vec<Value>,
    pub kwargs: Vec<(String, Value)>,
    /// What the spans of the arguments are of. Crosses on its own.
    #[serde(skip)]
    pub bytes: Vec<u8>,
}

/// What a run held and printed. What it spent is counted outside of this module's memory, see
/// [`crate::meter`].
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
    /// What the spans of the value are of.
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

/// Why a job of the host cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum InvalidJob {
    #[error("the job is not one: {0}")]
    Malformed(#[from] serde_json::Error),
    #[error("the source is not UTF-8")]
    NotText,
    #[error(transparent)]
    UnknownName(#[from] UnknownName),
}

impl Job {
    /// Reads a job from its source, in UTF-8, the JSON of all the rest, and the bytes in its
    /// arguments.
    pub fn new(source: Vec<u8>, json: &[u8], bytes: Vec<u8>) -> Result<Self, InvalidJob> {
        let mut deserializer = serde_json::Deserializer::from_slice(json);
        // A value may be nested deeper than that limit. The page has checked its depth.
        deserializer.disable_recursion_limit();
        let mut job = Self::deserialize(&mut deserializer)?;
        job.source = String::from_utf8(source).map_err(|_| InvalidJob::NotText)?;
        if let Some(call) = &mut job.call {
            call.bytes = bytes;
        }
        job.policy.validate()?;
        Ok(job)
    }
}
