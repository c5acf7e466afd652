//! `textwrap`: paragraphs of text.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "textwrap",
    origin: Origin::Library,
    names: &["TextWrapper", "dedent", "fill", "indent", "shorten", "wrap"],
    strict: StrictNames::NONE,
};
