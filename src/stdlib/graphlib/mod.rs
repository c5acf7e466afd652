//! `graphlib`: sorting of graphs.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "graphlib",
    origin: Origin::Library,
    names: &["CycleError", "TopologicalSorter"],
    strict: StrictNames::NONE,
};
