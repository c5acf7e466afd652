//! `difflib`: differences between sequences.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "difflib",
    origin: Origin::Library,
    names: &[
        "Differ",
        "HtmlDiff",
        "IS_CHARACTER_JUNK",
        "IS_LINE_JUNK",
        "Match",
        "SequenceMatcher",
        "context_diff",
        "diff_bytes",
        "get_close_matches",
        "ndiff",
        "restore",
        "unified_diff",
    ],
    strict: StrictNames::NONE,
};
