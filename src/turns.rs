//! How many turns one loop may take: the iterator that counts them, and how it gets into a program.
//!
//! Off unless an author asks for it, as the instruction budget covers loops of every kind; it is for
//! exercises in which a loop must be short. A program's `for` loops and comprehensions then run over a
//! [`Turns`], by way of a call that [`count_turns`] puts into the tree (in `strict`, the hook
//! `_getiter_` makes one). Loops of native code, as in `sum(x)`, are not among them.

use core::cell::Cell;

use ruff_text_size::Ranged;

use rustpython_vm as vm;
use vm::builtins::PyDictRef;
use vm::compiler::ast::{self, visitor::transformer};
use vm::protocol::{PyIter, PyIterReturn};
use vm::types::{IterNext, Iterable, SelfIter};
use vm::{Py, PyObjectRef, PyPayload, PyResult, VirtualMachine, pyclass};

use transformer::Transformer;

use crate::budget::{self, Cause};

/// The builtin that loops call. No source can say its name.
const COUNTED: &str = "<counted>";

thread_local! {
    static LIMIT: Cell<Option<u64>> = const { Cell::new(None) };
}

/// Starts a run in which one loop may take `limit` turns.
pub fn begin(limit: Option<u64>) {
    LIMIT.set(limit);
}

/// Makes the class that counts. Once, before any program runs.
pub fn prepare() {
    use vm::class::PyClassImpl;
    let _ = Turns::make_static_type();
}

/// Puts the builtin into a run's `builtins`.
pub fn install(builtins: &PyDictRef, vm: &VirtualMachine) -> PyResult<()> {
    builtins.set_item(COUNTED, vm.new_function("iter", counted).into(), vm)
}

/// An iterator over `iterable` that counts its turns, if they are limited.
pub fn counted(iterable: PyObjectRef, vm: &VirtualMachine) -> PyResult {
    let iterator = iterable.get_iter(vm)?;
    Ok(match LIMIT.get() {
        Some(left) => Turns { iterator, left: Cell::new(left) }.into_pyobject(vm),
        None => iterator.into(),
    })
}

#[pyclass(module = false, name = "iterator")]
#[derive(Debug, PyPayload)]
struct Turns {
    iterator: PyIter,
    left: Cell<u64>,
}

#[pyclass(with(IterNext, Iterable), flags(DISALLOW_INSTANTIATION))]
impl Turns {}

impl SelfIter for Turns {}

impl IterNext for Turns {
    fn next(turns: &Py<Self>, vm: &VirtualMachine) -> PyResult<PyIterReturn> {
        let next = turns.iterator.next(vm)?;
        if matches!(next, PyIterReturn::Return(_)) {
            match turns.left.get().checked_sub(1) {
                Some(left) => turns.left.set(left),
                None => {
                    budget::stop(Cause::Iterations);
                    return Err(vm.new_runtime_error("too many turns"));
                }
            }
        }
        Ok(next)
    }
}

/// Makes every loop of the program go over an iterator that counts.
pub fn count_turns(program: &mut ast::Mod) {
    match program {
        ast::Mod::Module(module) => {
            module.body.iter_mut().for_each(|stmt| Rewriter.visit_stmt(stmt))
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
            ast::Stmt::ClassDef(class) => find_counted_outside(class),
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

/// In a class body names are looked up where its metaclass says, so it must not be looked up there.
fn find_counted_outside(class: &mut ast::StmtClassDef) {
    let range = class.name.range;
    let names = vec![ast::Identifier::new(COUNTED, range)];
    let global = ast::StmtGlobal { node_index: ast::AtomicNodeIndex::NONE, range, names };
    let is_text = |first: &ast::Stmt| {
        first.as_expr_stmt().is_some_and(|first| first.value.is_string_literal_expr())
    };
    let docstrings = usize::from(class.body.first().is_some_and(is_text));
    class.body.insert(docstrings, ast::Stmt::Global(global));
}

fn make_counted(iterable: &mut ast::Expr) {
    let range = iterable.range();
    let index = || ast::AtomicNodeIndex::NONE;
    let func = ast::ExprName {
        node_index: index(),
        range,
        id: COUNTED.into(),
        ctx: ast::ExprContext::Load,
    };
    let placeholder = ast::Expr::NoneLiteral(ast::ExprNoneLiteral { node_index: index(), range });
    let iterated = core::mem::replace(iterable, placeholder);
    *iterable = ast::Expr::Call(ast::ExprCall {
        node_index: index(),
        range_start: range.start(),
        func: Box::new(ast::Expr::Name(func)),
        arguments: ast::Arguments {
            range,
            node_index: index(),
            args: Box::new([iterated]),
            keywords: Default::default(),
            runtime_args: None,
            runtime_bases: None,
        },
    });
}
