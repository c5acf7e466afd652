//! `copy`: shallow and deep copies.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "copy",
    origin: Origin::Library,
    names: &["Error", "copy", "deepcopy", "replace"],
    strict: StrictNames::NONE,
};
