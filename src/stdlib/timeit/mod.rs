//! `timeit`: times on the virtual clock.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "timeit",
    origin: Origin::Library,
    names: &["Timer", "default_number", "default_repeat", "default_timer", "repeat", "timeit"],
    strict: StrictNames::NONE,
};
