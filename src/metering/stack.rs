//! The stack of a run.
//!
//! The metering pass counts the stack. The unused part is the *headroom* ([`meter::headroom`]).
//! There are two reactions to deep recursion:
//!
//! 1. *Raise*: the VM checks its stack pointer at every Python call and in some recursive native
//!    functions. Near the end of the stack it raises RecursionError. The stack pointer that it
//!    reads is computed from the headroom.
//! 2. *Trap*: if recursion that the VM does not check (the parser, iterators inside iterators,
//!    freeing a deep structure) uses up the headroom, the metered code traps.

use crate::metering::meter;

/// The headroom in bytes at which the VM raises RecursionError. Native code that does not check the
/// stack can use it.
const RESERVE: i32 = 64 * 1024;

/// Whether the VM would raise RecursionError here or after a few more calls.
pub fn is_nearly_full() -> bool {
    meter::headroom() < RESERVE + 16 * 1024
}

/// The stack in bytes that the VM reserves when it checks its stack pointer.
#[cfg(target_arch = "wasm32")]
const GUARDED: i32 = 32 * 1024;

/// The stack pointer for the VM's check. The linker uses this function in place of the one of the
/// crate `psm`.
#[cfg(target_arch = "wasm32")]
#[unsafe(no_mangle)]
extern "C" fn __wrap_rust_psm_stack_pointer() -> *mut u8 {
    let address = meter::headroom() - RESERVE + GUARDED;
    core::ptr::without_provenance_mut(address.max(0) as usize)
}
