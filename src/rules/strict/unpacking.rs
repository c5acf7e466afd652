//! Rewrites targets of more than one name. Unpacking iterates over the value, so a hook must do it.
//! The hook gets a specification of the nested targets.
//!
//! RestrictedPython rewrites only tuples, not `[a, b] = c`. Here lists are rewritten too, because
//! they unpack in the same way.

use ruff_text_size::{Ranged, TextRange};
use rustpython_vm::compiler::ast::{Expr, Stmt};

use crate::rules::nodes;

/// The targets in a tuple or list of targets; `None` for any other target.
pub fn parts(target: &Expr) -> Option<&[Expr]> {
    match target {
        Expr::Tuple(tuple) => Some(&tuple.elts),
        Expr::List(list) => Some(&list.elts),
        _ => None,
    }
}

/// RestrictedPython's specification of a tuple or list of targets, as an expression. `min_len` is
/// the least number of values. `childs` are the nested tuples and lists, each with its index and
/// its specification. After a starred target, indices count from the end.
fn specification(parts: &[Expr], range: TextRange) -> Expr {
    let starred = parts.iter().position(Expr::is_starred_expr);
    let fixed = parts.iter().filter(|part| !part.is_starred_expr()).count();
    let children = parts.iter().enumerate().filter_map(|(index, part)| {
        let inner = self::parts(part)?;
        let index = match starred {
            Some(starred) if index > starred => index as i32 - parts.len() as i32,
            _ => index as i32,
        };
        let child = [nodes::number(index, range), specification(inner, range)];
        Some(nodes::tuple(child.into(), range))
    });
    let children = nodes::tuple(children.collect(), range);
    nodes::dict([("childs", children), ("min_len", nodes::number(fixed as i32, range))], range)
}

/// The expression to assign to `target`: `value`, or a call of the hook that unpacks it.
fn unpacked(target: &Expr, value: Expr) -> Expr {
    match parts(target) {
        Some(parts) => guarded("_unpack_sequence_", parts, value),
        None => value,
    }
}

/// The expression to iterate over for a loop with `target` over `iterable`: a call of a hook.
pub fn iterated(target: &Expr, iterable: Expr) -> Expr {
    match parts(target) {
        Some(parts) => guarded("_iter_unpack_sequence_", parts, iterable),
        None => {
            let range = iterable.range();
            nodes::call("_getiter_", vec![iterable], range)
        }
    }
}

fn guarded(hook: &str, parts: &[Expr], value: Expr) -> Expr {
    let range = value.range();
    let specification = specification(parts, range);
    nodes::call(hook, vec![value, specification, nodes::name("_getiter_", range)], range)
}

/// `target = value`, with a hook if it unpacks.
pub fn assign(target: Expr, value: Expr, range: TextRange) -> Stmt {
    let value = unpacked(&target, value);
    nodes::assign(target, value, range)
}
