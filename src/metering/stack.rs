//! The stack of a run.
//!
//! The metering pass counts the stack; what is left is the *headroom* ([`meter::headroom`]). A run
//! that nests too deeply ends in one of these ways, in this order:
//!
//! 1. *Raise*: the VM reads its stack pointer at every call of Python and in its own recursions
//!    that it knows to be deep, and raises RecursionError. The value it reads is made from the
//!    headroom.
//! 2. *Trap*: recursion that the VM does not check (the parser, iterators inside iterators, freeing
//!    a deep structure) uses up the headroom, and the metered code traps.

use crate::metering::meter;

/// The bytes left when the VM's guard raises: for native code that does not check the stack.
const RESERVE: i32 = 64 * 1024;

/// Whether the VM's guard would raise here or within a few more calls.
pub fn is_nearly_full() -> bool {
    meter::headroom() < RESERVE + 16 * 1024
}

/// The bytes that the VM's guard itself reserves.
#[cfg(target_arch = "wasm32")]
const GUARDED: i32 = 32 * 1024;

/// The stack pointer that the VM's guard reads. The linker replaces the crate `psm`'s function by
/// this one.
#[cfg(target_arch = "wasm32")]
#[unsafe(no_mangle)]
extern "C" fn __wrap_rust_psm_stack_pointer() -> *mut u8 {
    let address = meter::headroom() - RESERVE + GUARDED;
    core::ptr::without_provenance_mut(address.max(0) as usize)
}
