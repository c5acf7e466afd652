//! `concurrent`: pools of threads.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FUTURES: Facade = Facade {
    name: "concurrent.futures",
    origin: Origin::Library,
    names: &[
        "ALL_COMPLETED",
        "BrokenExecutor",
        "CancelledError",
        "Executor",
        "FIRST_COMPLETED",
        "FIRST_EXCEPTION",
        "Future",
        "InvalidStateError",
        "ProcessPoolExecutor",
        "ThreadPoolExecutor",
        "TimeoutError",
        "as_completed",
        "wait",
    ],
    strict: StrictNames::NONE,
};
