//! Pyvarium runs untrusted Python, deterministically, within limits.
//!
//! This crate is the restricted interpreter; the npm package around it is in `www/`. Each folder is
//! a stage. A file imports from its own stage and from those below it in this list:
//!
//! * `bindings.rs`: the exports for JavaScript, which nothing else knows;
//! * [`session`]: builds the VM, does the work of one request, makes the report;
//! * [`compile`]: from source to code;
//! * [`guards`]: what holds at run time, whatever the program does;
//! * [`rules`]: what a policy does not allow, found on the syntax tree;
//! * [`metering`]: what a run uses, and how it is stopped;
//! * [`boundary`]: plain data that crosses between JavaScript and the interpreter;
//! * [`policy`]: what an author allows, and all names that a policy can mention;
//! * [`stdlib`]: the modules that programs can import;
//! * [`location`]: positions, frames and tracebacks.
//!
//! `cargo xtask lint` checks the order. Everything but `bindings.rs` compiles and is tested
//! natively, where nothing counts instructions.

pub mod boundary;
pub mod compile;
pub mod guards;
pub mod location;
pub mod metering;
pub mod policy;
pub mod rules;
pub mod session;
pub mod stdlib;

#[cfg(target_arch = "wasm32")]
mod bindings;
