//! `weakref`: weak references.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "weakref",
    origin: Origin::Library,
    names: &[
        "CallableProxyType",
        "ProxyType",
        "ProxyTypes",
        "ReferenceType",
        "WeakKeyDictionary",
        "WeakMethod",
        "WeakSet",
        "WeakValueDictionary",
        "finalize",
        "getweakrefcount",
        "getweakrefs",
        "proxy",
        "ref",
    ],
    strict: StrictNames::NONE,
};
