//! `collections`: further container types. They are native types of the VM.

use crate::stdlib::facade::{Facade, Origin};

pub const FACADE: Facade = Facade {
    name: "collections",
    origin: Origin::Vm("_collections"),
    names: &["OrderedDict", "defaultdict", "deque"],
    not_strict: &[],
};
