//! `quopri`: the encoding quoted-printable.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "quopri",
    origin: Origin::Library,
    names: &["decode", "decodestring", "encode", "encodestring"],
    strict: StrictNames::NONE,
};
