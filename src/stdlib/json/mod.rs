//! `json`: JSON.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "json",
    origin: Origin::Library,
    names: &["JSONDecodeError", "JSONDecoder", "JSONEncoder", "dump", "dumps", "load", "loads"],
    strict: StrictNames::NONE,
};

pub const DECODER: Facade = Facade {
    name: "json.decoder",
    origin: Origin::Library,
    names: &["JSONDecodeError", "JSONDecoder"],
    strict: StrictNames::NONE,
};

pub const ENCODER: Facade = Facade {
    name: "json.encoder",
    origin: Origin::Library,
    names: &[
        "ESCAPE",
        "ESCAPE_ASCII",
        "ESCAPE_DCT",
        "HAS_UTF8",
        "INFINITY",
        "JSONEncoder",
        "c_encode_basestring",
        "c_encode_basestring_ascii",
        "c_make_encoder",
        "encode_basestring",
        "encode_basestring_ascii",
        "py_encode_basestring",
        "py_encode_basestring_ascii",
    ],
    strict: StrictNames::NONE,
};
