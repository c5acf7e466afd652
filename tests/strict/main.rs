//! The strict profile: RestrictedPython's refusals in its words ([`refusals`]), its rewriting, seen by
//! hooks that keep a record ([`rewriting`]), and programs that run with the real hooks ([`running`]).

#[path = "../common/mod.rs"]
#[allow(dead_code)] // what other tests use of it
mod common;
mod refusals;
mod rewriting;
mod running;
