//! The metering pass: rewrites a wasm module so that it counts what it executes.
//!
//! The counter is an `i32` in linear memory, the *fuel left*. Rust code reads and refills it like any
//! other static, and it is part of every snapshot of memory. The module tells the pass about it through
//! two exported functions, the *hooks*, whose exports the pass removes:
//!
//! * `fuel_address() -> i32` returns the counter's address, a constant;
//! * `fuel_exhausted()` is called when the counter is below zero after a charge. It refills the counter
//!   or traps. Its own code has no probes, but what it calls has, so it must refill before it calls.
//!   The counter may be set to 0 at least and 2³⁰ at most.
//!
//! # What is counted
//!
//! The unit is one wasm instruction. Code is divided into *regions*, each charged as a whole by a
//! *probe* at its start: `counter -= cost`, and if it is now below zero, `fuel_exhausted()`.
//!
//! * A **loop** that is branched back to has a probe at the start of its body, which covers one turn:
//!   from there to where control goes back or leaves the loop.
//! * A **function** with an entry probe is covered by it from entry to return. The bodies of its loops
//!   are left out (each has its own probe), the code after them is not: to the region around it, a loop
//!   is a piece of code that costs nothing and is left by one of its exits.
//! * A function **without** an entry probe is charged to its callers: its cost from entry to return is
//!   added to the cost of the `call`.
//!
//! The cost of a region is the number of instructions on its shortest way: a region is charged what at
//! least is executed in it, so a count is a lower bound of the instructions executed, but for the last
//! turn of a loop: a turn's way is the shortest one back to the loop's start, if there is one. Ways that
//! end in `unreachable` don't count, unless all do; for the region around a loop, neither do ways back to
//! the loop's start. A loop that is only left by `unreachable`, or never, ends the region around it. A
//! cost is at least 1. (Means were tried: rare and long ways, of which compiled code is full, made a
//! count fifty times too high.)
//!
//! Pure structure (`block`, `loop`, `else`, `end`, `nop`) costs nothing and everything else 1, with these
//! additions:
//!
//! * an indirect call costs [`INDIRECT_CALL`] more, which stands for callees without a probe;
//! * `memory.copy`, `memory.fill`, `memory.init` and their like for tables, and `table.grow`, cost one
//!   more for each 16 bytes or elements; `memory.grow` 4096 more for each page (one for each 16 bytes,
//!   again). A constant size is part of the region's cost, any other is charged where it stands, without
//!   a test: the next probe tests. Such a charge is below 2²⁸: the counter could only wrap if eight
//!   instructions, each on 4 GiB, came without a probe between them.
//!
//! # Where entry probes go
//!
//! Every cycle of the call graph must contain one, so these functions have them:
//!
//! * exported functions and the start function, so that all code is charged;
//! * functions whose address is taken and that lead to an indirect call: only such a function can be
//!   called again through a table by what it calls;
//! * in the graph of direct calls that is left, the targets of back edges of a depth-first search;
//! * functions too dear for their callers: over [`DEAREST_CALL`], or over [`DEAREST_INDIRECT_CALL`] if
//!   their address is taken.
//!
//! The pass is deterministic: equal modules give equal bytes.

mod body;
mod cost;
mod hooks;
mod plan;
mod rewrite;
#[cfg(test)]
mod tests;

use std::fmt;

use walrus::ModuleConfig;

/// What an indirect call costs more than a direct one, in instructions.
pub const INDIRECT_CALL: u32 = 8;
/// The highest cost, in instructions, that a function passes on to its direct callers.
pub const DEAREST_CALL: u32 = 1_000;
/// The highest cost, in instructions, of a function that has no probe although its address is taken.
pub const DEAREST_INDIRECT_CALL: u32 = 32;
/// The highest cost of one probe, in instructions. No real region comes near.
pub const DEAREST_PROBE: u32 = 1 << 24;

/// What [`meter`] does to the code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Insert the probes.
    Charge,
    /// Leave the code as it is and only remove the hooks' exports, to measure what metering costs.
    CountNothing,
}

/// A metered module.
#[derive(Debug)]
pub struct Metered {
    /// The module's binary.
    pub wasm: Vec<u8>,
    /// How much was inserted; all zero for [`Mode::CountNothing`].
    pub probes: Probes,
}

/// What the pass inserted. Its `Display` is one line of a build's report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Probes {
    /// Functions with code in the module.
    pub functions: usize,
    /// Functions with a probe at their entry.
    pub entries: usize,
    /// Of those, functions that have it because their address is taken.
    pub indirect: usize,
    /// Of those, functions that have it to break a cycle of direct calls.
    pub recursive: usize,
    /// Loops with a probe.
    pub loops: usize,
    /// Bulk instructions charged by their size when they run.
    pub bulk: usize,
}

impl fmt::Display for Probes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Probes { functions, entries, indirect, recursive, loops, bulk } = self;
        write!(
            f,
            "{entries} of {functions} function entries ({indirect} called through tables, \
             {recursive} recursive), {loops} loops, {bulk} bulk instructions"
        )
    }
}

/// Why a module cannot be metered.
#[derive(Debug, thiserror::Error)]
pub enum MeterError {
    #[error("not a valid wasm module: {0:#}")]
    Invalid(anyhow::Error),
    #[error("the module has {0} memories, it must have exactly one")]
    Memories(usize),
    #[error("64-bit memories and tables are not supported")]
    Wide,
    #[error("the module does not export the function `{0}`, which metering needs")]
    MissingHook(&'static str),
    #[error("the exported function `{hook}` must have the type {wanted} and a body")]
    HookType { hook: &'static str, wanted: &'static str },
    #[error("`fuel_address` must return a constant, but contains {0}")]
    AddressNotConstant(String),
    #[error(
        "`fuel_address` returns {0}, which is not an aligned address within the initial memory"
    )]
    AddressOutside(u32),
    #[error("`fuel_exhausted` must have no probe of its own, but it is {0}")]
    ExhaustedNeedsProbe(&'static str),
    #[error("the function {function} contains {instruction}, which metering does not support")]
    Unsupported { function: String, instruction: &'static str },
}

/// Rewrites `wasm` so that it counts what it executes, as the [module](self) describes.
///
/// Nothing else changes: neither imports, nor exports but the hooks', nor data, nor names. Only the
/// custom section `producers` is dropped, and functions may be reordered.
///
/// # Errors
///
/// When the module is invalid, lacks the hooks, or uses what Rust does not produce: several memories,
/// 64-bit memories, exceptions, garbage-collected arrays.
pub fn meter(wasm: &[u8], mode: Mode) -> Result<Metered, MeterError> {
    let mut module = ModuleConfig::new()
        .generate_producers_section(false)
        .parse(wasm)
        .map_err(MeterError::Invalid)?;
    let hooks = hooks::take(&mut module)?;
    let probes = match mode {
        Mode::Charge => {
            let plan = plan::Plan::new(&module, hooks.exhausted)?;
            rewrite::insert(&mut module, &hooks, &plan);
            plan.probes
        }
        Mode::CountNothing => Probes::default(),
    };
    Ok(Metered { wasm: module.emit_wasm(), probes })
}
