//! The native integration tests: one binary, one module for each topic. The tests of a library
//! module are in its folder, `src/stdlib/NAME/tests.rs` or `tests/`.
//!
//! The test harness runs each test on its own thread. The interpreter, its types and its accounts
//! are local to a thread, so tests share no state.

mod attacks;
mod calls;
mod check;
mod common;
mod constants;
mod corpus;
mod errors;
mod forbid;
mod guards;
mod imports;
mod library;
mod limits;
mod memory_safety;
mod nesting;
mod pack;
mod recursion;
mod run_inputs;
mod strict;
mod types;
mod values;

#[path = "../../src/stdlib/dataclasses/tests.rs"]
mod dataclasses;
#[path = "../../src/stdlib/math/tests/mod.rs"]
mod math;
