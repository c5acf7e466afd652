//! The functions that the metering pass defines.
//!
//! The pass (`xtask/src/meter.rs`) replaces the functions here. It counts instructions and stack in
//! wasm globals, which a program cannot overwrite. It also calls `on_slice` (`progress.rs`) and
//! `on_stop` (`stop.rs`). Native code is not metered.
//!
//! Do not store here a limit or count that decides the outcome of a run.

#[cfg(target_arch = "wasm32")]
pub use wasm::{headroom, spent, start, stop};

#[cfg(not(target_arch = "wasm32"))]
pub use native::{headroom, spent, start};

/// Stand-ins for the functions of the pass. The build replaces them by imports after it takes the
/// snapshot. `black_box` prevents optimisations that rely on the body or result of a stand-in.
#[cfg(target_arch = "wasm32")]
mod wasm {
    use core::hint::black_box;

    /// Starts to count the instructions of the run.
    #[unsafe(export_name = "stand_in_start")]
    #[inline(never)]
    pub extern "C" fn start() {
        black_box(());
    }

    /// Stops the run for the [`StopReason`](crate::boundary::stop_reason::StopReason) with the
    /// number `cause`, unless it was stopped before.
    #[unsafe(export_name = "stand_in_stop")]
    #[inline(never)]
    pub extern "C" fn stop(cause: u32) {
        black_box(cause);
    }

    /// The instructions that the run has executed.
    #[unsafe(export_name = "stand_in_spent")]
    #[inline(never)]
    pub extern "C" fn spent() -> u64 {
        black_box(0)
    }

    /// The remaining stack, in bytes. While the VM is built, the result must be below 8 MiB: the VM
    /// then assumes that the stack ends at address 0.
    #[unsafe(export_name = "stand_in_headroom")]
    #[inline(never)]
    pub extern "C" fn headroom() -> i32 {
        black_box(400 * 1024)
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    pub fn start() {}

    pub fn spent() -> u64 {
        0
    }

    pub fn headroom() -> i32 {
        i32::MAX
    }
}
