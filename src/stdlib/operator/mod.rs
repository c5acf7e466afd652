//! `operator`: the operators as functions. The VM has them natively.

use crate::stdlib::facade::{Facade, Origin};

pub const FACADE: Facade = Facade {
    name: "operator",
    origin: Origin::Vm("_operator"),
    names: &["abs", "add", "and_", "attrgetter", "concat", "contains", "countOf", "delitem", "eq", "floordiv", "ge", "getitem", "gt", "iadd", "iand", "iconcat", "ifloordiv", "ilshift", "imatmul", "imod", "imul", "index", "indexOf", "invert", "ior", "ipow", "irshift", "is_", "is_not", "isub", "itemgetter", "itruediv", "ixor", "le", "length_hint", "lshift", "lt", "matmul", "methodcaller", "mod", "mul", "ne", "neg", "not_", "or_", "pos", "pow", "rshift", "setitem", "sub", "truediv", "truth", "xor"],
    not_strict: &["attrgetter", "delitem", "methodcaller", "setitem"],
};
