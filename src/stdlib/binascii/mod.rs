//! `binascii`: conversions between bytes and text.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "binascii",
    origin: Origin::Vm("binascii"),
    names: &[
        "Error",
        "Incomplete",
        "a2b_base64",
        "a2b_hex",
        "a2b_qp",
        "a2b_uu",
        "b2a_base64",
        "b2a_hex",
        "b2a_qp",
        "b2a_uu",
        "crc32",
        "crc_hqx",
        "hexlify",
        "unhexlify",
    ],
    strict: StrictNames::NONE,
};
