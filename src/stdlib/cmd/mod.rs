//! `cmd`: interpreters of command lines.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "cmd",
    origin: Origin::Library,
    names: &["Cmd", "IDENTCHARS", "PROMPT"],
    strict: StrictNames::NONE,
};
