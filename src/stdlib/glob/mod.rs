//! `glob`: patterns of file names.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "glob",
    origin: Origin::Library,
    names: &["escape", "glob", "iglob", "translate"],
    strict: StrictNames::NONE,
};
