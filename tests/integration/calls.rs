//! Calls of a function that a program defines, and the value of a program.

use pyvarium::boundary::failure::FailureKind;
use pyvarium::boundary::value::Value;
use pyvarium::policy::Policy;

use crate::common::{call, failure, int, report, request, text, value, with_interpreter};

const LIKES: &str = "
def test(x, name='Johny'):
    return f'{name} likes {x * x}'
";

#[test]
fn a_function_is_called_with_arguments() {
    let report = report(&call(LIKES, "test", vec![int(5)], vec![]));
    assert_eq!(report.value, Some(text("Johny likes 25")));
}

#[test]
fn a_function_is_called_with_keyword_arguments() {
    let name = ("name".to_owned(), text("Ada"));
    let report = report(&call(LIKES, "test", vec![int(5)], vec![name]));
    assert_eq!(report.value, Some(text("Ada likes 25")));
}

#[test]
fn a_missing_function_is_reported_by_name() {
    let failure =
        report(&call(LIKES, "tset", vec![], vec![])).failure.expect("tset is not defined");
    assert_eq!(failure.message, "NameError: the program defines no function \"tset\"");
}

#[test]
fn an_import_is_refused_at_its_position() {
    let failure = failure("x = 1\nimport nonsense\n");
    assert_eq!(failure.kind, FailureKind::Policy);
    let message = "importing nonsense is not allowed here: there is no such module";
    assert_eq!(failure.message, message);
    let position = failure.position.expect("a refusal has a position");
    assert_eq!((position.line, position.column, position.end_column), (2, 8, 16));
}

#[test]
fn an_allowed_module_can_be_imported() {
    for (source, expected) in [
        ("import math\nmath.ceil(1.5)", 2),
        ("from math import ceil\nceil(1.5)", 2),
        ("import math as m\nm.floor(1.5)", 1),
        ("from math import floor as f\nf(1.5)", 1),
    ] {
        assert_eq!(value(source), int(expected), "{source}");
    }
}

#[test]
fn a_module_that_the_policy_does_not_allow_is_refused() {
    let policy = Policy { imports: [("itertools".to_owned(), None)].into(), ..Policy::default() };
    let failure =
        report(&pyvarium::boundary::request::Request { policy, ..request("import math") }).failure;
    assert_eq!(failure.expect("math is not allowed").kind, FailureKind::Policy);
}

#[test]
fn a_loop_computes_a_sum() {
    assert_eq!(value("total = 0\nfor i in range(6):\n    total += i\ntotal"), int(15));
}

#[test]
fn the_value_is_that_of_the_last_expression_statement() {
    for (source, expected) in [
        ("1 + 1", int(2)),
        ("x = 3\nx", int(3)),
        ("x = 3", Value::None),
        ("def f(): pass", Value::None),
        ("", Value::None),
    ] {
        assert_eq!(value(source), expected, "{source}");
    }
}

#[test]
fn a_program_is_compiled_once_and_called_many_times() {
    with_interpreter(|interpreter| {
        let code = interpreter.compile(&request(LIKES)).code.expect("the program compiles");
        for x in 0..20 {
            let report = interpreter.run(&call(LIKES, "test", vec![int(x)], vec![]), Some(&code));
            assert_eq!(report.value, Some(text(&format!("Johny likes {}", x * x))));
        }
    });
}
