//! The metering pass. It rewrites a wasm module so that the module counts the instructions that it
//! executes and the stack that it uses, stops at its limits, and computes the same floats in every
//! engine.
//!
//! This is the specification of an instruction, of the stack's account and of the interface. The
//! pass is deterministic: equal modules give equal bytes.
//!
//! # Accounts
//!
//! The accounts are wasm globals. Only code that the pass adds reads or writes them, so a write of
//! the module to its memory cannot change a limit or a count. `accounts.rs` has all of them. The
//! most important are the *fuel*, which is what is left of the instructions granted, and the
//! *headroom*, which is what is left of the stack.
//!
//! The host and the module use the accounts through functions only.
//!
//! The pass exports these functions, for the host:
//!
//! * `meter_arm(instructions: i64, pages: i32)` sets the limits of the run: the instructions that
//!   it may spend, and the number of pages of 64 KiB by which its memory may grow. It is called
//!   once, before the run, and traps the second time;
//! * `meter_spent() -> i64` returns the instructions spent, up to the moment at which the run was
//!   stopped;
//! * `meter_cause() -> i32` returns the cause for which the run was stopped, 0 if it was not;
//! * `meter_pages() -> i32` returns the size of the memory in pages;
//! * `meter_bury()` allows an instance that has trapped to report, with an empty stack and at most
//!   [`accounts::REPORT`] instructions.
//!
//! Where the module exports a function with one of these names and the same type, the pass replaces
//! it.
//!
//! The module imports these functions from `meter`, and the pass defines them:
//!
//! * `start()` begins the run. Instructions before it are not charged. It has an effect only after
//!   `meter_arm`, and only once;
//! * `stop(cause: i32)` stops the run, for a cause whose number the module defines;
//! * `headroom() -> i32` returns what is left of the stack, in bytes;
//! * `spent() -> i64` returns the same as `meter_spent`.
//!
//! The module exports these functions. The pass calls them, and removes the exports:
//!
//! * `on_slice(instructions: i64)`: the run has spent another slice of at most [`accounts::SLICE`]
//!   instructions. The argument is the number spent since the start. The run continues when the
//!   function returns;
//! * `on_stop(cause: i32)`: the run was stopped. From now on it may spend [`accounts::GRACE`]
//!   instructions to return in order. After that it traps.
//!
//! These two functions are *notices*: neither returns a value, so the module cannot influence the
//! accounts through them. Each call may spend [`accounts::NOTICE`] instructions, which are not
//! charged, and traps after that.
//!
//! A run is stopped when its instructions are spent ([`accounts::INSTRUCTIONS`]), when its stack is
//! used up ([`accounts::RECURSION`]), and when the host refuses memory that the limit allows
//! ([`accounts::HOST_MEMORY`]). The last two trap at once. Growth beyond the memory limit fails in
//! the way `memory.grow` fails, and does not stop the run: the module decides what follows.
//!
//! # How instructions are counted
//!
//! The unit is one wasm instruction. Code is divided into *regions*. A *probe* at the start of a
//! region charges all of it: `fuel -= cost`, and if the fuel is now below zero, the probe calls a
//! function of the pass that grants the next slice or stops the run.
//!
//! * A **loop** that is branched back to has a probe at the start of its body. Its region is one
//!   iteration: from there to a branch back to the start of the loop, or to an exit of the loop.
//! * A **function** with an entry probe is a region from its entry to its return. The bodies of its
//!   loops are not part of it, because each has its own probe. The code after a loop is part of it:
//!   the region around a loop contains the loop as code without cost, which ends at one of the
//!   loop's exits.
//! * A function **without** an entry probe is charged to its callers: its cost from entry to return
//!   is added to the cost of the `call`.
//!
//! The cost of a region is the number of instructions on its shortest path. Every execution of the
//! region executes at least these, so a count is a lower bound of the instructions executed. The
//! last iteration of a loop is an exception: the cost of an iteration is that of the shortest path
//! back to the start of the loop, if there is one. Paths that end in `unreachable` do not count,
//! unless all paths do. In the region around a loop, paths back to the start of that loop do not
//! count. A loop that is left only by `unreachable`, or never, ends the region around it. A cost is
//! at least 1. (Average costs were tried. Compiled code has many long paths that are rarely taken,
//! and they made counts fifty times too high.)
//!
//! Pure structure (`block`, `loop`, `else`, `end`, `nop`) costs nothing. Every other instruction
//! costs 1, and some cost more:
//!
//! * an indirect call costs [`INDIRECT_CALL_COST`] more, which stands for callees without a probe;
//! * `memory.copy`, `memory.fill`, `memory.init`, the same instructions for tables, and
//!   `table.grow` cost 1 more for each 16 bytes or elements. `memory.grow` costs 4096 more for each
//!   page, which is also 1 for each 16 bytes. A constant size is part of the cost of the region.
//!   Any other size is charged before the instruction, without a test: the next probe tests. Such a
//!   charge is below 2²⁸, so the fuel could wrap only after eight such instructions, each for
//!   4 GiB, without a probe between them.
//!
//! ## Which functions have entry probes
//!
//! Every cycle of the call graph must contain one. So these functions have them:
//!
//! * exported functions and the start function, so that all code is charged;
//! * functions whose address is taken and from which an indirect call can be reached: only such a
//!   function can be called again through a table by its callees;
//! * in the graph of direct calls without these functions, the targets of back edges of a
//!   depth-first search;
//! * functions that cost too much to charge them to their callers: more than [`MAX_CALL_COST`], or
//!   more than [`MAX_INDIRECT_CALL_COST`] if their address is taken.
//!
//! # How the stack is counted
//!
//! An engine does not report how much of its stack is left, and every engine has a stack of another
//! size. So a function with a stack probe subtracts its *need* from the headroom when it is called
//! and restores the headroom when it returns. If the headroom is smaller than the need, the run
//! traps. The headroom at the start is the same in every engine, so a recursion ends at the same
//! depth in all of them.
//!
//! * The **frame** of a function is 64 bytes, and 8 bytes for each parameter, local and operand.
//!   This is what a baseline compiler uses. Optimising compilers use less as a rule. The module's
//!   own stack, in its memory, is [`MODULE_STACK_SHARE`] times as large. A function that uses more
//!   than this share of that stack has a larger frame.
//! * The **need** of a function is its frame, and on the deepest path of calls the frames of the
//!   functions without a probe, down to the next function with a probe.
//! * These functions have **probes**: the functions that break the cycles of the call graph, as
//!   above, so that every recursion contains one; functions that would add more than
//!   [`MAX_LINK_DEPTH`] to the need of their callers; functions from which a probe can be reached
//!   and whose address is taken; functions that go deeper than [`MAX_LEAF_DEPTH`].
//! * Calls from which no probe can be reached are in no account. Below the last probe, the stack
//!   may go [`MAX_LEAF_DEPTH`] deeper, so it must have that in addition to the headroom.
//!
//! So neither stack is ever used more than the account states. `docs/limits.md` has measurements of
//! the stacks of the engines, in the unit of the account.
//!
//! # How floats are made equal
//!
//! Every NaN that an instruction computes is replaced by the positive NaN with an empty payload
//! (`nan.rs`). The replacement is not charged. SIMD instructions, shared memories and several
//! memories are refused.
//!
//! # How the cost of probes is reduced
//!
//! A custom section marks the branch of each probe at a function's entry as unlikely (`hints.rs`).

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

/// The cost that an indirect call has in addition to a direct one, in instructions.
pub const INDIRECT_CALL_COST: u32 = 8;
/// The maximum cost, in instructions, of a function that is charged to its direct callers.
pub const MAX_CALL_COST: u32 = 1_000;
/// The maximum cost, in instructions, of a function without a probe whose address is taken.
pub const MAX_INDIRECT_CALL_COST: u32 = 32;
/// The maximum charge of one probe, in instructions. The regions of compiled code cost far less.
pub const MAX_PROBE_COST: u32 = 1 << 24;

/// The size of the module's own stack for each byte of headroom, in bytes.
pub const MODULE_STACK_SHARE: u32 = 2;
/// The maximum that functions without a stack probe add to the need of one with a probe, in bytes.
pub const MAX_LINK_DEPTH: u32 = 128;
/// The maximum depth of the stack below a function without a stack probe, in bytes.
pub const MAX_LEAF_DEPTH: u32 = 4096;
/// The frame of an imported function, in bytes.
pub const IMPORTED_CALL_FRAME: u32 = 2048;

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
    /// The binary of the module.
    pub wasm: Vec<u8>,
    /// The fuel probes inserted. All numbers are 0 for [`Mode::CountNothing`].
    pub fuel: FuelProbes,
    /// The stack probes inserted. All numbers are 0 for [`Mode::CountNothing`].
    pub stack: StackProbes,
    /// The number of instructions whose NaN is replaced. 0 for [`Mode::CountNothing`].
    pub nans: usize,
}

/// The fuel probes that the pass inserted. `Display` gives one line for the output of the build.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FuelProbes {
    /// The number of functions with code in the module.
    pub functions: usize,
    /// The number of functions with an entry probe.
    pub entries: usize,
    /// Of those, the number that have it because an indirect call may call them again.
    pub indirect: usize,
    /// Of those, the number that have it to break a cycle of direct calls.
    pub recursive: usize,
    /// The number of loops with a probe.
    pub loops: usize,
    /// The number of bulk instructions whose size is charged when they run.
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

/// The stack probes that the pass inserted. `Display` gives one line for the output of the build.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StackProbes {
    /// The number of functions with a probe.
    pub functions: usize,
    /// The largest need of one of them, in bytes.
    pub max_need: u32,
    /// The headroom at the start, in bytes.
    pub headroom: u32,
}

impl fmt::Display for StackProbes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let StackProbes { functions, max_need, headroom } = self;
        write!(f, "{functions} functions take up to {max_need} of {headroom} bytes of stack")
    }
}

/// Why a module cannot be metered.
#[derive(Debug, thiserror::Error)]
pub enum MeterError {
    #[error("not a valid wasm module: {0:#}")]
    Invalid(anyhow::Error),
    #[error("the module has {0} memories; it must have exactly one")]
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

/// Meters the module `wasm` as the [module](self) specifies. `headroom` is the headroom at the
/// start, in bytes.
///
/// Other imports and exports, data and names do not change. The custom section `producers` is
/// removed, one with branch hints is added, and functions may be reordered.
///
/// # Errors
///
/// When the module is invalid, does not have the imports and exports specified, or uses a feature
/// that compiled Rust does not use: several memories, 64-bit memories, exceptions,
/// garbage-collected arrays, tail calls, SIMD, threads.
pub fn meter(wasm: &[u8], mode: Mode, headroom: u32) -> Result<Metered, MeterError> {
    let mut module = ModuleConfig::new()
        .generate_producers_section(false)
        .parse(wasm)
        .map_err(MeterError::Invalid)?;
    let memory = accounts::sole_memory(&module)?;
    let notices = accounts::Notices::find(&module)?;
    if mode == Mode::CountNothing {
        accounts::install(&mut module, memory, notices, headroom)?;
        return Ok(Metered {
            wasm: module.emit_wasm(),
            fuel: FuelProbes::default(),
            stack: StackProbes::default(),
            nans: 0,
        });
    }
    let graph = graph::Graph::new(&module)?;
    let fuel = fuel::FuelPlan::new(&module, &graph);
    let plan = stack::StackPlan::new(&graph, &fuel.returns, &frame::frames(wasm)?, headroom);
    // After the plans: the functions that the pass adds have no probes.
    let accounts = accounts::install(&mut module, memory, notices, headroom)?;
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
