//! The conversion of values: results of a program, and arguments of its functions.

use std::cell::RefCell;

use pyvarium::boundary::failure::FailureKind;
use pyvarium::boundary::messages::{self, MessageKind};
use pyvarium::boundary::request::{Call, Request};
use pyvarium::boundary::value::{Span, Value};

use crate::common::{self, int, report, text, value};

fn float(text: &str) -> Value {
    Value::Float(text.to_owned())
}

/// The bytes to which the span in [`plain_values`] refers.
const BYTES: &[u8] = b"a\x00\xff";

fn call(source: &str, function: &str, arg: Value) -> Request {
    let (function, bytes) = (function.to_owned(), BYTES.to_vec());
    let call = Call { function, args: vec![arg], kwargs: vec![], bytes };
    Request { call: Some(call), ..common::request(source) }
}

fn plain_values() -> Vec<(&'static str, Value)> {
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
        ("b'a\\x00\\xff'", Value::Bytes(Span { start: 0, end: 3 })),
        ("[1, [2]]", Value::List(vec![int(1), Value::List(vec![int(2)])])),
        ("(1, ())", Value::Tuple(vec![int(1), Value::Tuple(vec![])])),
        ("{1}", Value::Set(vec![int(1)])),
        ("{'a': 1, 2: None}", Value::Dict(vec![(text("a"), int(1)), (int(2), Value::None)])),
    ]
}

#[test]
fn a_value_of_a_plain_type_is_returned() {
    for (source, expected) in plain_values() {
        let report = report(&common::request(source));
        let bytes = if matches!(expected, Value::Bytes(_)) { BYTES } else { &[] };
        assert_eq!((report.value, &report.bytes[..]), (Some(expected), bytes), "{source}");
    }
}

#[test]
fn the_bytes_of_a_value_are_concatenated() {
    let report = report(&common::request("[b'ab', bytearray(b''), (b'c', b'de')]"));
    let bytes = |start, end| Value::Bytes(Span { start, end });
    let pair = Value::Tuple(vec![bytes(2, 3), bytes(3, 5)]);
    assert_eq!(report.value, Some(Value::List(vec![bytes(0, 2), bytes(2, 2), pair])));
    assert_eq!(report.bytes, b"abcde");
}

thread_local! {
    /// The value that the current run has posted so far: JSON, and pieces of the bytes.
    static POSTED: RefCell<(Vec<u8>, Vec<Vec<u8>>)> = const { RefCell::new((vec![], vec![])) };
}

fn receive(kind: MessageKind, bytes: &[u8]) {
    POSTED.with_borrow_mut(|(json, pieces)| match kind {
        MessageKind::Value => json.extend_from_slice(bytes),
        MessageKind::Bytes => pieces.push(bytes.to_vec()),
        _ => {}
    });
}

#[test]
fn bytes_are_posted_in_pieces_apart_from_the_json() {
    let given: Vec<u8> = (0..100_000_u32).map(|at| at as u8).collect();
    let json = r#"{
        "limits": {
            "instructions": 1, "memory": 67108864, "output": 1, "recursion": 100, "iterations": null
        },
        "policy": {
            "profile": "education",
            "imports": {},
            "builtins": { "add": [], "remove": [] },
            "forbid": {}
        },
        "call": {
            "function": "same",
            "args": [{ "type": "bytes", "value": { "start": 0, "end": 100000 } }],
            "kwargs": []
        }
    }"#;
    let source = b"def same(x): return [x, x[:2]]".to_vec();
    let request = Request::new(source, json.as_bytes(), given.clone());
    messages::set_sink(Some(receive));
    let failure = report(&request.expect("the request is valid")).failure;
    messages::set_sink(None);
    let (json, pieces) = POSTED.take();
    assert_eq!(failure, None);
    let whole = r#"{"type":"bytes","value":{"start":0,"end":100000}}"#;
    let two = r#"{"type":"bytes","value":{"start":100000,"end":100002}}"#;
    let list = format!(r#"{{"type":"list","value":[{whole},{two}]}}"#);
    assert_eq!(String::from_utf8_lossy(&json), list);
    assert!(pieces.iter().all(|piece| piece.len() <= 32 * 1024));
    assert_eq!(pieces.concat(), [&given[..], &given[..2]].concat());
}

#[test]
fn a_span_outside_of_the_bytes_is_refused() {
    for span in [Span { start: 0, end: 4 }, Span { start: 4, end: 4 }, Span { start: 2, end: 1 }] {
        let request = call("def same(x): return x", "same", Value::Bytes(span));
        let failure = report(&request).failure.expect("the span is refused");
        let message = "ValueError: a span lies outside of the bytes that crossed with the value";
        assert_eq!(failure.message, message, "{span:?}");
    }
}

#[test]
fn a_float_is_returned_with_its_shortest_digits() {
    for (source, expected) in
        [("1e300", "1e300"), ("5e-324", "5e-324"), ("1e22", "1e22"), ("-100.0", "-100")]
    {
        assert_eq!(value(source), float(expected), "{source}");
    }
}

#[test]
fn many_integers_that_may_share_a_hash_are_refused_as_items_and_keys() {
    for source in ["{i << 64 for i in range(9000)}", "{i << 64: None for i in range(9000)}"] {
        let failure = common::failure(source);
        assert!(failure.message.contains("more than 4096 integers beyond 64 bits"), "{source}");
    }
    for source in ["{i << 40 for i in range(9000)}", "[i << 64 for i in range(9000)]"] {
        value(source);
    }
}

#[test]
fn the_name_of_a_type_counts_toward_the_size_of_a_value() {
    let failure = common::failure("type('x' * 5_000_000, (), {'__repr__': lambda self: ''})()");
    assert!(failure.message.contains("too many to hand over"), "{}", failure.message);
}

#[test]
fn a_value_of_a_plain_type_is_equal_after_a_round_trip() {
    for (source, given) in plain_values() {
        let request = call("def same(x): return x", "same", given.clone());
        assert_eq!(report(&request).value, Some(given), "{source}");
    }
}

#[test]
fn an_argument_equals_the_expression_in_the_program() {
    for (source, given) in plain_values() {
        let check =
            format!("def check(x): return repr(x) == repr({source}), type(x) is type({source})");
        let expected = Value::Tuple(vec![Value::Bool(true); 2]);
        assert_eq!(report(&call(&check, "check", given)).value, Some(expected), "{source}");
    }
}

#[test]
fn any_other_value_is_returned_as_its_repr() {
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
        assert_eq!(failure.kind, FailureKind::Exception);
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
