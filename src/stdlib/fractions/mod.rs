//! `fractions`: fractions.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "fractions",
    origin: Origin::Library,
    names: &["Fraction"],
    strict: StrictNames::NONE,
};
