//! Helpers that run a program and return its report, value or failure.

use pyvarium::boundary::failure::Failure;
use pyvarium::boundary::limits::Limits;
use pyvarium::boundary::report::Report;
use pyvarium::boundary::request::{Call, Inputs, Request};
use pyvarium::boundary::value::Value;
use pyvarium::policy::Policy;
use pyvarium::session::interpreter::Interpreter;

use crate::pack;

thread_local! {
    static INTERPRETER: Interpreter = Interpreter::new();
}

pub fn request(source: &str) -> Request {
    Request {
        source: source.into(),
        limits: Limits::default(),
        policy: Policy::default(),
        inputs: Inputs::default(),
        call: None,
    }
}

pub fn call(
    source: &str,
    function: &str,
    args: Vec<Value>,
    kwargs: Vec<(String, Value)>,
) -> Request {
    let call = Call { function: function.to_owned(), args, kwargs, bytes: Vec::new() };
    Request { call: Some(call), ..request(source) }
}

pub fn report(request: &Request) -> Report {
    INTERPRETER.with(|interpreter| pack::run(interpreter, request))
}

pub fn with_interpreter<T>(work: impl FnOnce(&Interpreter) -> T) -> T {
    INTERPRETER.with(work)
}

/// The value of a program that must not fail.
#[track_caller]
pub fn value(source: &str) -> Value {
    let report = report(&request(source));
    match report.failure {
        None => report.value.expect("a run without a failure has a value"),
        Some(failure) => panic!("{source}\n{}", failure.traceback),
    }
}

/// The failure of a program that must fail.
#[track_caller]
pub fn failure(source: &str) -> Failure {
    let report = report(&request(source));
    report.failure.unwrap_or_else(|| panic!("{source}\nreturned {:?}", report.value))
}

/// The repr of the value of `source`'s last expression.
#[track_caller]
pub fn value_of(source: &str) -> String {
    let (before, last) = source.rsplit_once('\n').unwrap_or(("", source));
    match value(&format!("{before}\nrepr(({last}))")) {
        Value::Str(value) => value,
        other => panic!("repr() returned {other:?}"),
    }
}

/// The message of a program that must fail, for example `TypeError: …`.
#[track_caller]
pub fn error_of(source: &str) -> String {
    failure(source).message
}

pub fn int(value: i64) -> Value {
    Value::Int(value.to_string())
}

pub fn text(value: &str) -> Value {
    Value::Str(value.to_owned())
}
