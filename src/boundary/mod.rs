//! Plain data that crosses between JavaScript and the interpreter.
//!
//! The types here know nothing of JavaScript and do no work. Only [`conversion`] uses the VM: it
//! turns values into Python objects and back. The TypeScript of the types is generated
//! (`typescript.rs`).

pub mod conversion;
pub mod diagnosis;
pub mod failure;
pub mod limits;
pub mod messages;
pub mod report;
pub mod request;
pub mod stop_reason;
#[cfg(test)]
mod typescript;
pub mod value;
