//! `collections`: container types beside the builtin ones. The VM has them natively.

use crate::stdlib::facade::{Facade, Origin};

pub const FACADE: Facade = Facade {
    name: "collections",
    origin: Origin::Vm("_collections"),
    names: &["OrderedDict", "defaultdict", "deque"],
    not_strict: &[],
};
