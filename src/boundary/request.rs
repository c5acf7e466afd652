//! A request: a program, its limits and its policy.
//!
//! Requests come from the page, so [`Request::new`] validates them.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::boundary::limits::Limits;
use crate::boundary::value::Value;
use crate::policy::{Policy, UnknownName};

/// A program, its limits and its policy.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WireRequest"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Request {
    /// Crosses separately from the JSON, because it may be long.
    #[serde(skip)]
    pub source: Arc<str>,
    pub limits: Limits,
    pub policy: Policy,
    /// What a run gets besides its program.
    #[serde(default)]
    pub inputs: Inputs,
    /// The function to call after the program has run. The value of the run is then its return
    /// value.
    pub call: Option<Call>,
}

/// What a run gets besides its program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WireInputs"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Inputs {
    /// The seed of `random`.
    #[cfg_attr(test, ts(type = "number"))]
    pub seed: u64,
    /// The time at which the run starts, in milliseconds since 1970, UTC.
    #[cfg_attr(test, ts(type = "number"))]
    pub now: i64,
    /// The files that the program can open, by name.
    #[serde(skip)]
    pub files: Vec<(String, Vec<u8>)>,
}

/// 2026-01-01, 00:00:00 UTC, in milliseconds since 1970.
const START: i64 = 1_767_225_600_000;

impl Default for Inputs {
    fn default() -> Self {
        Self { seed: 0, now: START, files: Vec::new() }
    }
}

/// A call of a function that the program defines.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WireCall"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Call {
    pub function: String,
    pub args: Vec<Value>,
    pub kwargs: Vec<(String, Value)>,
    /// The side buffer of the arguments. Crosses separately from the JSON.
    #[serde(skip)]
    pub bytes: Vec<u8>,
}

/// Why a request is invalid.
#[derive(Debug, thiserror::Error)]
pub enum InvalidRequest {
    #[error("invalid request: {0}")]
    Malformed(#[from] serde_json::Error),
    #[error("the source is not UTF-8")]
    NotText,
    #[error(transparent)]
    UnknownName(#[from] UnknownName),
}

impl Request {
    /// Reads a request from its source in UTF-8, the JSON of all other fields, and the side buffer
    /// of its arguments.
    ///
    /// # Errors
    ///
    /// If the source is not UTF-8, the JSON is malformed, or the policy contains an unknown name.
    pub fn new(source: Vec<u8>, json: &[u8], bytes: Vec<u8>) -> Result<Self, InvalidRequest> {
        let mut deserializer = serde_json::Deserializer::from_slice(json);
        // A value may be nested deeper than serde's limit. The page has checked its depth.
        deserializer.disable_recursion_limit();
        let mut request = Self::deserialize(&mut deserializer)?;
        let text = String::from_utf8(source).map_err(|_| InvalidRequest::NotText)?;
        request.source = text.into();
        if let Some(call) = &mut request.call {
            call.bytes = bytes;
        }
        request.policy.validate()?;
        Ok(request)
    }
}
