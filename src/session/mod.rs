//! One request in one VM: the session starts the counts, does the work, and makes the report.
//!
//! [`interpreter`] builds the VM and has the three kinds of work: run, compile, diagnose.
//! [`execution`] runs code, [`exception`] turns an uncaught exception into a failure, and
//! [`post_mortem`] makes the report if the instance traps.

mod exception;
mod execution;
pub mod interpreter;
pub mod post_mortem;
