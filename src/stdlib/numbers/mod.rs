//! `numbers`: abstract classes of numbers.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "numbers",
    origin: Origin::Library,
    names: &["Complex", "Integral", "Number", "Rational", "Real"],
    strict: StrictNames::NONE,
};
