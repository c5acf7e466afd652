//! The constant folder of the compiler computes the values of CPython. The expressions and values
//! are in `corpus/constants/expressions.txt`, which `generate.py` there writes.

use crate::common::{self, text, value};

const EXPRESSIONS: &str = include_str!("../../corpus/constants/expressions.txt");
/// The number of expressions in one program. They share a table of constants.
const BATCH: usize = 400;

#[test]
fn constant_expressions_have_the_values_of_cpython() {
    let pairs: Vec<(&str, &str)> = EXPRESSIONS
        .lines()
        .map(|line| line.split_once('\t').expect("a line contains a tab"))
        .collect();
    assert!(pairs.len() >= 20_000, "{}", pairs.len());
    let mut wrong = Vec::new();
    for batch in pairs.chunks(BATCH) {
        let found = outcomes(batch.iter().map(|pair| pair.0));
        assert_eq!(found.len(), batch.len());
        for ((expression, expected), found) in batch.iter().zip(found) {
            if found != *expected {
                wrong.push(format!("{expression}: {found}, not {expected}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), pairs.len(), wrong.join("\n"));
}

/// The repr of each expression's value, or the class of the exception that it raises.
fn outcomes<'a>(expressions: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut source = String::from("found = []\n");
    for expression in expressions {
        source.push_str(&format!(
            "try: found.append(repr({expression}))\n\
             except Exception as error: found.append(type(error).__name__)\n"
        ));
    }
    source.push_str("'\\n'.join(found)");
    match value(&source) {
        pyvarium::boundary::value::Value::Str(found) => found.lines().map(str::to_owned).collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn floor_division_of_floats_without_remainder_is_exact() {
    assert_eq!(value("repr([10.0 // 5, 9 // 3.0, -1 // 0.5])"), text("[2.0, 3.0, -2.0]"));
    assert_eq!(value("repr([0.0 // -5, -0.0 // 5, 1.0 // 5])"), text("[-0.0, -0.0, 0.0]"));
}

#[test]
fn a_zero_quotient_has_the_sign_of_its_operands() {
    assert_eq!(value("x, y = 0, -2\nrepr([x / y, 0 / -2, -x / 2])"), text("[-0.0, -0.0, 0.0]"));
}

#[test]
fn unary_plus_is_not_removed() {
    assert!(common::error_of("'abc'[+None:]").starts_with("TypeError: bad operand"));
    assert_eq!(value("def f(): return +True\nrepr(f())"), text("1"));
}
