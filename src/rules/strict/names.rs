//! Checks of the names that a program binds, reads, or uses as attributes. The messages are
//! RestrictedPython's.

use rustpython_vm::compiler::ast;

/// How a name is bound.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Binding {
    Plain,
    /// By a nested function, which may be a method.
    Method,
}

/// The special methods that a class may define.
const METHODS: [&str; 8] =
    ["__init__", "__contains__", "__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__"];

/// Names that no program may bind.
const RESERVED: [&str; 4] = ["print", "printed", "builtins", "breakpoint"];

/// Attributes of tracebacks, frames, code objects, generators and coroutines that RestrictedPython
/// forbids.
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

/// Why a program may not use this variable; `None` if it may.
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

/// All reasons why a program may not use this attribute; none if it may.
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

/// The name of the operator in a call of the hook `_inplacevar_`.
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
