//! Checks the import statements of a program. The importer applies the same rules when the program
//! runs (`guards/importer.rs`).

use rustpython_vm::compiler::ast;

use ast::visitor::source_order::{SourceOrderVisitor, walk_stmt};

use crate::policy::Policy;
use crate::rules::finding::Finding;

/// The imports in `program` that `policy` does not allow.
pub fn check(policy: &Policy, program: &ast::Mod) -> Vec<Finding> {
    let mut checker = Checker { policy, errors: Vec::new() };
    checker.visit_mod(program);
    checker.errors
}

struct Checker<'p> {
    policy: &'p Policy,
    errors: Vec<Finding>,
}

impl Checker<'_> {
    fn check_from(&mut self, import: &ast::StmtImportFrom) {
        let Some(module) = import.module.as_ref().filter(|_| import.level == 0) else {
            let message = "a relative import is not allowed here: a program is a single file";
            self.errors.push(Finding::new(message, import.range));
            return;
        };
        if module.as_str() == "__future__" {
            return;
        }
        if let Some(message) = self.policy.refuse_import(module) {
            self.errors.push(Finding::new(message, module.range));
            return;
        }
        for alias in &import.names {
            if alias.name.as_str() == "*" {
                continue;
            }
            if let Some(message) = self.policy.refuse_name(module, &alias.name) {
                self.errors.push(Finding::new(message, alias.name.range));
            }
        }
    }
}

impl<'a> SourceOrderVisitor<'a> for Checker<'_> {
    fn visit_stmt(&mut self, stmt: &'a ast::Stmt) {
        match stmt {
            ast::Stmt::Import(import) => {
                for alias in &import.names {
                    if let Some(message) = self.policy.refuse_import(&alias.name) {
                        self.errors.push(Finding::new(message, alias.name.range));
                    }
                }
            }
            ast::Stmt::ImportFrom(import) => self.check_from(import),
            _ => {}
        }
        walk_stmt(self, stmt);
    }

    // Skip expressions: they contain no import statements.
    fn visit_expr(&mut self, _: &'a ast::Expr) {}
}
