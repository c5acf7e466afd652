//! Turns source into code: limits on nesting, parsing, the rules of the policy, code generation.
//!
//! Nothing here runs a program. All errors are [`Failure`](crate::boundary::failure::Failure)s of
//! the program, with a position if it is known.

pub(crate) mod code;
pub(crate) mod diagnose;
pub mod library_file;
pub mod nesting;
pub mod source;
mod syntax_error;
pub(crate) mod text;
