//! The rules of the profile `strict`: the same code is refused as by RestrictedPython 9.0, in the
//! same order and with the same messages, and allowed code is rewritten in the same way.
//!
//! [`restrict`] visits the tree once, as RestrictedPython visits CPython's tree: the fields of a
//! node in CPython's order, so that errors have the same order. Code that needs a check at run time
//! becomes a call of a hook (`guards/strict_hooks`): `a.b` becomes `_getattr_(a, 'b')`. No program
//! can rebind a hook, because no program can bind a name that starts with an underscore.
//!
//! A kind of node without a rule must not pass. So every kind has a case in a `match` without a
//! default, and a new kind does not compile.
//!
//! Submodules: [`statements`] and [`expressions`] (visit and rewrite nodes), [`unpacking`] (targets
//! of more than one name), [`names`] (checks of names), [`lines`] (line numbers).

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
    let mut visitor = Visitor {
        lines: Lines::of(source),
        source,
        findings: Findings::default(),
        printing: Printing::default(),
        temporaries: 0,
    };
    match tree {
        ast::Mod::Module(module) => visitor.module(module),
        ast::Mod::Expression(expression) => visitor.expression(&mut expression.body),
    }
    visitor.findings
}

/// The state of one visit of a tree.
struct Visitor<'a> {
    source: &'a str,
    lines: Lines,
    findings: Findings,
    printing: Printing,
    /// The number of temporary names used so far.
    temporaries: u32,
}

/// The ranges of the first `print` and the first `printed` in a scope: a function, or the module
/// outside of all functions.
#[derive(Clone, Copy, Default)]
struct Printing {
    print: Option<TextRange>,
    printed: Option<TextRange>,
}

impl Visitor<'_> {
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

    /// Adds a warning at `range`, in the node that starts at `start`.
    fn warn(&mut self, start: Option<TextSize>, range: TextRange, reason: &str) {
        let message = self.message(start, reason);
        self.findings.warnings.push(Finding { message, hint: None, range });
    }

    /// A message with a line. As in RestrictedPython, the line of a module is `None`.
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

    /// Checks a name that the node at `start` binds or reads.
    fn check_name(&mut self, start: TextSize, name: &str, range: TextRange, binding: Binding) {
        if let Some(reason) = names::refused(name, binding) {
            self.refuse(start, range, reason);
        }
    }

    /// A new name for a temporary variable.
    fn temporary(&mut self) -> String {
        let name = format!("_tmp{}", self.temporaries);
        self.temporaries += 1;
        name
    }

    /// Calls `work` in a new scope, and returns the ranges at which that scope prints.
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
        let printing = self.printing(|visitor| visitor.suite(&mut module.body));
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
