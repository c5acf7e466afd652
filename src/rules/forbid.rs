//! Finds constructs, builtins and methods that an author forbids for an exercise.
//!
//! A program can use a construct of the language only if it is in the text. A program can use a
//! builtin or a method without writing its name, so guards also remove these for the run
//! (`guards/builtins.rs`, `guards/forbidden_methods.rs`).

use std::collections::BTreeMap;

use ruff_text_size::{Ranged, TextRange};
use rustpython_vm::compiler::ast;

use ast::visitor::source_order::{SourceOrderVisitor, walk_expr, walk_stmt};

use crate::policy::constructs::message;
use crate::rules::finding::Finding;
use crate::rules::names::Names;

type Forbidden = BTreeMap<String, Option<String>>;

/// The uses of `forbidden` constructs, builtins and methods in `program`.
pub fn check(forbidden: &Forbidden, program: &ast::Mod) -> Vec<Finding> {
    if forbidden.is_empty() {
        return Vec::new();
    }
    let mut checker = Checker { forbidden, names: Names::of(program), errors: Vec::new() };
    checker.visit_mod(program);
    checker.errors
}

struct Checker<'f> {
    forbidden: &'f Forbidden,
    names: Names,
    errors: Vec<Finding>,
}

impl Checker<'_> {
    /// Adds an error if `construct` is forbidden.
    fn note(&mut self, construct: &str, range: TextRange) {
        if let Some(own) = self.forbidden.get(construct) {
            self.errors.push(Finding::new(message(construct, own), range));
        }
    }

    /// [`Self::note`] for a statement or expression that begins with the keyword `construct`.
    fn note_keyword(&mut self, construct: &str, whole: TextRange) {
        self.note(construct, TextRange::at(whole.start(), (construct.len() as u32).into()));
    }

    fn note_comparison(&mut self, comparison: &ast::ExprCompare) {
        for operator in &*comparison.ops {
            let (operator, also) = match operator {
                ast::CmpOp::NotIn => ("in", Some("not")),
                ast::CmpOp::IsNot => ("is", Some("not")),
                other => (other.as_str(), None),
            };
            self.note(operator, comparison.range);
            also.into_iter().for_each(|also| self.note(also, comparison.range));
        }
    }

    fn note_method(&mut self, attribute: &ast::ExprAttribute) {
        for construct in self.forbidden.keys() {
            let method = construct.split_once('.').filter(|(_, name)| *name == &*attribute.attr);
            // A name that the program binds may be a method of its own class. The guard removes the
            // forbidden one.
            if method.is_some_and(|(_, name)| !self.names.bound.contains(name)) {
                let own = &self.forbidden[construct];
                self.errors.push(Finding::new(message(construct, own), attribute.attr.range()));
            }
        }
    }
}

impl<'a> SourceOrderVisitor<'a> for Checker<'_> {
    fn visit_stmt(&mut self, stmt: &'a ast::Stmt) {
        let whole = stmt.range();
        match stmt {
            ast::Stmt::FunctionDef(function) => {
                self.note("def", function.name.range());
                if function.is_async {
                    self.note("async", function.name.range());
                }
            }
            ast::Stmt::ClassDef(class) => self.note("class", class.name.range()),
            ast::Stmt::Return(_) => self.note_keyword("return", whole),
            ast::Stmt::Delete(_) => self.note_keyword("del", whole),
            ast::Stmt::AugAssign(assign) => self.note(assign.op.as_str(), whole),
            ast::Stmt::For(each) if each.is_async => {
                self.note_keyword("async", whole);
                self.note("for", TextRange::new(whole.start(), each.iter.end()));
            }
            ast::Stmt::For(_) => self.note_keyword("for", whole),
            ast::Stmt::While(_) => self.note_keyword("while", whole),
            ast::Stmt::If(_) => self.note_keyword("if", whole),
            ast::Stmt::With(with) if with.is_async => {
                self.note_keyword("async", whole);
                let items = with.items.last().map_or(whole.end(), Ranged::end);
                self.note("with", TextRange::new(whole.start(), items));
            }
            ast::Stmt::With(_) => self.note_keyword("with", whole),
            ast::Stmt::Match(_) => self.note_keyword("match", whole),
            ast::Stmt::Raise(_) => self.note_keyword("raise", whole),
            ast::Stmt::Try(_) => self.note_keyword("try", whole),
            ast::Stmt::Assert(_) => self.note_keyword("assert", whole),
            ast::Stmt::Import(_) | ast::Stmt::ImportFrom(_) => self.note("import", whole),
            ast::Stmt::Global(_) => self.note_keyword("global", whole),
            ast::Stmt::Nonlocal(_) => self.note_keyword("nonlocal", whole),
            ast::Stmt::Break(_) => self.note_keyword("break", whole),
            ast::Stmt::Continue(_) => self.note_keyword("continue", whole),
            ast::Stmt::TypeAlias(_)
            | ast::Stmt::Assign(_)
            | ast::Stmt::AnnAssign(_)
            | ast::Stmt::Expr(_)
            | ast::Stmt::Pass(_)
            | ast::Stmt::IpyEscapeCommand(_) => {}
        }
        walk_stmt(self, stmt);
    }

    fn visit_expr(&mut self, expr: &'a ast::Expr) {
        let whole = expr.range();
        match expr {
            ast::Expr::Name(name) if self.names.is_free(&name.id) => self.note(&name.id, whole),
            ast::Expr::Attribute(attribute) => self.note_method(attribute),
            ast::Expr::BoolOp(operation) => self.note(operation.op.as_str(), whole),
            ast::Expr::BinOp(operation) => self.note(operation.op.as_str(), whole),
            ast::Expr::UnaryOp(operation) if operation.op == ast::UnaryOp::Not => {
                self.note_keyword("not", whole);
            }
            ast::Expr::Compare(comparison) => self.note_comparison(comparison),
            ast::Expr::Named(_) => self.note("walrus", whole),
            ast::Expr::Lambda(_) => self.note_keyword("lambda", whole),
            ast::Expr::If(_) => self.note("conditional expression", whole),
            ast::Expr::ListComp(_) | ast::Expr::SetComp(_) | ast::Expr::DictComp(_) => {
                self.note("comprehension", whole);
            }
            ast::Expr::Generator(_) => {
                self.note("comprehension", whole);
                self.note("generator expression", whole);
            }
            ast::Expr::Await(_) => self.note_keyword("await", whole),
            ast::Expr::Yield(_) | ast::Expr::YieldFrom(_) => self.note_keyword("yield", whole),
            ast::Expr::FString(_) | ast::Expr::TString(_) => self.note("f-string", whole),
            ast::Expr::Slice(_) => self.note("slicing", whole),
            _ => {}
        }
        walk_expr(self, expr);
    }

    fn visit_decorator(&mut self, decorator: &'a ast::Decorator) {
        self.note("decorator", decorator.range());
        self.visit_expr(&decorator.expression);
    }
}
