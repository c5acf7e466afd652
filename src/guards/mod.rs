//! Guards enforce the policy at run time: builtins, imports, hardened types, the hooks of `strict`.
//!
//! A guard works on objects and does not read the source of the program. It must hold for every
//! program. The rules (`rules/`) report the same errors earlier and with a position, but a guard
//! must not rely on them. Only the hooks of `strict` do: `rules/strict` inserts their calls and
//! reserves their names.

pub mod builtins;
pub(crate) mod forbidden_methods;
pub(crate) mod hardening;
mod host_module;
mod import_call;
mod importer;
pub(crate) mod input;
pub(crate) mod iterations;
pub(crate) mod library;
pub(crate) mod module_tables;
mod named_tuples;
pub(crate) mod namespaces;
#[cfg(all(feature = "poke", target_arch = "wasm32"))]
mod poke;
pub(crate) mod run_state;
pub(crate) mod streams;
pub mod strict_builtins;
pub mod strict_hooks;
