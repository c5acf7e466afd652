//! What an author refuses for the sake of an exercise: constructs of the language, builtins
//! (`sorted`) and methods (`list.sort`).
//!
//! A construct is seen in the text, and there is no other way to say it. A builtin or a method could
//! be reached without its name being said, so it is also taken away for the run: see [`enforce`].

use std::collections::BTreeMap;

use ruff_text_size::{Ranged, TextRange};
use rustpython_vm as vm;
use vm::builtins::{PyStrInterned, PyType};
use vm::compiler::ast;
use vm::{Py, PyObjectRef, PyResult, VirtualMachine};

use ast::visitor::source_order::{SourceOrderVisitor, walk_expr, walk_stmt};

use super::Refusal;
use super::names::Names;
use crate::builtins;

/// Constructs of the language: the name an author gives, and what a person is told.
pub const CONSTRUCTS: [(&str, &str); 52] = [
    ("!=", "the operator !="),
    ("%", "the operator %"),
    ("&", "the operator &"),
    ("*", "the operator *"),
    ("**", "the operator **"),
    ("+", "the operator +"),
    ("-", "the operator -"),
    ("/", "the operator /"),
    ("//", "the operator //"),
    ("<", "the operator <"),
    ("<<", "the operator <<"),
    ("<=", "the operator <="),
    ("==", "the operator =="),
    (">", "the operator >"),
    (">=", "the operator >="),
    (">>", "the operator >>"),
    ("@", "the operator @"),
    ("^", "the operator ^"),
    ("and", "the operator and"),
    ("assert", "assert"),
    ("async", "async"),
    ("await", "await"),
    ("break", "break"),
    ("class", "a class"),
    ("comprehension", "a comprehension"),
    ("conditional expression", "a conditional expression"),
    ("continue", "continue"),
    ("decorator", "a decorator"),
    ("def", "a function definition"),
    ("del", "del"),
    ("f-string", "an f-string"),
    ("for", "a for loop"),
    ("generator expression", "a generator expression"),
    ("global", "global"),
    ("if", "an if statement"),
    ("import", "an import"),
    ("in", "the operator in"),
    ("is", "the operator is"),
    ("lambda", "a lambda"),
    ("match", "a match statement"),
    ("nonlocal", "nonlocal"),
    ("not", "the operator not"),
    ("or", "the operator or"),
    ("raise", "raise"),
    ("return", "return"),
    ("slicing", "a slice"),
    ("try", "a try statement"),
    ("walrus", "the operator :="),
    ("while", "a while loop"),
    ("with", "a with statement"),
    ("yield", "yield"),
    ("|", "the operator |"),
];

/// Methods that can be refused, by type.
pub const METHODS: [(&str, &[&str]); 5] = [
    (
        "dict",
        &[
            "clear",
            "copy",
            "fromkeys",
            "get",
            "items",
            "keys",
            "pop",
            "popitem",
            "setdefault",
            "update",
            "values",
        ],
    ),
    (
        "list",
        &[
            "append", "clear", "copy", "count", "extend", "index", "insert", "pop", "remove",
            "reverse", "sort",
        ],
    ),
    (
        "set",
        &[
            "add",
            "clear",
            "copy",
            "difference",
            "difference_update",
            "discard",
            "intersection",
            "intersection_update",
            "isdisjoint",
            "issubset",
            "issuperset",
            "pop",
            "remove",
            "symmetric_difference",
            "symmetric_difference_update",
            "union",
            "update",
        ],
    ),
    (
        "str",
        &[
            "capitalize",
            "casefold",
            "center",
            "count",
            "encode",
            "endswith",
            "expandtabs",
            "find",
            "format",
            "format_map",
            "index",
            "isalnum",
            "isalpha",
            "isascii",
            "isdecimal",
            "isdigit",
            "isidentifier",
            "islower",
            "isnumeric",
            "isprintable",
            "isspace",
            "istitle",
            "isupper",
            "join",
            "ljust",
            "lower",
            "lstrip",
            "maketrans",
            "partition",
            "removeprefix",
            "removesuffix",
            "replace",
            "rfind",
            "rindex",
            "rjust",
            "rpartition",
            "rsplit",
            "rstrip",
            "split",
            "splitlines",
            "startswith",
            "strip",
            "swapcase",
            "title",
            "translate",
            "upper",
            "zfill",
        ],
    ),
    ("tuple", &["count", "index"]),
];

/// Every method of [`METHODS`] as an author writes it: `list.sort`.
pub fn methods() -> impl Iterator<Item = String> {
    let of_type = |(class, names): (&'static str, &'static [&'static str])| {
        names.iter().map(move |name| format!("{class}.{name}"))
    };
    METHODS.into_iter().flat_map(of_type)
}

/// Whether an author can refuse this.
pub fn exists(construct: &str) -> bool {
    CONSTRUCTS.iter().any(|(name, _)| *name == construct)
        || builtins::names().any(|name| name == construct)
        || methods().any(|method| method == construct)
}

type Forbidden = BTreeMap<String, Option<String>>;

pub fn check(forbidden: &Forbidden, program: &ast::Mod) -> Vec<Refusal> {
    if forbidden.is_empty() {
        return Vec::new();
    }
    let mut checker = Checker { forbidden, names: Names::of(program), refusals: Vec::new() };
    checker.visit_mod(program);
    checker.refusals
}

/// What a person is told who uses `construct`.
fn message(construct: &str, own: &Option<String>) -> String {
    let known = CONSTRUCTS.iter().find(|(name, _)| *name == construct);
    own.clone().unwrap_or_else(|| {
        format!("{} is not allowed in this exercise", known.map_or(construct, |(_, told)| told))
    })
}

struct Checker<'f> {
    forbidden: &'f Forbidden,
    names: Names,
    refusals: Vec<Refusal>,
}

impl Checker<'_> {
    fn note(&mut self, construct: &str, range: TextRange) {
        if let Some(own) = self.forbidden.get(construct) {
            self.refusals.push(Refusal::new(message(construct, own), range));
        }
    }

    /// The keyword that a statement or expression begins with.
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
            // An own class may have a method of this name; the list's own is taken away anyway.
            if method.is_some_and(|(_, name)| !self.names.bound.contains(name)) {
                let own = &self.forbidden[construct];
                self.refusals.push(Refusal::new(message(construct, own), attribute.attr.range()));
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

/// Methods taken away from their types, until this is dropped.
pub struct Enforced {
    taken: Vec<(&'static Py<PyType>, &'static PyStrInterned, PyObjectRef)>,
}

/// Takes the methods in `forbidden` away from their types. Asking for one raises an AttributeError
/// with the author's message, however it is asked for.
pub fn enforce(forbidden: &Forbidden, vm: &VirtualMachine) -> Enforced {
    let mut taken = Vec::new();
    for (construct, own) in forbidden {
        let Some((class, name)) = construct.split_once('.') else { continue };
        let Some(class) = type_named(class, vm) else { continue };
        let name = vm.ctx.intern_str(name);
        let Some(original) = class.attributes.get(name) else { continue };
        let message = message(construct, own);
        let refuse = move |_: PyObjectRef, vm: &VirtualMachine| -> PyResult {
            Err(vm.new_attribute_error(message.clone()))
        };
        class.set_attr(name, vm.ctx.new_readonly_getset(name.as_str(), class, refuse).into());
        taken.push((class, name, original));
    }
    Enforced { taken }
}

impl Drop for Enforced {
    fn drop(&mut self) {
        for (class, name, original) in self.taken.drain(..) {
            class.set_attr(name, original);
        }
    }
}

fn type_named(name: &str, vm: &VirtualMachine) -> Option<&'static Py<PyType>> {
    let types = &vm.ctx.types;
    match name {
        "dict" => Some(types.dict_type),
        "list" => Some(types.list_type),
        "set" => Some(types.set_type),
        "str" => Some(types.str_type),
        "tuple" => Some(types.tuple_type),
        _ => None,
    }
}
