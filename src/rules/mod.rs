//! Rules check the syntax tree against the policy, before the program runs. Their errors have a
//! position and often a hint.
//!
//! The rules do not protect the interpreter, because a program can use a forbidden name or object
//! without writing its name. `guards/` enforces the policy at run time. Nothing here uses the VM.
//! The rules of `strict` also change the tree: they rewrite allowed code into calls of hooks.

mod education;
pub mod finding;
mod forbid;
mod imports;
pub(crate) mod library;
pub(crate) mod names;
pub(crate) mod nodes;
pub mod strict;

use std::collections::BTreeSet;

use rustpython_vm::compiler::ast;

use crate::policy::{Policy, Profile};
use crate::rules::finding::{Finding, Findings};

/// Applies all rules of `policy` to `program`, which was parsed from `source` and may contain
/// syntax errors. Returns the errors in the order of the source. Under `strict`, it also rewrites
/// the tree.
///
/// `builtins` are the names of the builtins of the program.
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

/// The errors in text that a program compiles while it runs. A name or module that does not exist
/// is not an error before the text uses it.
pub fn errors_in_text(policy: &Policy, text: &ast::Mod) -> Vec<Finding> {
    let mut errors = forbid::check(&policy.forbid, text);
    errors.extend(education::errors_in_text(text));
    errors.sort_by_key(|finding| finding.range.start());
    errors
}

/// Further warnings. Only a diagnosis shows them, because finding them takes time.
pub fn warnings(policy: &Policy, program: &ast::Mod, builtins: &BTreeSet<String>) -> Vec<Finding> {
    match policy.profile {
        Profile::Education => education::warnings(program, builtins),
        // [`apply`] reports all warnings of this profile.
        Profile::Strict => Vec::new(),
    }
}
