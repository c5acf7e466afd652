//! `uuid`: unique identifiers.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "uuid",
    origin: Origin::Library,
    names: &[
        "Enum",
        "NAMESPACE_DNS",
        "NAMESPACE_OID",
        "NAMESPACE_URL",
        "NAMESPACE_X500",
        "RESERVED_FUTURE",
        "RESERVED_MICROSOFT",
        "RESERVED_NCS",
        "RFC_4122",
        "SafeUUID",
        "UUID",
        "bytes_",
        "getnode",
        "int_",
        "main",
        "uuid1",
        "uuid3",
        "uuid4",
        "uuid5",
    ],
    strict: StrictNames::NONE,
};
