//! `dataclasses`: classes for data. Own source, because CPython's makes code from text.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "dataclasses",
    origin: Origin::Library,
    names: &[
        "Field",
        "FrozenInstanceError",
        "InitVar",
        "KW_ONLY",
        "MISSING",
        "asdict",
        "astuple",
        "dataclass",
        "field",
        "fields",
        "is_dataclass",
        "make_dataclass",
        "replace",
    ],
    strict: StrictNames::Except(&["dataclass", "make_dataclass"]),
};
