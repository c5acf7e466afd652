//! Counts the resources that a run uses, and stops the run at a limit.
//!
//! Instructions and stack are counted outside of this module's memory, by code that the metering
//! pass adds to the wasm (`xtask/src/meter.rs`). The files here are the interface to it
//! ([`meter`]), the counts that the module keeps itself ([`memory`], [`output`]), and the stop of a
//! run ([`stop`], [`monitoring`]). Most functions may be called during an allocation or in an
//! instance that has trapped, so they must not allocate.

pub mod clock;
mod heap;
pub mod memory;
pub mod meter;
pub mod monitoring;
pub mod output;
pub mod progress;
pub mod stack;
pub mod stop;
