//! Which modules of the library a program needs. They are loaded before it runs.

use std::collections::BTreeSet;

use rustpython_vm::compiler::ast;

use ast::visitor::source_order::{SourceOrderVisitor, walk_stmt};

use crate::policy::builtin_names::{self, UTILITY_MODULES};
use crate::policy::{Policy, Profile};
use crate::rules::names::Names;
use crate::stdlib::natives::native_part;
use crate::stdlib::{FILES, facade};

/// The module that a class with type parameters uses.
const GENERIC: &str = "typing";

/// The modules of the library that `program` imports anywhere, as far as `policy` allows, and those
/// that its syntax and its builtins use.
pub fn needs(policy: &Policy, program: &ast::Mod) -> BTreeSet<String> {
    let mut finder = Finder { policy, needs: BTreeSet::new() };
    finder.visit_mod(program);
    if policy.profile == Profile::Strict
        && policy.builtins.add.iter().any(|group| group == "utility_builtins")
    {
        let modules = UTILITY_MODULES.into_iter().filter(|module| is_in_library(module));
        finder.needs.extend(modules.map(str::to_owned));
    }
    let used = Names::of(program);
    if policy.profile == Profile::Education
        && used.read.iter().any(|(name, _)| name == builtin_names::FILES && used.is_free(name))
    {
        finder.needs.insert(FILES.to_owned());
    }
    finder.needs
}

fn is_in_library(module: &str) -> bool {
    facade(module).is_some_and(|facade| facade.origin.is_library())
}

struct Finder<'p> {
    policy: &'p Policy,
    needs: BTreeSet<String>,
}

impl Finder<'_> {
    /// Adds `module` and its packages.
    fn add(&mut self, module: &str) {
        let ends = module.match_indices('.').map(|(dot, _)| dot).chain([module.len()]);
        for name in ends.map(|end| &module[..end]) {
            if is_in_library(name) && self.policy.imports.contains_key(name) {
                self.needs.insert(name.to_owned());
            }
        }
    }
}

impl<'a> SourceOrderVisitor<'a> for Finder<'_> {
    fn visit_stmt(&mut self, stmt: &'a ast::Stmt) {
        match stmt {
            ast::Stmt::Import(import) => {
                import.names.iter().for_each(|alias| self.add(&alias.name));
            }
            ast::Stmt::ImportFrom(import) => {
                let Some(module) = &import.module else { return };
                let is_native = |name: &str| {
                    native_part(module).is_some_and(|(_, names)| names.contains(&name))
                };
                if import.names.iter().all(|alias| is_native(&alias.name)) {
                    return;
                }
                self.add(module);
                import.names.iter().for_each(|alias| self.add(&format!("{module}.{}", alias.name)));
            }
            _ => {
                if let ast::Stmt::ClassDef(class) = stmt
                    && class.type_params.is_some()
                    && is_in_library(GENERIC)
                {
                    self.needs.insert(GENERIC.to_owned());
                }
                walk_stmt(self, stmt);
            }
        }
    }

    // Skip expressions: they contain no import statements.
    fn visit_expr(&mut self, _: &'a ast::Expr) {}
}
