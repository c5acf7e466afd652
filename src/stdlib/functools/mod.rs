//! `functools`: functions that take or return functions.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "functools",
    origin: Origin::Library,
    names: &[
        "WRAPPER_ASSIGNMENTS",
        "WRAPPER_UPDATES",
        "cache",
        "cached_property",
        "cmp_to_key",
        "lru_cache",
        "partial",
        "partialmethod",
        "reduce",
        "singledispatch",
        "singledispatchmethod",
        "total_ordering",
        "update_wrapper",
        "wraps",
    ],
    strict: StrictNames::Only(&["cmp_to_key", "partial", "reduce"]),
};
