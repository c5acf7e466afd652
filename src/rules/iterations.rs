//! Makes every loop of a program count its iterations.
//!
//! A policy that limits iterations has `for` loops and comprehensions run over a counting iterator
//! (`guards/iterations.rs`), which they get from a call of [`COUNTED`]. Loops of native code, as
//! in `sum(x)`, are not counted.

use ruff_text_size::Ranged;
use rustpython_vm::compiler::ast::{self, visitor::transformer};

use transformer::Transformer;

use crate::rules::nodes;

/// The builtin that returns the counting iterator. No source can contain its name.
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

fn make_counted(iterable: &mut ast::Expr) {
    let range = iterable.range();
    *iterable = nodes::call(COUNTED, vec![nodes::take(iterable)], range);
}
