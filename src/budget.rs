//! What a run may spend, and the brake that ends a run.
//!
//! The counting is done by the metering pass, see [`crate::meter`], which also stops a run that has
//! spent its instructions. A run that has reached another limit asks to be stopped, by [`stop`].
//! Either way the metered code calls [`stopped`], and the run ends in this order:
//!
//! 1. *Raise*: the brake arms a probe that sits, silent, at every backward jump of the program, and
//!    sets the recursion limit to zero. Both are plain stores, fit for any moment, and what the VM
//!    raises from then on no `except`, `finally` or generator can outlive.
//! 2. *Trap*: native code that never returns to Python spends the grace, and the metered code
//!    traps.
//!
//! Terminating the worker is the page's last means. Nothing in here may allocate.

use core::cell::{Cell, UnsafeCell};

use crossbeam_utils::atomic::AtomicCell;

use crate::traceback::Trail;
use crate::{host, meter};

/// The monitoring event of a backward or forward jump, as a bit of the VM's event mask
/// (`sys.monitoring.events.JUMP`).
pub const JUMP_EVENT: u32 = 1 << 7;

/// Why a run was stopped. The numbers are those of the metering pass and of the package, see
/// `src/wire.rs`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum Cause {
    Instructions = 1,
    Memory = 2,
    Output = 3,
    Iterations = 4,
    /// The stack is full, and the VM's guard did not see it coming.
    Recursion = 5,
    /// The host refused memory that the limit allows.
    HostMemory = 6,
    /// The interpreter panicked.
    Crash = 7,
}

impl Cause {
    /// All of them, in the order of their numbers, which start at 1.
    pub const ALL: [Self; 7] = [
        Self::Instructions,
        Self::Memory,
        Self::Output,
        Self::Iterations,
        Self::Recursion,
        Self::HostMemory,
        Self::Crash,
    ];

    /// The cause with this number; 0 is none.
    pub fn from_number(number: u32) -> Option<Self> {
        Self::ALL.into_iter().find(|cause| *cause as u32 == number)
    }
}

/// The two values of the VM that the brake overwrites.
#[derive(Clone, Copy)]
pub struct Brake {
    pub events: *const AtomicCell<u32>,
    pub recursion_limit: *const Cell<usize>,
}

struct Budget {
    is_running: Cell<bool>,
    brake: Cell<Option<Brake>>,
    cause: Cell<Option<Cause>>,
    trail: UnsafeCell<Trail>,
}

thread_local! {
    static BUDGET: Budget = const {
        Budget {
            is_running: Cell::new(false),
            brake: Cell::new(None),
            cause: Cell::new(None),
            trail: UnsafeCell::new(Trail::EMPTY),
        }
    };
}

/// Starts the run, with the brake of the VM that does it.
pub fn begin(brake: Brake) {
    BUDGET.with(|budget| {
        budget.is_running.set(true);
        budget.brake.set(Some(brake));
        budget.cause.set(None);
    });
    meter::start();
}

/// Ends the run: from here on nothing stops it.
pub fn end() {
    BUDGET.with(|budget| budget.is_running.set(false));
}

/// Why this run was stopped, if it was.
pub fn cause() -> Option<Cause> {
    BUDGET.with(|budget| budget.cause.get())
}

/// Where the program was when it was stopped.
pub fn trail() -> Trail {
    // SAFETY: `Trail` is plain data, and no reference into the cell outlives a statement.
    BUDGET.with(|budget| unsafe { *budget.trail.get() })
}

/// Stops the run that is under way, for good. Does nothing when no run is under way or it is
/// already stopped.
pub fn stop(cause: Cause) {
    // A thread that is ending runs no program.
    let is_running =
        BUDGET.try_with(|budget| budget.is_running.get() && budget.cause.get().is_none());
    if is_running == Ok(true) {
        meter::stop(cause as u32);
    }
}

/// Sends what was printed, and where the program is.
pub fn report_progress() {
    host::report_progress(Trail::here().line());
}

/// Notes that the run was stopped, and applies the brake.
pub fn stopped(cause: u32) {
    BUDGET.with(|budget| {
        budget.cause.set(Cause::from_number(cause));
        // SAFETY: as in `trail`.
        unsafe { *budget.trail.get() = Trail::here() };
        if let Some(brake) = budget.brake.get() {
            // SAFETY: the VM outlives every run, and both values are made for plain stores.
            unsafe {
                (*brake.events).store(JUMP_EVENT);
                (*brake.recursion_limit).set(0);
            }
        }
    });
}
