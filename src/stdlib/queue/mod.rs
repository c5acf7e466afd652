//! `queue`: queues.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "queue",
    origin: Origin::Library,
    names: &["Empty", "Full", "LifoQueue", "PriorityQueue", "Queue", "ShutDown", "SimpleQueue"],
    strict: StrictNames::NONE,
};
