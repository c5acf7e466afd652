//! The virtual clock of a run. It moves with the instructions of the run and with `sleep`, so that
//! the same program reads the same times on every machine.

use core::cell::Cell;

use crate::metering::meter;

/// The virtual time that one instruction takes, in nanoseconds.
pub const NANOSECONDS_PER_INSTRUCTION: u64 = 1;

thread_local! {
    /// The time slept, in nanoseconds.
    static SLEPT: Cell<u64> = const { Cell::new(0) };
}

/// Starts the clock of a run.
pub fn begin() {
    SLEPT.set(0);
}

/// The time since the start of the run, in nanoseconds.
pub fn now() -> u64 {
    let worked = meter::spent().saturating_mul(NANOSECONDS_PER_INSTRUCTION);
    worked.saturating_add(SLEPT.get())
}

/// Moves the clock forward.
pub fn sleep(nanoseconds: u64) {
    SLEPT.set(SLEPT.get().saturating_add(nanoseconds));
}
