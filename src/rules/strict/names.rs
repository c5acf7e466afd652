//! Which names a program may not bind, read, or use as attributes.

use rustpython_vm::compiler::ast;

/// How a name is bound.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Binding {
    Plain,
    /// By a function that is nested, and so may be a method.
    Method,
}

/// The special methods that a class may define.
const METHODS: [&str; 8] =
    ["__init__", "__contains__", "__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__"];

/// Names that no program may bind.
const RESERVED: [&str; 4] = ["print", "printed", "builtins", "breakpoint"];

/// Attributes that lead from a traceback, a generator or a coroutine to frames.
pub const INSPECT: [&str; 20] = [
    "tb_frame",
    "tb_next",
    "f_back",
    "f_builtins",
    "f_code",
    "f_generator",
    "f_globals",
    "f_locals",
    "f_trace",
    "co_code",
    "gi_frame",
    "gi_code",
    "gi_yieldfrom",
    "cr_await",
    "cr_frame",
    "cr_code",
    "cr_origin",
    "ag_await",
    "ag_frame",
    "ag_code",
];

/// Why a program may not use this variable, if so.
pub fn refused(name: &str, binding: Binding) -> Option<String> {
    let is_method = binding == Binding::Method && METHODS.contains(&name);
    if name.starts_with('_') && name != "_" && !is_method {
        Some(format!(r#""{name}" is an invalid variable name because it starts with "_""#))
    } else if name.ends_with("__roles__") {
        Some(format!(r#""{name}" is an invalid variable name because it ends with "__roles__"."#))
    } else if RESERVED.contains(&name) {
        Some(format!(r#""{name}" is a reserved name."#))
    } else {
        None
    }
}

/// Why a program may not use this attribute: as many reasons as there are.
pub fn refused_attribute(name: &str) -> impl Iterator<Item = String> {
    let starts = (name.starts_with('_') && name != "_")
        .then(|| format!(r#""{name}" is an invalid attribute name because it starts with "_"."#));
    let ends = name.ends_with("__roles__").then(|| {
        format!(r#""{name}" is an invalid attribute name because it ends with "__roles__"."#)
    });
    let inspects = INSPECT.contains(&name).then(|| restricted(name));
    [starts, ends, inspects].into_iter().flatten()
}

/// The message for an attribute in [`INSPECT`].
pub fn restricted(name: &str) -> String {
    format!(r#""{name}" is a restricted name, that is forbidden to access in RestrictedPython."#)
}

/// The name by which the hook for `x += y` knows the operator.
pub fn in_place(operator: ast::Operator) -> &'static str {
    match operator {
        ast::Operator::Add => "+=",
        ast::Operator::Sub => "-=",
        ast::Operator::Mult => "*=",
        ast::Operator::MatMult => "@=",
        ast::Operator::Div => "/=",
        ast::Operator::Mod => "%=",
        ast::Operator::Pow => "**=",
        ast::Operator::LShift => "<<=",
        ast::Operator::RShift => ">>=",
        ast::Operator::BitOr => "|=",
        ast::Operator::BitXor => "^=",
        ast::Operator::BitAnd => "&=",
        ast::Operator::FloorDiv => "//=",
    }
}
