//! The native integration tests: one binary, one module for each topic.
//!
//! The test harness runs each test on its own thread. The interpreter, its types and its accounts
//! are local to a thread, so tests share no state.

mod attacks;
mod calls;
mod check;
mod common;
mod constants;
mod corpus;
mod dataclasses;
mod errors;
mod forbid;
mod guards;
mod imports;
mod limits;
mod math;
mod memory_safety;
mod nesting;
mod recursion;
mod strict;
mod types;
mod values;
