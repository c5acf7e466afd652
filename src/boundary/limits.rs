//! The limits of a run, as plain numbers with safe defaults.
//!
//! `metering/` and `guards/iterations.rs` enforce them. The time limit is not here: only the page
//! has a clock.

use serde::{Deserialize, Serialize};

/// The limits of one run or compilation. All are on by default.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WireLimits"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Limits {
    /// Instructions, from 1 to 2**53, as the metering of the wasm counts them.
    #[cfg_attr(test, ts(type = "number"))]
    pub instructions: u64,
    /// Bytes the program may hold at once, beyond what a fresh interpreter holds.
    #[cfg_attr(test, ts(type = "number"))]
    pub memory: u64,
    /// Bytes of UTF-8 the program may print, both streams together.
    #[cfg_attr(test, ts(type = "number"))]
    pub output: u64,
    /// Python calls that may be under way at once. The native stack may end a deep recursion
    /// through native code earlier; both raise RecursionError.
    #[cfg_attr(test, ts(type = "number"))]
    pub recursion: u32,
    /// Iterations that one `for` loop or comprehension may do; null is any number.
    #[cfg_attr(test, ts(type = "number | null"))]
    pub iterations: Option<u64>,
}

const MIB: u64 = 1024 * 1024;

impl Default for Limits {
    fn default() -> Self {
        Self {
            instructions: 2_000_000_000,
            memory: 64 * MIB,
            output: MIB / 4,
            recursion: 1000,
            iterations: None,
        }
    }
}
