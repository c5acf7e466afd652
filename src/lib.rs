//! Pyvarium runs untrusted Python, deterministically, within limits.
//!
//! This crate is the restricted interpreter; the npm package around it is in `www/`. The way of a
//! program: a [`job::Job`] comes in with its source, [`limits::Limits`] and [`policy::Policy`].
//! [`interpreter`] opens a session, in which [`memory`] and [`output`] count what is used, and
//! [`budget`] ends the program where a limit is reached; instructions and stack are counted by the
//! metered code, see [`meter`]. [`syntax`] reads the source, [`program`] turns it into code if
//! [`nesting`] and [`policy`] allow it, and [`check`] only reports what is wrong with it. What it may
//! import is in [`modules`], its builtins in [`builtins`]; [`types`] and [`hooks`] are the guards at
//! run time, [`turns`] counts the iterations of a loop. What it prints goes to the [`host`]. At the
//! end a [`job::Report`] goes out, with a [`value::Value`] or a [`failure::Failure`] and its
//! [`traceback`]; if the instance died, [`post_mortem`] makes it.
//!
//! Everything but `bindings.rs` compiles and is tested natively, where nothing counts instructions.

pub mod budget;
pub mod builtins;
pub mod check;
pub mod failure;
mod heap;
pub mod hooks;
pub mod host;
pub mod interpreter;
pub mod job;
pub mod limits;
pub mod memory;
pub mod meter;
pub mod modules;
pub mod nesting;
pub mod output;
pub mod policy;
pub mod post_mortem;
pub mod program;
pub mod stack;
pub mod syntax;
pub mod traceback;
mod turns;
mod types;
pub mod value;

#[cfg(target_arch = "wasm32")]
mod bindings;
#[cfg(test)]
mod wire;
