//! `reprlib`: short representations.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "reprlib",
    origin: Origin::Library,
    names: &["Repr", "recursive_repr", "repr"],
    strict: StrictNames::NONE,
};
