//! The strict profile: what RestrictedPython 9.0 refuses, in its order and its words, and its
//! rewriting of what it allows.
//!
//! [`restrict`] walks the tree once, the way RestrictedPython walks CPython's: node by node in the
//! order of CPython's fields, so that what is told first there is told first here. What a program may
//! not say is told; what it may say, but only under guard, becomes a call of a hook
//! ([`crate::hooks`]): `a.b` becomes `_getattr_(a, 'b')`. No program can rebind a hook, since no
//! program can bind a name that starts with an underscore.
//!
//! What is not known is refused. Every kind of node has its place in a `match` without a default, so
//! that a new one stops the build and not just the program.
//!
//! The rooms within: [`statements`] and [`expressions`] (the walk), [`unpacking`] (targets of more than
//! one name), [`names`] (which names are refused), [`lines`] (where things are), [`nodes`] (what the
//! rewriting is made of).

mod expressions;
mod lines;
pub mod names;
mod nodes;
mod statements;
mod unpacking;

use core::mem;

use ruff_text_size::{Ranged, TextRange, TextSize};
use rustpython_vm::compiler::ast;

use super::{Findings, Refusal};
use lines::Lines;
use names::Binding;

/// Refuses, warns, and rewrites `tree`, which was parsed from `source`. A tree that something was
/// refused in is not fit to be compiled.
pub fn restrict(tree: &mut ast::Mod, source: &str) -> Findings {
    let mut walk = Walk {
        lines: Lines::of(source),
        source,
        findings: Findings::default(),
        printing: Printing::default(),
        temporaries: 0,
    };
    match tree {
        ast::Mod::Module(module) => walk.module(module),
        ast::Mod::Expression(expression) => walk.expression(&mut expression.body),
    }
    walk.findings
}

struct Walk<'a> {
    source: &'a str,
    lines: Lines,
    findings: Findings,
    printing: Printing,
    /// How many temporary names have been made up.
    temporaries: u32,
}

/// Where a function, or the module outside of all, first prints and first reads what was printed.
#[derive(Clone, Copy, Default)]
struct Printing {
    print: Option<TextRange>,
    printed: Option<TextRange>,
}

impl Walk<'_> {
    /// Refuses what is at `range`, in the node that starts at `start`.
    fn refuse(&mut self, start: TextSize, range: TextRange, reason: impl AsRef<str>) {
        let message = self.message(Some(start), reason.as_ref());
        self.findings.refusals.push(Refusal { message, hint: None, range });
    }

    /// What to do instead of what was refused last.
    fn hint(&mut self, hint: impl Into<String>) {
        if let Some(last) = self.findings.refusals.last_mut() {
            last.hint = Some(hint.into());
        }
    }

    fn warn(&mut self, start: Option<TextSize>, range: TextRange, reason: &str) {
        let message = self.message(start, reason);
        self.findings.warnings.push(Refusal { message, hint: None, range });
    }

    /// A module, which is nowhere in particular, has no line.
    fn message(&self, start: Option<TextSize>, reason: &str) -> String {
        match start {
            Some(start) => format!("Line {}: {reason}", self.lines.line(start)),
            None => format!("Line None: {reason}"),
        }
    }

    /// Refuses a kind of node that RestrictedPython knows and does not want.
    fn not_allowed(&mut self, node: &str, range: TextRange) {
        let shown = self.lines.first_line(range);
        self.refuse(range.start(), shown, format!("{node} statements are not allowed."));
    }

    /// Refuses a kind of node that RestrictedPython does not know.
    fn not_known(&mut self, node: &str, range: TextRange) {
        let shown = self.lines.first_line(range);
        let reason = format!("{node} statement is not known to RestrictedPython");
        self.warn(Some(range.start()), shown, &reason);
        self.not_allowed(node, range);
    }

    /// Checks a name that the node at `start` binds, or reads.
    fn check_name(&mut self, start: TextSize, name: &str, range: TextRange, binding: Binding) {
        if let Some(reason) = names::refused(name, binding) {
            self.refuse(start, range, reason);
        }
    }

    fn temporary(&mut self) -> String {
        let name = format!("_tmp{}", self.temporaries);
        self.temporaries += 1;
        name
    }

    /// Does `work` in a scope that prints for itself, and gives what it printed.
    fn printing(&mut self, work: impl FnOnce(&mut Self)) -> Printing {
        let outer = mem::take(&mut self.printing);
        work(self);
        mem::replace(&mut self.printing, outer)
    }

    /// Gives a scope that prints the collector of its prints, ahead of everything that it does, and
    /// warns if printing and reading do not go together.
    fn collect_prints(
        &mut self,
        printing: Printing,
        start: Option<TextSize>,
        place: TextRange,
        body: &mut ast::Suite,
    ) {
        let Some(shown) = printing.print.or(printing.printed) else { return };
        let argument = nodes::name("_getattr_", place);
        let collector = nodes::call("_print_", vec![argument], place);
        let assign = nodes::assign(nodes::stored("_print", place), collector, place);
        body.insert(after_preamble(body), assign);
        if printing.printed.is_none() {
            self.warn(start, shown, "Prints, but never reads 'printed' variable.");
        } else if printing.print.is_none() {
            self.warn(start, shown, "Doesn't print, but reads 'printed' variable.");
        }
    }

    fn module(&mut self, module: &mut ast::ModModule) {
        let printing = self.printing(|walk| walk.suite(&mut module.body));
        let place = TextRange::empty(module.range.start());
        self.collect_prints(printing, None, place, &mut module.body);
    }
}

/// How many statements must stay ahead of all others: a docstring, imports from the future.
fn after_preamble(body: &[ast::Stmt]) -> usize {
    let is_text = |first: &ast::Stmt| match first {
        ast::Stmt::Expr(first) => first.value.is_string_literal_expr(),
        _ => false,
    };
    let is_future = |statement: &&ast::Stmt| match statement {
        ast::Stmt::ImportFrom(import) => import.module.as_deref() == Some("__future__"),
        _ => false,
    };
    let text = usize::from(body.first().is_some_and(is_text));
    text + body[text..].iter().take_while(is_future).count()
}

/// Takes a node out of the tree, to put it back somewhere else.
fn take(node: &mut ast::Expr) -> ast::Expr {
    let range = node.range();
    mem::replace(node, nodes::none(range))
}
