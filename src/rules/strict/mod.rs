//! The profile `strict`: it refuses what RestrictedPython 9.0 refuses, in the same order and with
//! the same messages, and rewrites the rest in the same way.
//!
//! [`restrict`] walks the tree once, as RestrictedPython walks CPython's: node by node in the order
//! of CPython's fields, so errors come in the same order. Code that is allowed only under a guard
//! becomes a call of a hook (`guards/strict_hooks`): `a.b` becomes `_getattr_(a, 'b')`. No program
//! can rebind a hook, since no program can bind a name that starts with an underscore.
//!
//! Unknown kinds of nodes are refused. Every kind has a case in a `match` without a default, so a
//! new kind stops the build.
//!
//! Submodules: [`statements`] and [`expressions`] (the walk), [`unpacking`] (targets of more than
//! one name), [`names`] (which names are refused), [`lines`] (line numbers).

mod expressions;
mod lines;
pub mod names;
mod statements;
mod unpacking;

use core::mem;

use ruff_text_size::{TextRange, TextSize};
use rustpython_vm::compiler::ast;

use crate::rules::finding::{Finding, Findings};
use crate::rules::nodes;
use crate::rules::strict::lines::Lines;
use crate::rules::strict::names::Binding;

/// Checks and rewrites `tree`, which was parsed from `source`. If there are errors, the tree must
/// not be compiled.
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
    /// The number of temporary names used so far.
    temporaries: u32,
}

/// Where a function, or the module outside of all functions, first prints and first reads
/// `printed`.
#[derive(Clone, Copy, Default)]
struct Printing {
    print: Option<TextRange>,
    printed: Option<TextRange>,
}

impl Walk<'_> {
    /// Adds an error at `range`, in the node that starts at `start`.
    fn refuse(&mut self, start: TextSize, range: TextRange, reason: impl AsRef<str>) {
        let message = self.message(Some(start), reason.as_ref());
        self.findings.errors.push(Finding { message, hint: None, range });
    }

    /// Adds a hint to the last error.
    fn hint(&mut self, hint: impl Into<String>) {
        if let Some(last) = self.findings.errors.last_mut() {
            last.hint = Some(hint.into());
        }
    }

    fn warn(&mut self, start: Option<TextSize>, range: TextRange, reason: &str) {
        let message = self.message(start, reason);
        self.findings.warnings.push(Finding { message, hint: None, range });
    }

    /// As in RestrictedPython, a module has no line.
    fn message(&self, start: Option<TextSize>, reason: &str) -> String {
        match start {
            Some(start) => format!("Line {}: {reason}", self.lines.line(start)),
            None => format!("Line None: {reason}"),
        }
    }

    /// Adds an error for a kind of node that RestrictedPython refuses.
    fn not_allowed(&mut self, node: &str, range: TextRange) {
        let shown = self.lines.first_line(range);
        self.refuse(range.start(), shown, format!("{node} statements are not allowed."));
    }

    /// Adds an error for a kind of node that RestrictedPython does not know.
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

    /// Does `work` in a new scope, and returns where that scope prints.
    fn printing(&mut self, work: impl FnOnce(&mut Self)) -> Printing {
        let outer = mem::take(&mut self.printing);
        work(self);
        mem::replace(&mut self.printing, outer)
    }

    /// Adds the collector to a scope that prints, as its first statement. Warns if the scope
    /// prints without reading `printed`, or the reverse.
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

/// The number of statements that must stay first: a docstring, imports from `__future__`.
fn after_preamble(body: &[ast::Stmt]) -> usize {
    let is_future = |statement: &&ast::Stmt| match statement {
        ast::Stmt::ImportFrom(import) => import.module.as_deref() == Some("__future__"),
        _ => false,
    };
    let text = usize::from(nodes::has_docstring(body));
    text + body[text..].iter().take_while(is_future).count()
}
