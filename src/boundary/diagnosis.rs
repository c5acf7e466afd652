//! What is wrong with a program that was not run.

use serde::Serialize;

use crate::boundary::failure::{Failure, FailureKind};
use crate::boundary::report::Usage;
use crate::location::position::Position;

/// A diagnosis lists at most this many errors, warnings and names each. More would block the page
/// while it reads them.
pub const LISTED: usize = 10_000;

/// Something wrong with a program.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WireDiagnostic"))]
#[serde(rename_all = "camelCase")]
pub struct Diagnostic {
    pub kind: FailureKind,
    /// One line.
    pub message: String,
    /// What to do instead, where there is a usual way.
    pub hint: Option<String>,
    pub position: Option<Position>,
}

/// Everything that is wrong with a program.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WireDiagnosis"))]
#[serde(rename_all = "camelCase")]
pub struct Diagnosis {
    /// What keeps it from running, in the order of its lines.
    pub errors: Vec<Diagnostic>,
    /// What it should not do, in the order of its lines.
    pub warnings: Vec<Diagnostic>,
    /// The names it reads, sorted.
    pub names: Vec<String>,
    pub usage: Usage,
}

impl From<Failure> for Diagnostic {
    fn from(failure: Failure) -> Self {
        let Failure { kind, message, hint, position, .. } = failure;
        Self { kind, message, hint, position }
    }
}

impl From<Failure> for Diagnosis {
    fn from(failure: Failure) -> Self {
        Self { errors: vec![failure.into()], ..Self::default() }
    }
}
