//! Pyvarium runs untrusted Python, deterministically, within limits.
//!
//! This crate is the restricted interpreter; the npm package around it is in `www/`. Each folder is
//! a stage. A file imports from its own stage and from those below it in this list:
//!
//! * `bindings.rs`: the exports for JavaScript; no other file uses JavaScript;
//! * [`session`]: builds the VM, performs one request, makes the report;
//! * [`compile`]: turns source into code;
//! * [`guards`]: enforce the policy at run time;
//! * [`rules`]: check the syntax tree against the policy;
//! * [`metering`]: counts the resources that a run uses, and stops it at a limit;
//! * [`boundary`]: plain data that crosses between JavaScript and the interpreter;
//! * [`policy`]: the permissions that an author gives, and all names that a policy can contain;
//! * [`stdlib`]: the modules that programs can import;
//! * [`location`]: positions, frames and tracebacks.
//!
//! `cargo xtask lint` checks the order. All files but `bindings.rs` also compile natively, for the
//! tests. Native code does not count instructions.

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
