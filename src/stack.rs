//! How deep a run may nest.
//!
//! The metering pass keeps the stack's account, see [`crate::meter`]. A run that nests too deeply
//! is ended in this order:
//!
//! 1. *Raise*: the VM looks at its stack pointer at every call of Python and in the recursions of
//!    its own that it knows to be deep, and raises RecursionError in time. What it reads is the
//!    headroom.
//! 2. *Trap*: recursion that the VM does not watch (the parser, iterators inside iterators, freeing
//!    a deep structure) uses up the headroom, and the metered code traps.

use crate::meter;

/// The bytes left when the VM's guard raises: for all that native code does without asking.
const RESERVE: i32 = 64 * 1024;

/// Whether the VM's guard would raise here, or would have a few calls further on.
pub fn is_nearly_full() -> bool {
    meter::headroom() < RESERVE + 16 * 1024
}

/// What the VM's guard, on its part, keeps of the stack it sees.
#[cfg(target_arch = "wasm32")]
const GUARDED: i32 = 32 * 1024;

/// The stack pointer as the VM's guard sees it: the linker replaces the crate psm's by this.
#[cfg(target_arch = "wasm32")]
#[unsafe(no_mangle)]
extern "C" fn __wrap_rust_psm_stack_pointer() -> *mut u8 {
    let address = meter::headroom() - RESERVE + GUARDED;
    core::ptr::without_provenance_mut(address.max(0) as usize)
}
