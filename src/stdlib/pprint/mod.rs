//! `pprint`: readable output of values.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "pprint",
    origin: Origin::Library,
    names: &["PrettyPrinter", "isreadable", "isrecursive", "pformat", "pp", "pprint", "saferepr"],
    strict: StrictNames::NONE,
};
