//! A request: a program, its limits and its policy.
//!
//! Requests come from the page, so [`Request::new`] validates them.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::boundary::limits::Limits;
use crate::boundary::value::{Span, Value};
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
    /// The files that the program can open: the name of each, and the range of the side buffer that
    /// is its content. The files are behind the bytes of the arguments.
    #[serde(rename = "files")]
    pub spans: Vec<(String, Span)>,
    /// The files, by name. [`Request::new`] takes them from the side buffer.
    #[serde(skip)]
    pub files: Vec<(String, Arc<[u8]>)>,
}

/// 2026-01-01, 00:00:00 UTC, in milliseconds since 1970.
const START: i64 = 1_767_225_600_000;

impl Default for Inputs {
    fn default() -> Self {
        Self { seed: 0, now: START, spans: Vec::new(), files: Vec::new() }
    }
}

impl Inputs {
    /// Takes the files out of the side buffer. The bytes of the arguments remain.
    fn take_files(&mut self, bytes: &mut Vec<u8>) -> Result<(), InvalidRequest> {
        let spans = core::mem::take(&mut self.spans);
        let start = spans.iter().map(|(_, span)| span.start).min();
        for (name, span) in spans {
            let Some(content) = bytes.get(span.start..span.end) else {
                return Err(InvalidRequest::OutsideOfBytes(name));
            };
            self.files.push((name, content.into()));
        }
        if let Some(start) = start {
            bytes.truncate(start);
            bytes.shrink_to_fit();
        }
        Ok(())
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
    /// The bytes of the arguments in the side buffer. They cross separately from the JSON.
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
    #[error("the file {0:?} lies outside of the bytes that crossed with the request")]
    OutsideOfBytes(String),
    #[error(transparent)]
    UnknownName(#[from] UnknownName),
}

impl Request {
    /// Reads a request from its source in UTF-8, the JSON of all other fields, and the side buffer
    /// of its arguments and files.
    ///
    /// # Errors
    ///
    /// If the source is not UTF-8, the JSON is malformed, a file lies outside of the side buffer,
    /// or the policy contains an unknown name.
    pub fn new(source: Vec<u8>, json: &[u8], mut bytes: Vec<u8>) -> Result<Self, InvalidRequest> {
        let mut deserializer = serde_json::Deserializer::from_slice(json);
        // A value may be nested deeper than serde's limit. The page has checked its depth.
        deserializer.disable_recursion_limit();
        let mut request = Self::deserialize(&mut deserializer)?;
        let text = String::from_utf8(source).map_err(|_| InvalidRequest::NotText)?;
        request.source = text.into();
        request.inputs.take_files(&mut bytes)?;
        if let Some(call) = &mut request.call {
            call.bytes = bytes;
        }
        request.policy.validate()?;
        Ok(request)
    }
}
