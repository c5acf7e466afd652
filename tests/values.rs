//! Values both ways.

mod common;

use common::{call, int, report, text, value};
use pyvarium::failure::Kind;
use pyvarium::value::Value;

fn float(text: &str) -> Value {
    Value::Float(text.to_owned())
}

fn crossing() -> Vec<(&'static str, Value)> {
    vec![
        ("None", Value::None),
        ("True", Value::Bool(true)),
        ("False", Value::Bool(false)),
        ("-7", int(-7)),
        ("2**70", Value::Int("0x400000000000000000".to_owned())),
        ("1.5", float("1.5")),
        ("-0.0", float("-0")),
        ("float('inf')", float("inf")),
        ("float('-inf')", float("-inf")),
        ("float('nan')", float("NaN")),
        ("'aä€😀'", text("aä€😀")),
        ("b'a\\x00\\xff'", Value::Bytes(vec![97, 0, 255])),
        ("[1, [2]]", Value::List(vec![int(1), Value::List(vec![int(2)])])),
        ("(1, ())", Value::Tuple(vec![int(1), Value::Tuple(vec![])])),
        ("{1}", Value::Set(vec![int(1)])),
        ("{'a': 1, 2: None}", Value::Dict(vec![(text("a"), int(1)), (int(2), Value::None)])),
    ]
}

#[test]
fn a_value_of_a_plain_type_comes_out() {
    for (source, expected) in crossing() {
        assert_eq!(value(source), expected, "{source}");
    }
}

#[test]
fn a_value_of_a_plain_type_goes_in_and_comes_out_the_same() {
    for (source, given) in crossing() {
        let job = call("def same(x): return x", "same", vec![given.clone()], vec![]);
        assert_eq!(report(&job).value, Some(given), "{source}");
    }
}

#[test]
fn a_value_that_goes_in_is_what_the_program_would_write() {
    for (source, given) in crossing() {
        let check =
            format!("def check(x): return repr(x) == repr({source}), type(x) is type({source})");
        let expected = Value::Tuple(vec![Value::Bool(true); 2]);
        assert_eq!(
            report(&call(&check, "check", vec![given], vec![])).value,
            Some(expected),
            "{source}"
        );
    }
}

#[test]
fn anything_else_comes_out_as_its_repr() {
    let repr = |type_name: &str, text: &str| Value::Repr {
        type_name: type_name.to_owned(),
        text: text.to_owned(),
    };
    for (source, expected) in [
        ("1 + 2j", repr("complex", "(1+2j)")),
        ("range(3)", repr("range", "range(0, 3)")),
        ("class P:\n    def __repr__(self): return 'P()'\nP()", repr("P", "P()")),
    ] {
        assert_eq!(value(source), expected, "{source}");
    }
}

#[test]
fn a_value_that_contains_itself_is_refused_by_name() {
    for (source, name) in [("x = []\nx.append(x)\nx", "list"), ("d = {}\nd[1] = [d]\nd", "dict")] {
        let failure = common::failure(source);
        assert_eq!(failure.kind, Kind::Exception);
        assert_eq!(
            failure.message,
            format!(
                "ValueError: the value contains itself: a {name} cannot be handed over that way"
            )
        );
    }
}

#[test]
fn a_value_may_contain_another_twice() {
    let twice = Value::List(vec![Value::List(vec![]); 2]);
    assert_eq!(value("x = []\n[x, x]"), twice);
}

#[test]
fn a_value_that_is_nested_too_deeply_is_refused() {
    let failure = common::failure("x = []\nfor i in range(500): x = [x]\nx");
    assert_eq!(failure.message, "ValueError: the value is nested more than 200 deep");
}
