//! What a run may execute: the instruction counter, and the brake that ends a run.
//!
//! The counting itself is done by the wasm, which the build rewrites to take from [`FUEL`] what it
//! executes and to call [`fuel_exhausted`] when that is spent; natively nothing counts. A run that
//! has spent its budget, its memory or its output is stopped in this order:
//!
//! 1. *Raise*: [`stop`] arms a probe that sits, silent, at every backward jump of the program, and
//!    sets the recursion limit to zero. Both are plain stores, fit for any moment, and what the VM
//!    raises from then on no `except`, `finally` or generator can outlive.
//! 2. *Trap*: native code that never returns to Python spends the grace as well, and traps.
//!
//! Terminating the worker is the page's last means. Nothing in here may allocate.

use core::cell::{Cell, UnsafeCell};
use core::sync::atomic::{AtomicI32, Ordering};

use crossbeam_utils::atomic::AtomicCell;

use crate::host;
use crate::traceback::Trail;

/// What is left of the slice now being spent. Metered code takes from it and calls
/// [`fuel_exhausted`] when it falls below zero.
static FUEL: AtomicI32 = AtomicI32::new(i32::MAX);

/// Fuel is granted in slices, so that a run gives signs of life between them: every few tens of
/// milliseconds.
const SLICE: u64 = 1 << 27;

/// What a stopped run may still spend on its way out before it traps.
const GRACE: u64 = 1 << 26;

/// The monitoring event of a backward or forward jump, as a bit of the VM's event mask
/// (`sys.monitoring.events.JUMP`).
pub const JUMP_EVENT: u32 = 1 << 7;

/// Why a run was stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    Instructions,
    Memory,
    Output,
    Iterations,
}

/// The two words of the VM that [`stop`] overwrites.
#[derive(Clone, Copy)]
pub struct Brake {
    pub events: *const AtomicCell<u32>,
    pub recursion_limit: *const Cell<usize>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// No run is under way; the module may work as it likes.
    Idle,
    Running,
    Stopping,
    /// The instance is dead; only the report on it is still made.
    Trapped,
}

struct Budget {
    stage: Cell<Stage>,
    limit: Cell<u64>,
    granted: Cell<u64>,
    brake: Cell<Option<Brake>>,
    cause: Cell<Option<Cause>>,
    spent_at_stop: Cell<u64>,
    trail: UnsafeCell<Trail>,
}

thread_local! {
    static BUDGET: Budget = const {
        Budget {
            stage: Cell::new(Stage::Idle),
            limit: Cell::new(0),
            granted: Cell::new(0),
            brake: Cell::new(None),
            cause: Cell::new(None),
            spent_at_stop: Cell::new(0),
            trail: UnsafeCell::new(Trail::EMPTY),
        }
    };
}

/// Starts a budget of `limit` instructions, with the brake of the VM that will spend it.
pub fn begin(limit: u64, brake: Brake) {
    BUDGET.with(|budget| {
        budget.stage.set(Stage::Running);
        budget.limit.set(limit);
        budget.brake.set(Some(brake));
        budget.cause.set(None);
        let slice = limit.min(SLICE);
        budget.granted.set(slice);
        set_fuel(slice as i64);
    });
}

/// Ends the budget; returns the instructions spent.
pub fn end() -> u64 {
    let spent = spent();
    BUDGET.with(|budget| budget.stage.set(Stage::Idle));
    set_fuel(i64::from(i32::MAX));
    spent
}

/// Counts no more: the instance is dead, and only the report on it is still made.
pub fn bury() {
    BUDGET.with(|budget| budget.stage.set(Stage::Trapped));
    set_fuel(i64::from(i32::MAX));
}

/// Instructions spent so far; for a stopped run, up to the moment it was stopped.
pub fn spent() -> u64 {
    BUDGET.with(|budget| match budget.cause.get() {
        Some(_) => budget.spent_at_stop.get(),
        None => budget.spent(),
    })
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

/// Stops the run that is under way, for good: the verdict is set and the VM's brake is on.
/// Does nothing when no run is under way or it is already stopped.
pub fn stop(cause: Cause) {
    // A thread that is ending runs no program.
    let _ = BUDGET.try_with(|budget| {
        if budget.stage.get() == Stage::Running {
            budget.stop(cause, budget.spent());
        }
    });
}

impl Budget {
    fn spent(&self) -> u64 {
        self.granted.get().saturating_add_signed(-i64::from(FUEL.load(Ordering::Relaxed)))
    }

    fn stop(&self, cause: Cause, spent: u64) {
        // Reading the trail is not the program's work.
        set_fuel(i64::from(i32::MAX));
        self.stage.set(Stage::Stopping);
        self.cause.set(Some(cause));
        self.spent_at_stop.set(spent);
        // SAFETY: as in `trail`.
        unsafe { *self.trail.get() = Trail::here() };
        if let Some(brake) = self.brake.get() {
            // SAFETY: the VM outlives every run, and both words are made for plain stores.
            unsafe {
                (*brake.events).store(JUMP_EVENT);
                (*brake.recursion_limit).set(0);
            }
        }
        self.granted.set(spent + GRACE);
        set_fuel(GRACE as i64);
    }

    /// Grants the next slices to a run that is `fuel`, below zero, short; or stops it.
    fn refill(&self, mut fuel: i64) {
        while fuel < 0 {
            let slice = (self.limit.get() - self.granted.get()).min(SLICE);
            if slice == 0 {
                let spent = self.granted.get().saturating_add_signed(-fuel);
                return self.stop(Cause::Instructions, spent);
            }
            self.granted.set(self.granted.get() + slice);
            fuel += slice as i64;
        }
        host::report_progress(
            self.granted.get().saturating_add_signed(-fuel),
            Trail::here().line(),
        );
        set_fuel(fuel);
    }
}

fn set_fuel(fuel: i64) {
    FUEL.store(fuel as i32, Ordering::Relaxed);
}

/// Where the metered code finds its counter. Called by the build, not by the program.
#[cfg(target_arch = "wasm32")]
#[unsafe(no_mangle)]
pub extern "C" fn fuel_address() -> *const AtomicI32 {
    &raw const FUEL
}

/// Called by the metered code when a slice is spent.
#[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
pub extern "C" fn fuel_exhausted() {
    let deficit = i64::from(FUEL.swap(i32::MAX, Ordering::Relaxed));
    BUDGET.with(|budget| match budget.stage.get() {
        Stage::Idle | Stage::Trapped => {}
        Stage::Running => budget.refill(deficit),
        Stage::Stopping => {
            budget.stage.set(Stage::Trapped);
            trap();
        }
    });
}

fn trap() -> ! {
    #[cfg(target_arch = "wasm32")]
    core::arch::wasm32::unreachable();
    #[cfg(not(target_arch = "wasm32"))]
    unreachable!("natively nothing spends fuel");
}
