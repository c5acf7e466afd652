//! `tomllib`: TOML.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "tomllib",
    origin: Origin::Library,
    names: &["TOMLDecodeError", "load", "loads"],
    strict: StrictNames::NONE,
};
