//! `warnings`: warnings.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "warnings",
    origin: Origin::Library,
    names: &[
        "catch_warnings",
        "deprecated",
        "filterwarnings",
        "formatwarning",
        "resetwarnings",
        "showwarning",
        "simplefilter",
        "warn",
        "warn_explicit",
    ],
    strict: StrictNames::NONE,
};
