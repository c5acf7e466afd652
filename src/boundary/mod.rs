//! Plain data that crosses between JavaScript and the interpreter.
//!
//! The types here do not depend on JavaScript and contain no logic of a run. Only [`conversion`]
//! uses the VM: it converts values to Python objects and back. The TypeScript types are generated
//! from these types (`typescript.rs`).

pub mod conversion;
pub mod diagnosis;
pub mod failure;
pub mod limits;
pub mod messages;
pub mod module_pack;
pub mod questions;
pub mod report;
pub mod request;
pub mod stop_reason;
#[cfg(test)]
mod typescript;
pub mod value;
