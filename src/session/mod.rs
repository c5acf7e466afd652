//! A session performs one request in one VM: it starts the counts, performs the request, and makes
//! the report.
//!
//! [`interpreter`] builds the VM and has the three kinds of requests: run, compile, diagnose.
//! [`execution`] runs code, [`changed_files`] posts the files that it changed, [`exception`]
//! converts an uncaught exception to a failure, [`post_mortem`] makes the report if the
//! instance traps, and [`text_builtins`] has the builtins that compile text.

mod changed_files;
mod exception;
mod execution;
pub mod interpreter;
pub mod post_mortem;
mod text_builtins;
