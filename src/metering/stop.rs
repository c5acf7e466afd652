//! Stops a run at a limit.
//!
//! The metering pass counts instructions and stops the run at the instruction limit. Code that
//! detects another exceeded limit calls [`stop`]. In both cases the metered code calls [`on_stop`].
//! The run then ends by the first of these mechanisms that succeeds:
//!
//! 1. *Raise*: the program raises at its next jump ([`monitoring`]), and its recursion limit is
//!    zero, so it cannot call a function. Each is set by one store, which is safe at any moment. No
//!    `except`, `finally` or generator of the program can continue.
//! 2. *Trap*: if native code does not return to Python, it uses up the grace (the instructions that
//!    a stopped run may execute), and the metered code traps.
//! 3. *Terminate*: the page terminates the worker at the time limit.
//!
//! No function here may allocate.

use core::cell::{Cell, UnsafeCell};

use rustpython_vm::VirtualMachine;

use crate::boundary::stop_reason::StopReason;
use crate::location::frames::Trail;
use crate::metering::{meter, monitoring};

struct Run {
    is_running: Cell<bool>,
    /// The recursion limit of the VM that runs the program.
    recursion_limit: Cell<Option<*const Cell<usize>>>,
    reason: Cell<Option<StopReason>>,
    /// The calls at the moment of the stop.
    trail: UnsafeCell<Trail>,
}

thread_local! {
    static RUN: Run = const {
        Run {
            is_running: Cell::new(false),
            recursion_limit: Cell::new(None),
            reason: Cell::new(None),
            trail: UnsafeCell::new(Trail::EMPTY),
        }
    };
}

/// Starts a run of `vm`, in which Python calls may be nested `recursion` deep.
pub fn begin(recursion: u32, vm: &VirtualMachine) {
    monitoring::begin(vm);
    vm.recursion_limit.set(recursion as usize);
    RUN.with(|run| {
        run.is_running.set(true);
        run.recursion_limit.set(Some(&raw const vm.recursion_limit));
        run.reason.set(None);
    });
    meter::start();
}

/// Ends the run. Later calls of [`stop`] have no effect.
pub fn end() {
    RUN.with(|run| run.is_running.set(false));
}

/// The reason for which this run was stopped; `None` if it was not.
pub fn reason() -> Option<StopReason> {
    RUN.with(|run| run.reason.get())
}

/// The calls at the moment at which the run was stopped.
pub fn trail() -> Trail {
    // SAFETY: the cell is read only here and written only in `on_stop`. Both copy plain data and
    // keep no reference, and neither runs during the other.
    RUN.with(|run| unsafe { *run.trail.get() })
}

/// Stops the current run. Has no effect without a run, or if it is already stopped.
pub fn stop(reason: StopReason) {
    // A thread that is ending does not run a program.
    let can_stop = RUN.try_with(|run| run.is_running.get() && run.reason.get().is_none());
    if can_stop == Ok(true) {
        #[cfg(target_arch = "wasm32")]
        meter::stop(reason as u32);
        #[cfg(not(target_arch = "wasm32"))]
        on_stop(reason as u32);
    }
}

/// The metered code calls it when the run is stopped. `reason` is the number of a [`StopReason`].
#[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
pub extern "C" fn on_stop(reason: u32) {
    RUN.with(|run| {
        run.reason.set(StopReason::from_number(reason));
        // SAFETY: as in `trail`.
        unsafe { *run.trail.get() = Trail::here() };
        monitoring::raise_at_jumps();
        if let Some(limit) = run.recursion_limit.get() {
            // SAFETY: `begin` set the pointer to a field of the VM that runs the program. This
            // function is called only during that run, and the VM outlives the run.
            unsafe { (*limit).set(0) };
        }
    });
}
