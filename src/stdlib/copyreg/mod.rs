//! `copyreg`: how objects are copied.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "copyreg",
    origin: Origin::Library,
    names: &["add_extension", "clear_extension_cache", "constructor", "pickle", "remove_extension"],
    strict: StrictNames::NONE,
};
