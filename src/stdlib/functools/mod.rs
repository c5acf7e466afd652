//! `functools`: functions that work on functions. The VM has them natively.

use crate::stdlib::facade::{Facade, Origin};

pub const FACADE: Facade = Facade {
    name: "functools",
    origin: Origin::Vm("_functools"),
    names: &["cmp_to_key", "partial", "reduce"],
    not_strict: &[],
};
