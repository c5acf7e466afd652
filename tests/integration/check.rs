//! `check` reports all errors and warnings of a program without running it.

use pyvarium::boundary::diagnosis::{Diagnosis, Diagnostic};
use pyvarium::boundary::failure::FailureKind;
use pyvarium::boundary::request::Request;
use pyvarium::policy::{Policy, Profile};

use crate::common::{request, with_interpreter};

fn check(source: &str) -> Diagnosis {
    with_interpreter(|interpreter| interpreter.diagnose(&request(source)))
}

fn positions(problems: &[Diagnostic]) -> Vec<(FailureKind, u32, u32, u32)> {
    let position = |problem: &Diagnostic| {
        let at = problem.position.expect("a problem has a position");
        (problem.kind, at.line, at.column, at.end_column)
    };
    problems.iter().map(position).collect()
}

#[test]
fn a_correct_program_has_no_findings() {
    let checked = check("import math\ndef area(r):\n    return math.pi * r ** 2\nprint(area(2))\n");
    assert_eq!((checked.errors, checked.warnings), (vec![], vec![]));
    assert_eq!(checked.names, ["area", "math", "print", "r"]);
    assert!(checked.usage.peak_memory > 0);
}

#[test]
fn errors_are_reported_in_line_order() {
    let checked =
        check("import socket\nf = help('1')\nprint(f.__globals__)\nimport tkinter, math\n");
    assert_eq!(
        positions(&checked.errors),
        [
            (FailureKind::Policy, 1, 8, 14),
            (FailureKind::Policy, 2, 5, 9),
            (FailureKind::Policy, 3, 9, 20),
            (FailureKind::Policy, 4, 8, 15),
        ]
    );
    assert_eq!(checked.errors[1].message, "help is not available here");
    assert_eq!(
        checked.errors[1].hint.as_deref(),
        Some("the documentation of Python has the same text")
    );
}

#[test]
fn syntax_errors_and_refusals_are_reported_together() {
    let checked = check("import socket\nx = (1 +\nprint(2)\n");
    assert_eq!(checked.errors[0].kind, FailureKind::Policy);
    assert_eq!(checked.errors[1].kind, FailureKind::Syntax);
    let checked = check("x = = 1\ny = 2\nfor in x: pass\nimport socket\n");
    let lines: Vec<_> =
        positions(&checked.errors).iter().map(|(kind, line, ..)| (*kind, *line)).collect();
    assert_eq!(
        lines,
        [(FailureKind::Syntax, 1), (FailureKind::Syntax, 3), (FailureKind::Policy, 4)]
    );
}

#[test]
fn errors_of_the_compiler_are_reported() {
    let checked = check("x = 1\nreturn x\n");
    assert_eq!(checked.errors[0].message, "'return' outside function");
    assert_eq!(positions(&checked.errors)[0].1, 2);
}

#[test]
fn a_warning_is_not_an_error() {
    let checked = check("counter = 1\nprint(conter)\nif counter is 1: pass\n");
    assert_eq!(checked.errors, []);
    assert_eq!(checked.warnings[0].message, "name 'conter' is not defined");
    assert_eq!(checked.warnings[0].hint.as_deref(), Some("did you mean counter?"));
    assert_eq!(positions(&checked.warnings)[0], (FailureKind::Policy, 2, 7, 13));
    assert!(checked.warnings[1].message.contains("\"is\" with"), "{:?}", checked.warnings[1]);
    assert_eq!(positions(&checked.warnings)[1].1, 3);
}

#[test]
fn a_name_that_may_be_bound_causes_no_warning() {
    for source in [
        "from math import *\nsin(1)",
        "def f():\n    global g\n    g = 1\nf()\ng",
        "try: pass\nexcept ValueError as e: e",
        "match 1:\n    case [a, *b]: a, b\n    case {'k': c, **d}: c, d\n    case int() as n: n",
        "class A[T]: x: T",
        "def f[**P](*args: P.args): pass",
        "[y for x in [1] if (y := x)]",
        "type Alias = int\nAlias",
        "print(__name__)",
        "lambda *a, b, **c: (a, b, c)",
    ] {
        assert_eq!(check(source).warnings, [], "{source}");
    }
}

#[test]
fn a_source_nested_too_deeply_is_one_error() {
    let deep = check(&format!("{}1", "-".repeat(1000)));
    assert_eq!(deep.errors.len(), 1);
    assert_eq!(deep.errors[0].kind, FailureKind::Recursion);
}

#[test]
fn a_strict_check_has_the_messages_of_restricted_python() {
    let policy = Policy { profile: Profile::Strict, ..Policy::default() };
    let request = Request { policy, ..request("_x = 1\nx.y += 1\n") };
    let checked = with_interpreter(|interpreter| interpreter.diagnose(&request));
    let messages: Vec<&str> = checked.errors.iter().map(|error| error.message.as_str()).collect();
    assert_eq!(
        messages,
        [
            "Line 1: \"_x\" is an invalid variable name because it starts with \"_\"",
            "Line 2: Augmented assignment of attributes is not allowed.",
        ]
    );
}

#[test]
fn long_sources_with_many_errors_are_checked() {
    for line in ["x = = 1\n", "__builtins__\n", "import socket\n", "é = é.__globals__\n", "$?!\n"]
    {
        let checked = check(&line.repeat(3000));
        assert_eq!(checked.errors.len(), 3000, "{line}");
    }
    let unknown: String = (0..3000).map(|number| format!("unknown{number}\n")).collect();
    assert_eq!(check(&unknown).warnings.len(), 3000);
    assert_eq!(check(&"x".repeat(20_000)).warnings.len(), 1);
}
