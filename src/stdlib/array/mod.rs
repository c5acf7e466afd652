//! `array`: arrays of numbers.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "array",
    origin: Origin::Vm("array"),
    names: &["ArrayType", "array"],
    strict: StrictNames::NONE,
};
