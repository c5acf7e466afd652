//! `struct`: packed binary data.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "struct",
    origin: Origin::Library,
    names: &[
        "Struct",
        "calcsize",
        "error",
        "iter_unpack",
        "pack",
        "pack_into",
        "unpack",
        "unpack_from",
    ],
    strict: StrictNames::NONE,
};
