//! `gc`: the garbage collector.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "gc",
    origin: Origin::Library,
    names: &[
        "collect",
        "disable",
        "enable",
        "get_count",
        "get_threshold",
        "isenabled",
        "set_threshold",
    ],
    strict: StrictNames::NONE,
};
