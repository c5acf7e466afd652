//! Findings: the errors and warnings of the rules.

use std::collections::BTreeSet;

use ruff_text_size::TextRange;

/// An error or a warning of a rule.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    pub message: String,
    /// An alternative, if there is a usual one.
    pub hint: Option<String>,
    pub range: TextRange,
}

impl Finding {
    pub fn new(message: impl Into<String>, range: TextRange) -> Self {
        Self { message: message.into(), hint: None, range }
    }

    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// All findings in a program.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Findings {
    /// The errors, which prevent a run.
    pub errors: Vec<Finding>,
    /// The warnings, which do not prevent a run.
    pub warnings: Vec<Finding>,
    /// The names that the program reads.
    pub names: BTreeSet<String>,
}
