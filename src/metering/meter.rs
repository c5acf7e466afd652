//! The functions that the metering pass defines. It counts instructions and stack outside of this
//! module's memory.
//!
//! `xtask/src/meter.rs` has the definition. The pass replaces the functions here. It also calls
//! `on_slice` (`progress.rs`) and `on_stop` (`stop.rs`). Natively nothing is counted.
//!
//! No limit or count that a verdict depends on may be kept in this module's memory.

#[cfg(target_arch = "wasm32")]
pub use wasm::{headroom, start, stop};

#[cfg(not(target_arch = "wasm32"))]
pub use native::{headroom, start};

/// Stand-ins for what the pass defines. The build makes them imports after it takes the snapshot.
/// `black_box` keeps the compiler from relying on what a stand-in does and returns.
#[cfg(target_arch = "wasm32")]
mod wasm {
    use core::hint::black_box;

    /// Begins to count the instructions of the run.
    #[unsafe(export_name = "stand_in_start")]
    #[inline(never)]
    pub extern "C" fn start() {
        black_box(());
    }

    /// Stops the run for `cause`, unless it was stopped before.
    #[unsafe(export_name = "stand_in_stop")]
    #[inline(never)]
    pub extern "C" fn stop(cause: u32) {
        black_box(cause);
    }

    /// The bytes of stack that are left. While the VM is built it must be below 8 MiB, where the VM
    /// takes the stack's end to be at address 0.
    #[unsafe(export_name = "stand_in_headroom")]
    #[inline(never)]
    pub extern "C" fn headroom() -> i32 {
        black_box(400 * 1024)
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    pub fn start() {}

    pub fn headroom() -> i32 {
        i32::MAX
    }
}
