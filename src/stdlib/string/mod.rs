//! `string`: constants, and templates.

pub mod templatelib;

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "string",
    origin: Origin::Library,
    names: &[
        "Formatter",
        "Template",
        "ascii_letters",
        "ascii_lowercase",
        "ascii_uppercase",
        "capwords",
        "digits",
        "hexdigits",
        "octdigits",
        "printable",
        "punctuation",
        "whitespace",
    ],
    strict: StrictNames::Except(&["Formatter", "Template"]),
};
