//! The metering pass: rewrites a wasm module so that it keeps account of the instructions it executes
//! and of the stack it uses.
//!
//! Both accounts are an `i32` in linear memory: the *fuel left* and the *room left*. Rust code reads
//! and sets them like any other static, and they are part of every snapshot of memory. The module tells
//! the pass about them through exported functions, the *hooks*, whose exports the pass removes:
//!
//! * `fuel_address() -> i32` and `stack_address() -> i32` return the accounts' addresses, constants;
//! * `fuel_exhausted()` is called when the fuel is below zero after a charge. It adds fuel or traps. Its
//!   own code has no fuel probes, but what it calls has, so it must add fuel before it calls. The fuel
//!   may be set to 0 at least and 2³⁰ at most;
//! * `stack_exhausted()` is called when the room is below zero, and should trap;
//! * `stack_room() -> i32` returns what the room is when nothing runs, a constant.
//!
//! # How instructions are counted
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
//! ## Where entry probes go
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
//! # How the stack is counted
//!
//! An engine's stack can't be asked for, and every engine has another size. So a function with a stack
//! probe takes its *need* from the room at its entry and puts it back when it returns; if there is less,
//! `stack_exhausted()`. Rooms are equal in every engine, so a recursion ends at the same depth in all.
//!
//! * A function's **frame** is 64 bytes, and 8 for each parameter, local and operand: what a baseline
//!   compiler lays out, and more than optimising ones do as a rule. Of the module's own stack, in memory,
//!   there is [`MODULE_STACK_SHARE`] times as much; a function that takes more of that has a frame to match.
//! * Its **need** is its frame and those of the functions without a probe through which it may come to one
//!   with a probe, on the deepest way.
//! * **Probes** have the functions that break the cycles of the call graph, as above, so that every
//!   recursion meets one; functions that would add more than [`DEEPEST_LINK`] to their callers' need, or lead
//!   to a probe and have their address taken; and those that go deeper than [`DEEPEST_LEAF`].
//! * What leads to no probe is in no account: below the last probe there may be [`DEEPEST_LEAF`] more, and
//!   the stack must have that beyond the room.
//!
//! So neither stack is ever used more than the account says. Where it is measured how much less they are
//! used: `docs/limits.md`.
//!
//! The pass is deterministic: equal modules give equal bytes.

mod body;
mod cost;
mod frame;
mod fuel;
mod graph;
mod hooks;
mod rewrite;
mod stack;
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

/// How much of the module's own stack goes with a byte of room.
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
    /// Insert none and only remove the hooks' exports, to measure what metering costs.
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
    /// What they take it from, in bytes.
    pub room: u32,
}

impl fmt::Display for StackProbes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let StackProbes { functions, deepest, room } = self;
        write!(f, "{functions} functions take up to {deepest} of {room} bytes of stack")
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
    #[error("`{hook}` must return a constant, but contains {found}")]
    NotConstant { hook: &'static str, found: String },
    #[error(
        "`{hook}` returns {address}, which is not an aligned address within the initial memory"
    )]
    AddressOutside { hook: &'static str, address: u32 },
    #[error("`fuel_exhausted` must have no probe of its own, but it is {0}")]
    ExhaustedNeedsProbe(&'static str),
    #[error("the function {function} contains {instruction}, which metering does not support")]
    Unsupported { function: String, instruction: &'static str },
}

/// Rewrites `wasm` so that it keeps both accounts, as the [module](self) describes.
///
/// A call of the exported function `restart` has the whole stack whatever the room left: it reports on
/// an instance that died with its stack in use.
///
/// Nothing else changes: neither imports, nor exports but the hooks', nor data, nor names. Only the
/// custom section `producers` is dropped, and functions may be reordered.
///
/// # Errors
///
/// When the module is invalid, lacks the hooks, or uses what Rust does not produce: several memories,
/// 64-bit memories, exceptions, garbage-collected arrays, tail calls.
pub fn meter(wasm: &[u8], mode: Mode, restart: Option<&str>) -> Result<Metered, MeterError> {
    let mut module = ModuleConfig::new()
        .generate_producers_section(false)
        .parse(wasm)
        .map_err(MeterError::Invalid)?;
    let hooks = hooks::take(&mut module)?;
    let (mut fuel, mut stack) = Default::default();
    if mode == Mode::Charge {
        let graph = graph::Graph::new(&module)?;
        let fuel_plan = fuel::FuelPlan::new(&module, &graph, hooks.fuel.exhausted)?;
        let stack_plan =
            stack::StackPlan::new(&graph, &fuel_plan.returns, &frame::frames(wasm)?, &hooks);
        let restart = restart.and_then(|name| module.exports.get_func(name).ok());
        rewrite::insert_fuel(&mut module, &hooks, &fuel_plan);
        rewrite::insert_stack(&mut module, &hooks, &stack_plan, restart);
        (fuel, stack) = (fuel_plan.probes, stack_plan.probes);
    }
    Ok(Metered { wasm: module.emit_wasm(), fuel, stack })
}
