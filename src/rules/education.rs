//! The rules of the profile `education`: Python as it is taught. They refuse attributes that give
//! access to internals of the interpreter, and builtins that the sandbox does not have.
//!
//! The rules do not protect the interpreter. The guards remove the same attributes and builtins
//! (`guards/hardening`, `guards/builtins.rs`); the rules report them before the program runs, with
//! a position and an alternative.

use std::collections::BTreeSet;

use ruff_text_size::{Ranged, TextRange};
use rustpython_vm::compiler::ast;

use ast::visitor::source_order::{SourceOrderVisitor, walk_expr, walk_pattern_keyword};

use crate::policy::builtin_names;
use crate::policy::hidden_attributes::HIDDEN;
use crate::rules::finding::{Finding, Findings};
use crate::rules::names::{self, Names};

/// Builtins of Python that programs do not have, each with an alternative.
const MISSING: [(&str, &str); 2] = [
    ("breakpoint", "show values with print()"),
    ("help", "the documentation of Python has the same text"),
];

/// Checks a program that has the builtins `available`.
pub fn check(program: &ast::Mod, available: &BTreeSet<String>) -> Findings {
    let used = Names::of(program);
    let mut findings = Findings {
        errors: internals(program, &used),
        warnings: Vec::new(),
        names: names::distinct(&used.read),
    };
    for (name, range) in &used.read {
        if !used.is_free(name) || available.contains(name) {
            continue;
        }
        let finding = Finding::new(format!("{name} is not available here"), *range);
        if let Some((_, instead)) = MISSING.iter().find(|(missing, _)| missing == name) {
            findings.errors.push(finding.with_hint(*instead));
        } else if builtin_names::exists(name) {
            findings.errors.push(finding);
        }
    }
    findings
}

/// The errors in text that a program compiles while it runs.
pub fn errors_in_text(text: &ast::Mod) -> Vec<Finding> {
    internals(text, &Names::of(text))
}

/// The hidden attributes and reserved names in `program`, which has the names `used`.
fn internals(program: &ast::Mod, used: &Names) -> Vec<Finding> {
    let mut attributes = HiddenAttributes { errors: Vec::new() };
    attributes.visit_mod(program);
    let reserved = used.reserved.iter().map(|(name, range)| {
        let finding = Finding::new(format!("the name {name} is not allowed here"), *range);
        match name.as_str() {
            "__import__" => finding.with_hint("use an import statement"),
            _ => finding,
        }
    });
    attributes.errors.into_iter().chain(reserved).collect()
}

/// Warnings for names that a program reads and that are neither bound in it nor in `available`.
/// Only a diagnosis reports them, because the search for a suggestion takes time.
pub fn warnings(program: &ast::Mod, available: &BTreeSet<String>) -> Vec<Finding> {
    let used = Names::of(program);
    let is_unknown = |name: &str| {
        let is_builtin = available.contains(name)
            || names::RESERVED.contains(&name)
            || MISSING.iter().any(|(missing, _)| *missing == name)
            || builtin_names::exists(name);
        !is_builtin && !MODULE_NAMES.contains(&name) && used.is_free(name)
    };
    let unknown = names::first_reads(&used.read).into_iter().filter(|(name, _)| is_unknown(name));
    let warn = |(index, (name, range)): (usize, (&str, TextRange))| {
        let warning = Finding::new(format!("name '{name}' is not defined"), range);
        let candidates = used.bound.iter().chain(available).map(String::as_str);
        let candidates = candidates.filter(|_| index < SUGGESTIONS);
        match suggestion(name, candidates) {
            Some(nearest) => warning.with_hint(format!("did you mean {nearest}?")),
            None => warning,
        }
    };
    unknown.enumerate().map(warn).collect()
}

/// The most names that get a suggestion.
const SUGGESTIONS: usize = 20;

/// The most bytes of a name that is compared with others.
const COMPARED: usize = 40;

/// Names that are always in the namespace of a program.
const MODULE_NAMES: [&str; 4] = ["__annotations__", "__doc__", "__file__", "__name__"];

/// The candidate that is most similar to `name`. At most a third of the letters may differ.
fn suggestion<'c>(name: &str, candidates: impl Iterator<Item = &'c str>) -> Option<&'c str> {
    let most = name.chars().count() / 3;
    let is_comparable =
        |each: &&str| each.len() <= COMPARED && each.len().abs_diff(name.len()) <= most;
    let candidates = candidates.filter(|_| name.len() <= COMPARED).filter(is_comparable);
    let distances = candidates.map(|each| (strsim::osa_distance(name, each), each));
    distances.filter(|(distance, _)| *distance <= most).min().map(|(_, nearest)| nearest)
}

struct HiddenAttributes {
    errors: Vec<Finding>,
}

impl HiddenAttributes {
    fn note(&mut self, attribute: &ast::Identifier) {
        if HIDDEN.contains(&attribute.as_str()) {
            let message = format!("the attribute {attribute} is not allowed here");
            self.errors.push(Finding::new(message, attribute.range()));
        }
    }
}

impl<'a> SourceOrderVisitor<'a> for HiddenAttributes {
    fn visit_expr(&mut self, expr: &'a ast::Expr) {
        walk_expr(self, expr);
        if let ast::Expr::Attribute(attribute) = expr {
            self.note(&attribute.attr);
        }
    }

    fn visit_pattern_keyword(&mut self, keyword: &'a ast::PatternKeyword) {
        self.note(&keyword.attr);
        walk_pattern_keyword(self, keyword);
    }
}
