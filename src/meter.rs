//! The interface to the metering pass, which counts instructions and stack outside of this module's
//! memory.
//!
//! The pass (`xtask/src/meter.rs`) has the definition. It replaces the functions here that call
//! out, and calls [`on_slice`] and [`on_stop`]. Natively nothing is counted, and a run is stopped
//! only by [`stop`].
//!
//! No limit or count that a verdict rests on may be kept on this side.

use crate::budget;

#[cfg(target_arch = "wasm32")]
pub use wasm::{headroom, start, stop};

#[cfg(not(target_arch = "wasm32"))]
pub use native::{headroom, start, stop};

/// Called by the metered code when the run has spent another slice. The host reads by itself how
/// much that is.
#[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
pub extern "C" fn on_slice(_instructions: u64) {
    budget::report_progress();
}

/// Called by the metered code when the run was stopped.
#[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
pub extern "C" fn on_stop(cause: u32) {
    budget::stopped(cause);
}

/// Stand-ins for what the pass defines. The build makes them imports once the snapshot is taken.
/// `black_box` keeps the compiler from using what a stand-in does and returns.
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

    pub fn stop(cause: u32) {
        super::on_stop(cause);
    }

    pub fn headroom() -> i32 {
        i32::MAX
    }
}
