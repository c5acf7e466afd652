//! The names in a program: names that it binds, names that it reads, and reserved names.

use std::collections::{BTreeMap, BTreeSet};

use ruff_text_size::TextRange;
use rustpython_vm::bytecode::{BorrowedConstant, CodeObject, Constant};
use rustpython_vm::compiler::ast;

use ast::visitor::source_order::{SourceOrderVisitor, walk_expr, walk_stmt};

/// Names that the interpreter looks up while a program runs. A program could use them to get or
/// replace an internal object.
pub const RESERVED: [&str; 5] =
    ["__build_class__", "__builtins__", "__import__", "__loader__", "__spec__"];

/// Every name in a program, wherever Python allows a name.
#[derive(Debug, Default)]
pub struct Names {
    /// Each name that is read, with its range.
    pub read: Vec<(String, TextRange)>,
    /// Every name the program binds anywhere. Over-approximated: when unsure, the name is included.
    pub bound: BTreeSet<String>,
    /// Whether `from x import *` may bind more names.
    pub has_star_import: bool,
    /// The uses of [`RESERVED`] names.
    pub reserved: Vec<(String, TextRange)>,
}

impl Names {
    /// The names in `program`.
    pub fn of(program: &ast::Mod) -> Self {
        let mut names = Self::default();
        names.visit_mod(program);
        names
    }

    /// Whether `name` can only be a builtin, because the program does not bind it.
    pub fn is_free(&self, name: &str) -> bool {
        !self.has_star_import && !self.bound.contains(name)
    }

    fn note(&mut self, name: &str, range: TextRange) {
        if RESERVED.contains(&name) {
            self.reserved.push((name.to_owned(), range));
        }
    }
}

impl<'a> SourceOrderVisitor<'a> for Names {
    fn visit_stmt(&mut self, stmt: &'a ast::Stmt) {
        if let ast::Stmt::ImportFrom(import) = stmt {
            self.has_star_import |= import.names.iter().any(|alias| alias.name.as_str() == "*");
        }
        walk_stmt(self, stmt);
    }

    fn visit_expr(&mut self, expr: &'a ast::Expr) {
        match expr {
            // The name of an attribute does not bind a variable.
            ast::Expr::Attribute(attribute) => return self.visit_expr(&attribute.value),
            ast::Expr::Name(name) => {
                self.note(&name.id, name.range);
                match name.ctx {
                    ast::ExprContext::Load => self.read.push((name.id.to_string(), name.range)),
                    _ => drop(self.bound.insert(name.id.to_string())),
                }
            }
            _ => {}
        }
        walk_expr(self, expr);
    }

    fn visit_keyword(&mut self, keyword: &'a ast::Keyword) {
        self.visit_expr(&keyword.value);
    }

    fn visit_identifier(&mut self, identifier: &'a ast::Identifier) {
        self.note(identifier, identifier.range);
        let top = identifier.as_str().split('.').next().unwrap_or_default();
        self.bound.insert(top.to_owned());
    }
}

/// A [`RESERVED`] name in compiled code. It does not depend on the syntax, and the VM executes this
/// code, so the check cannot miss a use.
pub fn reserved_in<C: Constant>(code: &CodeObject<C>) -> Option<&'static str> {
    let tables = [&code.names, &code.varnames, &code.cellvars, &code.freevars];
    let mut names = tables.into_iter().flat_map(|names| names.iter());
    let reserved = |name: &C::Name| RESERVED.into_iter().find(|each| *each == name.as_ref());
    names.find_map(reserved).or_else(|| {
        code.constants.iter().find_map(|constant| match constant.borrow_constant() {
            BorrowedConstant::Code { code } => reserved_in(code),
            _ => None,
        })
    })
}

/// The names that are read, without duplicates.
pub fn distinct(read: &[(String, TextRange)]) -> BTreeSet<String> {
    read.iter().map(|(name, _)| name.clone()).collect()
}

/// The range of the first read of each name.
pub fn first_reads(read: &[(String, TextRange)]) -> BTreeMap<&str, TextRange> {
    read.iter().rev().map(|(name, range)| (name.as_str(), *range)).collect()
}
