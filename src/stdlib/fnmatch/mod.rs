//! `fnmatch`: patterns of file names.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "fnmatch",
    origin: Origin::Library,
    names: &["filter", "fnmatch", "fnmatchcase", "translate"],
    strict: StrictNames::NONE,
};
