//! `atexit`: functions that run at the end.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "atexit",
    origin: Origin::Library,
    names: &["register", "unregister"],
    strict: StrictNames::NONE,
};
