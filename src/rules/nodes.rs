//! Creates syntax nodes for rewritten programs.
//!
//! A new node gets the range of the node that it replaces, so that a traceback shows the original
//! source.

use ruff_text_size::{Ranged, TextRange};
use rustpython_vm::compiler::ast::{self, AtomicNodeIndex, Expr, ExprContext, Stmt};

/// Moves `node` out of the tree and leaves a placeholder.
pub fn take(node: &mut Expr) -> Expr {
    let range = node.range();
    core::mem::replace(node, none(range))
}

/// Whether a body starts with a docstring.
pub fn has_docstring(body: &[Stmt]) -> bool {
    match body.first() {
        Some(Stmt::Expr(first)) => first.value.is_string_literal_expr(),
        _ => false,
    }
}

/// The literal `None`.
fn none(range: TextRange) -> Expr {
    Expr::NoneLiteral(ast::ExprNoneLiteral { node_index: AtomicNodeIndex::NONE, range })
}

/// A name that is read.
pub fn name(id: &str, range: TextRange) -> Expr {
    named(id, range, ExprContext::Load)
}

/// A name that is assigned to.
pub fn stored(id: &str, range: TextRange) -> Expr {
    named(id, range, ExprContext::Store)
}

fn named(id: &str, range: TextRange, ctx: ExprContext) -> Expr {
    Expr::Name(ast::ExprName { node_index: AtomicNodeIndex::NONE, range, id: id.into(), ctx })
}

/// `value.attr`.
pub fn attribute(value: Expr, attr: &str, range: TextRange) -> Expr {
    Expr::Attribute(ast::ExprAttribute {
        node_index: AtomicNodeIndex::NONE,
        range,
        value: Box::new(value),
        attr: ast::Identifier::new(attr, range),
        ctx: ExprContext::Load,
    })
}

/// A string literal.
pub fn text(value: &str, range: TextRange) -> Expr {
    let literal = ast::StringLiteral {
        range,
        node_index: AtomicNodeIndex::NONE,
        value: value.into(),
        flags: ast::StringLiteralFlags::empty(),
    };
    Expr::StringLiteral(ast::ExprStringLiteral {
        node_index: AtomicNodeIndex::NONE,
        range,
        value: ast::StringLiteralValue::single(literal),
    })
}

/// An integer literal, negated if `value` is negative.
pub fn number(value: i32, range: TextRange) -> Expr {
    let magnitude = Expr::NumberLiteral(ast::ExprNumberLiteral {
        node_index: AtomicNodeIndex::NONE,
        range,
        value: ast::Number::Int(value.unsigned_abs().into()),
    });
    if value >= 0 {
        return magnitude;
    }
    Expr::UnaryOp(ast::ExprUnaryOp {
        node_index: AtomicNodeIndex::NONE,
        range,
        op: ast::UnaryOp::USub,
        operand: Box::new(magnitude),
    })
}

/// A tuple that is read.
pub fn tuple(elts: Vec<Expr>, range: TextRange) -> Expr {
    Expr::Tuple(ast::ExprTuple {
        node_index: AtomicNodeIndex::NONE,
        range,
        elts,
        ctx: ExprContext::Load,
        parenthesized: true,
        runtime_elts: None,
    })
}

/// A dict with string keys.
pub fn dict<const N: usize>(items: [(&str, Expr); N], range: TextRange) -> Expr {
    let items = items.map(|(key, value)| ast::DictItem { key: Some(text(key, range)), value });
    Expr::Dict(ast::ExprDict {
        node_index: AtomicNodeIndex::NONE,
        range,
        items: items.into(),
        runtime_values: None,
    })
}

/// A call of the global or builtin `function`.
pub fn call(function: &str, args: Vec<Expr>, range: TextRange) -> Expr {
    Expr::Call(ast::ExprCall {
        node_index: AtomicNodeIndex::NONE,
        range_start: range.start(),
        func: Box::new(name(function, range)),
        arguments: arguments(args, [], range),
    })
}

/// The arguments of a call or a class.
pub fn arguments(
    args: Vec<Expr>,
    keywords: impl IntoIterator<Item = ast::Keyword>,
    range: TextRange,
) -> ast::Arguments {
    ast::Arguments {
        range,
        node_index: AtomicNodeIndex::NONE,
        args: args.into(),
        keywords: keywords.into_iter().collect(),
        runtime_args: None,
        runtime_bases: None,
    }
}

/// The keyword argument `arg=value`.
pub fn keyword(arg: &str, value: Expr, range: TextRange) -> ast::Keyword {
    let arg = Some(ast::Identifier::new(arg, range));
    ast::Keyword { range, node_index: AtomicNodeIndex::NONE, arg, value }
}

/// `target = value`.
pub fn assign(target: Expr, value: Expr, range: TextRange) -> Stmt {
    Stmt::Assign(ast::StmtAssign {
        node_index: AtomicNodeIndex::NONE,
        range,
        targets: vec![target],
        value: Box::new(value),
        runtime_targets: None,
        runtime_type_comment: None,
        runtime_type_comment_bytes: None,
    })
}

/// `try: body`, `finally: del id`.
pub fn without(id: &str, body: impl IntoIterator<Item = Stmt>, range: TextRange) -> Stmt {
    let delete = Stmt::Delete(ast::StmtDelete {
        node_index: AtomicNodeIndex::NONE,
        range,
        targets: vec![named(id, range, ExprContext::Del)],
        runtime_targets: None,
    });
    Stmt::Try(ast::StmtTry {
        node_index: AtomicNodeIndex::NONE,
        range,
        body: body.into_iter().collect(),
        handlers: Vec::new(),
        orelse: ast::Suite::new(),
        finalbody: core::iter::once(delete).collect(),
        is_star: false,
        runtime_body: None,
        runtime_handlers: None,
        runtime_orelse: None,
        runtime_finalbody: None,
    })
}
