//! `functools`: functions that take or return functions. They are native functions of the VM.

use crate::stdlib::facade::{Facade, Origin};

pub const FACADE: Facade = Facade {
    name: "functools",
    origin: Origin::Vm("_functools"),
    names: &["cmp_to_key", "partial", "reduce"],
    not_strict: &[],
};
