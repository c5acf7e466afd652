//! Checks the import statements of a program. The importer applies the same rules when the program
//! runs (`guards/importer.rs`).

use ruff_text_size::TextRange;
use rustpython_vm::compiler::ast;

use ast::visitor::source_order::{SourceOrderVisitor, walk_stmt};

use crate::policy::Policy;
use crate::policy::imports::ImportRefusal;
use crate::rules::finding::Finding;

/// The imports in `program` that `policy` does not allow, except guarded ones: a program that
/// catches ImportError has an alternative, and gets the exception when it runs.
pub fn check(policy: &Policy, program: &ast::Mod) -> Vec<Finding> {
    let mut checker = Checker { policy, errors: Vec::new(), is_guarded: false };
    checker.visit_mod(program);
    checker.errors
}

struct Checker<'p> {
    policy: &'p Policy,
    errors: Vec<Finding>,
    /// Whether the statement is in a `try` that catches ImportError.
    is_guarded: bool,
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
        if let Some(refusal) = self.policy.refuse_import(module) {
            self.refuse(refusal, module.range);
            return;
        }
        for alias in &import.names {
            if alias.name.as_str() == "*" {
                continue;
            }
            if let Some(refusal) = self.policy.refuse_name(module, &alias.name) {
                self.refuse(refusal, alias.name.range);
            }
        }
    }

    fn refuse(&mut self, refusal: ImportRefusal, range: TextRange) {
        if self.is_guarded {
            return;
        }
        let finding = Finding::new(refusal.message, range);
        self.errors.push(match refusal.hint {
            Some(hint) => finding.with_hint(hint),
            None => finding,
        });
    }

    /// Visits `body` as guarded, or not.
    fn visit_as(&mut self, is_guarded: bool, body: &ast::Suite) {
        let outer = core::mem::replace(&mut self.is_guarded, is_guarded);
        self.visit_body(body);
        self.is_guarded = outer;
    }
}

impl<'a> SourceOrderVisitor<'a> for Checker<'_> {
    fn visit_stmt(&mut self, stmt: &'a ast::Stmt) {
        match stmt {
            ast::Stmt::Import(import) => {
                for alias in &import.names {
                    if let Some(refusal) = self.policy.refuse_import(&alias.name) {
                        self.refuse(refusal, alias.name.range);
                    }
                }
            }
            ast::Stmt::ImportFrom(import) => self.check_from(import),
            ast::Stmt::Try(statement) => {
                let catches = statement.handlers.iter().any(catches_import_error);
                self.visit_as(self.is_guarded || catches, &statement.body);
                for ast::ExceptHandler::ExceptHandler(handler) in &statement.handlers {
                    self.visit_body(&handler.body);
                }
                self.visit_body(&statement.orelse);
                self.visit_body(&statement.finalbody);
            }
            // The body never runs.
            ast::Stmt::If(statement) if is_type_checking(&statement.test) => {
                self.visit_as(true, &statement.body);
                for clause in &statement.elif_else_clauses {
                    self.visit_body(&clause.body);
                }
            }
            // The body of a function runs elsewhere.
            ast::Stmt::FunctionDef(function) => self.visit_as(false, &function.body),
            _ => walk_stmt(self, stmt),
        }
    }

    // Skip expressions: they contain no import statements.
    fn visit_expr(&mut self, _: &'a ast::Expr) {}
}

/// Whether a condition is `TYPE_CHECKING` or `typing.TYPE_CHECKING`, which is always false.
fn is_type_checking(condition: &ast::Expr) -> bool {
    const NAME: &str = "TYPE_CHECKING";
    match condition {
        ast::Expr::Name(name) => name.id.as_str() == NAME,
        ast::Expr::Attribute(attribute) => attribute.attr.as_str() == NAME,
        _ => false,
    }
}

/// Whether a handler names ImportError or a class of which it is one.
fn catches_import_error(handler: &ast::ExceptHandler) -> bool {
    const CLASSES: [&str; 4] = ["BaseException", "Exception", "ImportError", "ModuleNotFoundError"];
    let is_one = |class: &ast::Expr| {
        class.as_name_expr().is_some_and(|class| CLASSES.contains(&class.id.as_str()))
    };
    let ast::ExceptHandler::ExceptHandler(handler) = handler;
    match handler.type_.as_deref() {
        None => true,
        Some(ast::Expr::Tuple(classes)) => classes.elts.iter().any(is_one),
        Some(class) => is_one(class),
    }
}
