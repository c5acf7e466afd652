//! What holds whatever a program does: builtins, imports, hardened types, the hooks of `strict`.
//!
//! A guard does not know the text of the program. It works at run time, on objects. The rules
//! report the same things earlier and with a position (`rules/`), but protect nothing.

pub mod builtins;
pub mod forbidden_methods;
pub mod hardening;
pub mod importer;
pub mod iterations;
pub mod module_tables;
#[cfg(all(feature = "poke", target_arch = "wasm32"))]
mod poke;
pub mod streams;
pub mod strict_builtins;
pub mod strict_hooks;
