//! The metering pass: rewrites a wasm module so that it counts the instructions it executes and the
//! stack it uses, stops at its limits, and computes the same floats in every engine.
//!
//! # Accounts
//!
//! The accounts are wasm globals. Only code that the pass makes reads or writes them, so nothing
//! that the module does to its memory changes a limit or a count. `accounts.rs` has them all; the
//! most important are the *fuel*, what is left of the instructions granted, and the *headroom*,
//! what is left of the stack.
//!
//! The host and the module use them through functions only.
//!
//! Exported by the pass, for the host:
//!
//! * `meter_arm(instructions: i64, pages: i32)` sets the limits, once an instance, before the run:
//!   the instructions it may spend, and by how many pages of 64 KiB its memory may grow;
//! * `meter_spent() -> i64`: the instructions spent, up to the moment at which the run was stopped;
//! * `meter_cause() -> i32`: why the run was stopped, 0 if it was not;
//! * `meter_pages() -> i32`: the size of the memory in pages;
//! * `meter_bury()`: allows an instance that has trapped to make a report, with an empty stack and
//!   at most [`accounts::REPORT`] instructions.
//!
//! Where the module exports a function of one of these names and of the same type, the pass puts
//! its own in that place.
//!
//! Imported by the module from `meter`, and defined by the pass:
//!
//! * `start()`: the run begins. What comes before is not charged. Has an effect only after
//!   `meter_arm`;
//! * `stop(cause: i32)`: the module ends its own run, for a cause that it has a number for;
//! * `headroom() -> i32`: what is left of the stack, in bytes.
//!
//! Exported by the module, and called by the pass, which removes the export:
//!
//! * `on_slice(instructions: i64)`: the run has spent another slice of at most [`accounts::SLICE`]
//!   instructions, and so many in all. It goes on when the function returns;
//! * `on_stop(cause: i32)`: the run was stopped. From here on it may spend [`accounts::GRACE`]
//!   instructions, to end in order; then it traps.
//!
//! The module is informed, never asked: neither function returns anything, and each may spend
//! [`accounts::NOTICE`] instructions, which are not charged, and traps after that.
//!
//! A run is stopped by its budget ([`accounts::INSTRUCTIONS`]), by the end of the stack
//! ([`accounts::RECURSION`]) and by a host that refuses memory which the limit allows
//! ([`accounts::HOST_MEMORY`]); the last two trap at once. Growth beyond the limit fails, as
//! `memory.grow` does, and stops nothing: that is left to the module.
//!
//! # How instructions are counted
//!
//! The unit is one wasm instruction. Code is divided into *regions*, each charged as a whole by a
//! *probe* at its start: `fuel -= cost`, and if the fuel is now below zero, a call of the pass's
//! function that grants the next slice or stops the run.
//!
//! * A **loop** that is branched back to has a probe at the start of its body, which covers one
//!   iteration: from there to where control goes back or leaves the loop.
//! * A **function** with an entry probe is covered by it from entry to return. The bodies of its
//!   loops are left out (each has its own probe), the code after them is not: to the region around
//!   it, a loop is a piece of code that costs nothing and is left by one of its exits.
//! * A function **without** an entry probe is charged to its callers: its cost from entry to return
//!   is added to the cost of the `call`.
//!
//! The cost of a region is the number of instructions on its shortest way: a region is charged what
//! at least is executed in it, so a count is a lower bound of the instructions executed, but for
//! the last iteration of a loop: its way is the shortest one back to the loop's start, if there is
//! one. Ways that end in `unreachable` don't count, unless all do; for the region around a loop,
//! neither do ways back to the loop's start. A loop that is only left by `unreachable`, or never,
//! ends the region around it. A cost is at least 1. (Means were tried: rare and long ways, of which
//! compiled code is full, made a count fifty times too high.)
//!
//! Pure structure (`block`, `loop`, `else`, `end`, `nop`) costs nothing and everything else 1, with
//! these additions:
//!
//! * an indirect call costs [`INDIRECT_CALL`] more, which stands for callees without a probe;
//! * `memory.copy`, `memory.fill`, `memory.init` and their like for tables, and `table.grow`, cost
//!   one more for each 16 bytes or elements; `memory.grow` 4096 more for each page (one for each 16
//!   bytes, again). A constant size is part of the region's cost, any other is charged where it
//!   stands, without a test: the next probe tests. Such a charge is below 2²⁸: the fuel could only
//!   wrap if eight instructions, each on 4 GiB, came without a probe between them.
//!
//! ## Where entry probes go
//!
//! Every cycle of the call graph must contain one, so these functions have them:
//!
//! * exported functions and the start function, so that all code is charged;
//! * functions whose address is taken and that lead to an indirect call: only such a function can
//!   be called again through a table by what it calls;
//! * in the graph of direct calls that is left, the targets of back edges of a depth-first search;
//! * functions too dear for their callers: over [`DEAREST_CALL`], or over [`DEAREST_INDIRECT_CALL`]
//!   if their address is taken.
//!
//! # How the stack is counted
//!
//! An engine does not report how much of its stack is left, and every engine has another size. So a
//! function with a stack probe takes its *need* from the headroom at its entry and puts it back
//! when it returns; if there is less, the run traps. The headroom is the same in every engine, so a
//! recursion ends at the same depth in all.
//!
//! * A function's **frame** is 64 bytes, and 8 for each parameter, local and operand: what a
//!   baseline compiler lays out, and more than optimising ones do as a rule. Of the module's own
//!   stack, in memory, there is [`MODULE_STACK_SHARE`] times as much; a function that takes more of
//!   that has a frame to match.
//! * Its **need** is its frame and those of the functions without a probe through which it may come
//!   to one with a probe, on the deepest way.
//! * **Probes** have the functions that break the cycles of the call graph, as above, so that every
//!   recursion meets one; functions that would add more than [`DEEPEST_LINK`] to their callers'
//!   need, or lead to a probe and have their address taken; and those that go deeper than
//!   [`DEEPEST_LEAF`].
//! * What leads to no probe is in no account: below the last probe there may be [`DEEPEST_LEAF`]
//!   more, and the stack must have that beyond the headroom.
//!
//! So neither stack is ever used more than the account says. Where it is measured how much less
//! they are used: `docs/limits.md`.
//!
//! # How floats are made equal
//!
//! Every NaN that an instruction computes is replaced by the positive one with an empty payload
//! (`nan.rs`). This is not charged. SIMD instructions, shared memories and several memories are
//! refused.
//!
//! # How the probes are made cheap
//!
//! A custom section marks the branch of each probe as unlikely (`hints.rs`).
//!
//! The pass is deterministic: equal modules give equal bytes.

pub mod accounts;
mod body;
mod cost;
mod frame;
mod fuel;
mod graph;
mod hints;
mod nan;
mod rewrite;
mod stack;
#[cfg(test)]
mod tests;

use std::fmt;

use walrus::{ModuleConfig, ValType};

/// What an indirect call costs more than a direct one, in instructions.
pub const INDIRECT_CALL: u32 = 8;
/// The highest cost, in instructions, that a function passes on to its direct callers.
pub const DEAREST_CALL: u32 = 1_000;
/// The highest cost, in instructions, of a function that has no probe although its address is
/// taken.
pub const DEAREST_INDIRECT_CALL: u32 = 32;
/// The highest cost of one probe, in instructions. No real region comes near.
pub const DEAREST_PROBE: u32 = 1 << 24;

/// How many bytes of the module's own stack go with a byte of headroom.
pub const MODULE_STACK_SHARE: u32 = 2;
/// The most that functions without a stack probe add to the need of one that has it, in bytes.
pub const DEEPEST_LINK: u32 = 128;
/// The deepest that a function without a stack probe may go, in bytes.
pub const DEEPEST_LEAF: u32 = 4096;
/// What calling an imported function takes of the stack, in bytes.
pub const IMPORTED_CALL: u32 = 2048;

/// What [`meter`] does to the code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Insert all probes.
    Charge,
    /// Add the accounts but insert no probes, to measure what metering costs.
    CountNothing,
}

/// A metered module.
#[derive(Debug)]
pub struct Metered {
    /// The module's binary.
    pub wasm: Vec<u8>,
    /// What was inserted for the fuel; all zero for [`Mode::CountNothing`].
    pub fuel: FuelProbes,
    /// What was inserted for the stack; all zero for [`Mode::CountNothing`].
    pub stack: StackProbes,
    /// Instructions whose NaN is made canonical; 0 for [`Mode::CountNothing`].
    pub nans: usize,
}

/// The fuel probes that the pass inserted. Its `Display` is one line of a build's report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FuelProbes {
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

impl fmt::Display for FuelProbes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let FuelProbes { functions, entries, indirect, recursive, loops, bulk } = self;
        write!(
            f,
            "{entries} of {functions} function entries ({indirect} called through tables, \
             {recursive} recursive), {loops} loops, {bulk} bulk instructions"
        )
    }
}

/// The stack probes that the pass inserted. Its `Display` is one line of a build's report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StackProbes {
    /// Functions with a probe.
    pub functions: usize,
    /// The most that one of them takes, in bytes.
    pub deepest: u32,
    /// The headroom at the start, in bytes.
    pub stack: u32,
}

impl fmt::Display for StackProbes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let StackProbes { functions, deepest, stack } = self;
        write!(f, "{functions} functions take up to {deepest} of {stack} bytes of stack")
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
    #[error("the module does not export the function `{0}`, which metering calls")]
    MissingNotice(&'static str),
    #[error("the exported function `{name}` must have the type ({parameter}) -> () and a body")]
    NoticeType { name: &'static str, parameter: ValType },
    #[error("the module imports `{0}` from `meter`, which metering does not define")]
    UnknownImport(String),
    #[error("the import `{0}` from `meter` is not a function of the type that metering defines")]
    ImportType(&'static str),
    #[error("the module exports `{0}`, but not as a function of the type that metering defines")]
    StandinType(&'static str),
    #[error("the function {function} contains {instruction}, which metering does not support")]
    Unsupported { function: String, instruction: &'static str },
}

/// Rewrites `wasm` so that it keeps the accounts, as the [module](self) describes, with a headroom
/// of `stack` bytes.
///
/// Other imports and exports, data and names stay as they are. Only the custom section `producers`
/// is dropped, and functions may be reordered.
///
/// # Errors
///
/// When the module is invalid, does not fit the interface, or uses what Rust does not produce:
/// several memories, 64-bit memories, exceptions, garbage-collected arrays, tail calls, SIMD,
/// threads.
pub fn meter(wasm: &[u8], mode: Mode, stack: u32) -> Result<Metered, MeterError> {
    let mut module = ModuleConfig::new()
        .generate_producers_section(false)
        .parse(wasm)
        .map_err(MeterError::Invalid)?;
    let memory = accounts::sole_memory(&module)?;
    let notices = accounts::Notices::find(&module)?;
    if mode == Mode::CountNothing {
        accounts::install(&mut module, memory, notices, stack)?;
        return Ok(Metered {
            wasm: module.emit_wasm(),
            fuel: FuelProbes::default(),
            stack: StackProbes::default(),
            nans: 0,
        });
    }
    let graph = graph::Graph::new(&module)?;
    let fuel = fuel::FuelPlan::new(&module, &graph);
    let plan = stack::StackPlan::new(&graph, &fuel.returns, &frame::frames(wasm)?, stack);
    // Only now, as what the pass adds is not charged.
    let accounts = accounts::install(&mut module, memory, notices, stack)?;
    rewrite::insert_fuel(&mut module, accounts, &fuel);
    rewrite::insert_stack(&mut module, accounts, &plan);
    let functions = graph.order.iter().copied().filter(|function| graph.has_body(*function));
    for function in functions.clone() {
        rewrite::replace_growth(&mut module, function, accounts.grow);
    }
    let nans = nan::canonicalise(&mut module, functions);
    let wasm = hints::add(&module.emit_wasm())?;
    Ok(Metered { wasm, fuel: fuel.probes, stack: plan.probes, nans })
}
