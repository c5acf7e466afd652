//! `threading`: threads that run one after the other.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "threading",
    origin: Origin::Library,
    names: &[
        "Barrier",
        "BoundedSemaphore",
        "BrokenBarrierError",
        "Condition",
        "Event",
        "ExceptHookArgs",
        "Lock",
        "RLock",
        "Semaphore",
        "TIMEOUT_MAX",
        "Thread",
        "ThreadError",
        "Timer",
        "active_count",
        "current_thread",
        "enumerate",
        "excepthook",
        "get_ident",
        "get_native_id",
        "getprofile",
        "gettrace",
        "local",
        "main_thread",
        "setprofile",
        "setprofile_all_threads",
        "settrace",
        "settrace_all_threads",
        "stack_size",
    ],
    strict: StrictNames::NONE,
};
