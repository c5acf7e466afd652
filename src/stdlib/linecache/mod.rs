//! `linecache`: lines of files.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "linecache",
    origin: Origin::Library,
    names: &["checkcache", "clearcache", "getline", "lazycache"],
    strict: StrictNames::NONE,
};
