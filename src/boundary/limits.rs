//! The limits of a run, as plain numbers with safe defaults.
//!
//! `metering/` and `guards/iterations.rs` enforce them. The time limit is not here: only the page
//! has a clock.

use serde::{Deserialize, Serialize};

/// The limits of one run or compilation. By default all are set except `iterations`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WireLimits"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Limits {
    /// Wasm instructions, from 1 to 2**53, as the metering pass counts them.
    /// Default: 4,000,000,000.
    #[cfg_attr(test, ts(type = "number"))]
    pub instructions: u64,
    /// Bytes that the program may hold at once, without those of a fresh interpreter. Default:
    /// 64 MiB.
    #[cfg_attr(test, ts(type = "number"))]
    pub memory: u64,
    /// Bytes of UTF-8 that the program may print, both streams together. Default: 256 KiB.
    #[cfg_attr(test, ts(type = "number"))]
    pub output: u64,
    /// The depth of nested Python calls. Default: 1000. A deep recursion through native code may
    /// reach the end of the native stack earlier. Both raise RecursionError.
    #[cfg_attr(test, ts(type = "number"))]
    pub recursion: u32,
    /// Iterations that one `for` loop or comprehension may do; null, the default, is no limit.
    #[cfg_attr(test, ts(type = "number | null"))]
    pub iterations: Option<u64>,
}

const MIB: u64 = 1024 * 1024;

impl Default for Limits {
    fn default() -> Self {
        Self {
            instructions: 4_000_000_000,
            memory: 64 * MIB,
            output: MIB / 4,
            recursion: 1000,
            iterations: None,
        }
    }
}
