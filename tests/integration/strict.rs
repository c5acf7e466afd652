//! The strict profile: RestrictedPython's refusals in its words ([`refusals`]), its rewriting, seen by
//! hooks that keep a record ([`rewriting`]), and programs that run with the real hooks ([`running`]).

mod refusals;
mod rewriting;
mod running;
