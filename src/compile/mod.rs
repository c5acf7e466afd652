//! From source to code: limits on nesting, parsing, the rules of the policy, code generation.
//!
//! No program runs in here. Errors are failures of the program, with a position.

pub mod code;
pub mod diagnose;
pub mod nesting;
pub mod source;
mod syntax_error;
