//! What rules find in a program.

use std::collections::BTreeSet;

use ruff_text_size::TextRange;

/// One thing that a rule found, and where.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    pub message: String,
    /// What to do instead, where there is a usual way.
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

/// Everything that the rules found in a program.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Findings {
    /// What keeps the program from running.
    pub errors: Vec<Finding>,
    /// What the program should not do.
    pub warnings: Vec<Finding>,
    /// The names that the program reads.
    pub names: BTreeSet<String>,
}
