//! `sched`: an event scheduler.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "sched",
    origin: Origin::Library,
    names: &["Event", "scheduler"],
    strict: StrictNames::NONE,
};
