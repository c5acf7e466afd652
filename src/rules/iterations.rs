//! Rewrites the loops of a program so that they count iterations.
//!
//! If iterations are limited, `for` loops and comprehensions use a counting iterator
//! (`guards/iterations.rs`), which a call of [`COUNTED`] returns. Loops of native code, as in
//! `sum(x)`, are not counted. Async loops are not counted either.

use ruff_text_size::Ranged;
use rustpython_vm::compiler::ast::{self, visitor::transformer};

use transformer::Transformer;

use crate::rules::nodes;

/// The builtin that returns the counting iterator. It is not a valid identifier, so no source can
/// contain it.
pub const COUNTED: &str = "<counted>";

/// Rewrites all loops of `program`.
pub fn count(program: &mut ast::Mod) {
    match program {
        ast::Mod::Module(module) => {
            module.body.iter_mut().for_each(|stmt| Rewriter.visit_stmt(stmt));
        }
        ast::Mod::Expression(expression) => Rewriter.visit_expr(&mut expression.body),
    }
}

struct Rewriter;

impl Transformer for Rewriter {
    fn visit_stmt(&self, stmt: &mut ast::Stmt) {
        transformer::walk_stmt(self, stmt);
        match stmt {
            ast::Stmt::For(each) if !each.is_async => make_counted(&mut each.iter),
            ast::Stmt::ClassDef(class) => declare_global(class),
            _ => {}
        }
    }

    fn visit_comprehension(&self, comprehension: &mut ast::Comprehension) {
        transformer::walk_comprehension(self, comprehension);
        if !comprehension.is_async {
            make_counted(&mut comprehension.iter);
        }
    }
}

/// A metaclass can supply the class body's namespace and so intercept the lookup of [`COUNTED`].
/// Declare the name `global` there.
fn declare_global(class: &mut ast::StmtClassDef) {
    let place = usize::from(nodes::has_docstring(&class.body));
    class.body.insert(place, nodes::global(COUNTED, class.name.range));
}

/// Replaces `iterable` by a call of [`COUNTED`] with it.
fn make_counted(iterable: &mut ast::Expr) {
    let range = iterable.range();
    *iterable = nodes::call(COUNTED, vec![nodes::take(iterable)], range);
}
