//! `base64`: encodings of bytes as text.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "base64",
    origin: Origin::Library,
    names: &[
        "a85decode",
        "a85encode",
        "b16decode",
        "b16encode",
        "b32decode",
        "b32encode",
        "b32hexdecode",
        "b32hexencode",
        "b64decode",
        "b64encode",
        "b85decode",
        "b85encode",
        "decode",
        "decodebytes",
        "encode",
        "encodebytes",
        "standard_b64decode",
        "standard_b64encode",
        "urlsafe_b64decode",
        "urlsafe_b64encode",
        "z85decode",
        "z85encode",
    ],
    strict: StrictNames::NONE,
};
