//! `shlex`: splitting of command lines.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "shlex",
    origin: Origin::Library,
    names: &["join", "quote", "shlex", "split"],
    strict: StrictNames::NONE,
};
