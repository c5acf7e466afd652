//! The profile `strict`: its refusals and warnings ([`refusals`], [`names`]), its rewriting
//! ([`rewriting`]), and programs that run with the real hooks ([`running`]).

mod names;
mod refusals;
mod rewriting;
mod running;

use pyvarium::rules::finding::Findings;
use pyvarium::rules::strict::restrict;
use rustpython_vm::compiler::parser::{self, Mode};

#[track_caller]
fn findings(source: &str) -> Findings {
    let parsed = parser::parse(source, parser::ParseOptions::from(Mode::Module));
    let parsed = parsed.unwrap_or_else(|error| panic!("{source}\n{error}"));
    restrict(&mut parsed.into_syntax(), source)
}

/// Asserts that each source has these refusals, in this order.
#[track_caller]
fn assert_refused(cases: &[(&str, &[&str])]) {
    for (source, expected) in cases {
        let refusals = findings(source).errors;
        let messages: Vec<_> = refusals.iter().map(|refusal| &*refusal.message).collect();
        assert_eq!(messages, *expected, "{source}");
    }
}
