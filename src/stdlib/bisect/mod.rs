//! `bisect`: sorted lists.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "bisect",
    origin: Origin::Library,
    names: &["bisect", "bisect_left", "bisect_right", "insort", "insort_left", "insort_right"],
    strict: StrictNames::All,
};
