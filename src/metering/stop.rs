//! The stop of a run.
//!
//! The metering pass counts instructions, and stops a run that has spent them. Code that finds
//! another limit exceeded calls [`stop`]. In both cases the metered code calls [`on_stop`], and the
//! run ends in one of these ways, in this order:
//!
//! 1. *Raise*: the program raises at its next jump ([`monitoring`]), and its recursion limit is
//!    zero. Both are plain stores, which are allowed at any moment. No `except`, `finally` or
//!    generator of the program can continue after that.
//! 2. *Trap*: native code that never returns to Python spends the grace, and the metered code
//!    traps.
//! 3. *Terminate*: the page terminates the worker.
//!
//! Nothing in here may allocate.

use core::cell::{Cell, UnsafeCell};

use rustpython_vm::VirtualMachine;

use crate::boundary::stop_reason::StopReason;
use crate::location::frames::Trail;
use crate::metering::{meter, monitoring};

struct Run {
    is_under_way: Cell<bool>,
    /// Of the VM that runs the program.
    recursion_limit: Cell<Option<*const Cell<usize>>>,
    reason: Cell<Option<StopReason>>,
    /// Where the program was when it was stopped.
    trail: UnsafeCell<Trail>,
}

thread_local! {
    static RUN: Run = const {
        Run {
            is_under_way: Cell::new(false),
            recursion_limit: Cell::new(None),
            reason: Cell::new(None),
            trail: UnsafeCell::new(Trail::EMPTY),
        }
    };
}

/// Starts a run of `vm`, in which `recursion` calls of Python may be under way at once.
pub fn begin(recursion: u32, vm: &VirtualMachine) {
    monitoring::begin(vm);
    vm.recursion_limit.set(recursion as usize);
    RUN.with(|run| {
        run.is_under_way.set(true);
        run.recursion_limit.set(Some(&raw const vm.recursion_limit));
        run.reason.set(None);
    });
    meter::start();
}

/// Ends the run. Nothing stops it from here on.
pub fn end() {
    RUN.with(|run| run.is_under_way.set(false));
}

/// Why this run was stopped, if it was.
pub fn reason() -> Option<StopReason> {
    RUN.with(|run| run.reason.get())
}

/// Where the program was when it was stopped.
pub fn trail() -> Trail {
    // SAFETY: `Trail` is plain data, and no reference into the cell outlives a statement.
    RUN.with(|run| unsafe { *run.trail.get() })
}

/// Stops the run that is under way. Does nothing if no run is under way or it is already stopped.
pub fn stop(reason: StopReason) {
    // A thread that is ending runs no program.
    let is_running = RUN.try_with(|run| run.is_under_way.get() && run.reason.get().is_none());
    if is_running == Ok(true) {
        #[cfg(target_arch = "wasm32")]
        meter::stop(reason as u32);
        #[cfg(not(target_arch = "wasm32"))]
        on_stop(reason as u32);
    }
}

/// Called by the metered code when the run is stopped.
#[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
pub extern "C" fn on_stop(reason: u32) {
    RUN.with(|run| {
        run.reason.set(StopReason::from_number(reason));
        // SAFETY: as in `trail`.
        unsafe { *run.trail.get() = Trail::here() };
        monitoring::raise_at_jumps();
        if let Some(limit) = run.recursion_limit.get() {
            // SAFETY: the VM outlives every run.
            unsafe { (*limit).set(0) };
        }
    });
}
