//! The errors and warnings of a program that was not run.

use serde::Serialize;

use crate::boundary::failure::{Failure, FailureKind};
use crate::boundary::report::Usage;
use crate::location::position::Position;

/// The most errors, the most warnings and the most names in a diagnosis. More would block the page
/// while it reads them.
pub const LISTED: usize = 10_000;

/// An error or a warning.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WireDiagnostic"))]
#[serde(rename_all = "camelCase")]
pub struct Diagnostic {
    pub kind: FailureKind,
    /// One line.
    pub message: String,
    /// An alternative, if there is a usual one.
    pub hint: Option<String>,
    pub position: Option<Position>,
}

/// All errors and warnings of a program.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WireDiagnosis"))]
#[serde(rename_all = "camelCase")]
pub struct Diagnosis {
    /// The errors, which prevent a run, in the order of their lines.
    pub errors: Vec<Diagnostic>,
    /// The warnings, in the order of their lines.
    pub warnings: Vec<Diagnostic>,
    /// The names that the program reads, sorted.
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
