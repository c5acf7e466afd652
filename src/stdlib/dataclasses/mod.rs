//! `dataclasses`: classes for data. Written in Python.

use crate::stdlib::facade::{Facade, Origin};

pub const FACADE: Facade = Facade {
    name: "dataclasses",
    origin: Origin::Python(include_str!("dataclasses.py")),
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
    not_strict: &["dataclass", "make_dataclass"],
};
