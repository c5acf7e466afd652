//! How deep a run may nest: the room on the stack.
//!
//! An engine does not tell how much of its stack is left, and every engine has another size. So the
//! wasm keeps the account itself: the build rewrites it such that a function takes from the room, while
//! it runs, what it needs of the engine's stack or of the module's own one, whichever is more. The
//! account is the same everywhere, and smaller than any engine's stack. Natively nobody keeps it.
//!
//! A run that nests too deeply is ended in this order:
//!
//! 1. *Raise*: the VM looks at its stack pointer at every call of Python and in the recursions of its
//!    own that it knows to be deep, and raises RecursionError in time. What it reads is the room.
//! 2. *Trap*: recursion that the VM does not watch (the parser, iterators inside iterators, what a
//!    deep structure takes down with it) uses up the room and ends in [`stack_exhausted`].

use core::cell::Cell;

thread_local! {
    static EXHAUSTED: Cell<bool> = const { Cell::new(false) };
}

/// Whether the instance died of a full stack.
pub fn exhausted() -> bool {
    EXHAUSTED.get()
}

/// Called by the metered code when the room is used up.
#[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
pub extern "C" fn stack_exhausted() {
    EXHAUSTED.set(true);
    #[cfg(target_arch = "wasm32")]
    core::arch::wasm32::unreachable();
}

/// Whether the VM's guard would answer here, or would have a few calls further on.
#[cfg(not(target_arch = "wasm32"))]
pub fn is_nearly_full() -> bool {
    false
}

#[cfg(target_arch = "wasm32")]
pub use metered::is_nearly_full;

#[cfg(target_arch = "wasm32")]
mod metered {
    use core::sync::atomic::{AtomicI32, Ordering};

    /// The bytes of stack that a run has.
    const STACK: i32 = 400 * 1024;

    /// Where the VM's guard answers, this much is left: for all that native code does without asking.
    const RESERVE: i32 = 64 * 1024;

    /// What the VM's guard, on its part, keeps of the stack it sees.
    const GUARDED: i32 = 32 * 1024;

    /// What is left of the stack. Metered code takes from it and gives back.
    static ROOM: AtomicI32 = AtomicI32::new(STACK);

    pub fn is_nearly_full() -> bool {
        ROOM.load(Ordering::Relaxed) < RESERVE + 16 * 1024
    }

    /// Where the metered code finds the account. Called by the build, not by the program.
    #[unsafe(no_mangle)]
    pub extern "C" fn stack_address() -> *const AtomicI32 {
        &raw const ROOM
    }

    /// What the account starts with. Called by the build, not by the program.
    #[unsafe(no_mangle)]
    pub extern "C" fn stack_room() -> i32 {
        STACK
    }

    /// The stack pointer as the VM's guard sees it: the linker wraps the crate psm's in this.
    #[unsafe(no_mangle)]
    extern "C" fn __wrap_rust_psm_stack_pointer() -> *mut u8 {
        let room = ROOM.load(Ordering::Relaxed) - RESERVE + GUARDED;
        core::ptr::without_provenance_mut(room.max(0) as usize)
    }
}
