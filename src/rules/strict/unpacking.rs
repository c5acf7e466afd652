//! Targets of more than one name. To unpack a value is to iterate, which must go through a hook. So
//! the hook gets a specification of the parts that are unpacked themselves.
//!
//! RestrictedPython guards tuples only, and leaves `[a, b] = c` alone. Here a list of targets is
//! guarded as well: it is the same assignment.

use ruff_text_size::{Ranged, TextRange};
use rustpython_vm::compiler::ast::{Expr, Stmt};

use crate::rules::nodes;

/// The targets that `target` is made of, if it is made of targets.
pub fn parts(target: &Expr) -> Option<&[Expr]> {
    match target {
        Expr::Tuple(tuple) => Some(&tuple.elts),
        Expr::List(list) => Some(&list.elts),
        _ => None,
    }
}

/// How the parts are unpacked: `min_len` is how many there must be at least; `childs` are the
/// parts that are made of parts themselves, by their index and with their own specification. Behind
/// a starred part, which takes as many as are left, indices count from the end.
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

/// What gives `target` its value: as it is, or unpacked under guard.
pub fn unpacked(target: &Expr, value: Expr) -> Expr {
    match parts(target) {
        Some(parts) => guarded("_unpack_sequence_", parts, value),
        None => value,
    }
}

/// What gives `target` its value in every iteration of a loop over `iterable`.
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

/// `target = value`.
pub fn assign(target: Expr, value: Expr, range: TextRange) -> Stmt {
    let value = unpacked(&target, value);
    nodes::assign(target, value, range)
}
