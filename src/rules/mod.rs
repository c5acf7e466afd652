//! What a policy does not allow, found on the syntax tree: early, with a position and a hint.
//!
//! A rule explains. It protects nothing, since a program can reach the same thing without writing
//! it; `guards/` holds whatever the program does. There is no VM in here. One rule also changes
//! the tree: `strict` rewrites what it allows into calls of its hooks, and `iterations` makes
//! loops count.

pub mod education;
pub mod finding;
pub mod forbid;
pub mod imports;
pub mod iterations;
pub mod names;
pub mod nodes;
pub mod strict;

use std::collections::BTreeSet;

use rustpython_vm::compiler::ast;

use crate::policy::{Policy, Profile};
use crate::rules::finding::{Finding, Findings};

/// Applies all rules of `policy` to `program`, which was parsed from `source` and may contain
/// syntax errors. Errors are in the order of the source. Under `strict`, it also rewrites the tree.
///
/// `builtins` are the names that the program will find.
pub fn apply(
    policy: &Policy,
    program: &mut ast::Mod,
    source: &str,
    builtins: &BTreeSet<String>,
) -> Findings {
    let mut errors = forbid::check(&policy.forbid, program);
    errors.extend(imports::check(policy, program));
    let mut findings = match policy.profile {
        Profile::Education => education::check(program, builtins),
        Profile::Strict => strict::restrict(program, source),
    };
    errors.append(&mut findings.errors);
    errors.sort_by_key(|finding| finding.range.start());
    if policy.profile == Profile::Education {
        // A forbidden name is also reported as missing. The author's message comes first.
        errors.dedup_by_key(|finding| finding.range);
    }
    findings.errors = errors;
    findings
}

/// Further warnings, which only a diagnosis shows: finding them takes time.
pub fn warnings(policy: &Policy, program: &ast::Mod, builtins: &BTreeSet<String>) -> Vec<Finding> {
    match policy.profile {
        Profile::Education => education::warnings(program, builtins),
        // [`apply`] reports all warnings of this profile.
        Profile::Strict => Vec::new(),
    }
}
