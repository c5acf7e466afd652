//! Tracebacks and positions of errors. They refer to lines of the program.

use pyvarium::boundary::failure::FailureKind;

use crate::common::{self, error_of, failure};

#[test]
fn a_traceback_shows_lines_of_the_program() {
    let failure = failure("def half(x):\n    return x / 0\n\nprint(half(3))\n");
    assert_eq!(
        failure.traceback,
        "Traceback (most recent call last):
  File \"main.py\", line 4, in <module>
    print(half(3))
          ^^^^^^^
  File \"main.py\", line 2, in half
    return x / 0
           ^^^^^
ZeroDivisionError: division by zero"
    );
    assert_eq!(failure.frames.len(), 2);
    assert_eq!(failure.exception.as_deref(), Some("ZeroDivisionError"));
}

#[test]
fn a_chain_of_exceptions_is_reported_in_order() {
    let failure = failure(
        "try:\n    1 / 0\nexcept ZeroDivisionError as e:\n    raise ValueError('no') from e",
    );
    let first = failure.traceback.find("ZeroDivisionError").expect("the cause is reported");
    let link = failure.traceback.find("direct cause").expect("the link is reported");
    let last = failure.traceback.find("ValueError: no").expect("the effect is reported");
    assert!(first < link && link < last, "{}", failure.traceback);
}

#[test]
fn a_context_is_reported_unless_it_is_suppressed() {
    let during = failure("try:\n    1 / 0\nexcept ZeroDivisionError:\n    {}['x']");
    assert!(during.traceback.contains("During handling"), "{}", during.traceback);
    let suppressed =
        failure("try:\n    1 / 0\nexcept ZeroDivisionError:\n    raise KeyError('x') from None");
    assert!(!suppressed.traceback.contains("During handling"), "{}", suppressed.traceback);
}

#[test]
fn a_syntax_error_has_line_column_and_text() {
    for (source, line, column, text) in [
        ("x = = 2", 1, 5, "x = = 2"),
        ("def f(:\n    pass", 1, 6, "def f(:"),
        ("if True:\nprint(1)", 2, 1, "print(1)"),
        ("x = (1,\n", 1, 5, "x = (1,"),
        ("x = 'abc", 1, 5, "x = 'abc"),
    ] {
        let failure = failure(source);
        let position = failure.position.unwrap_or_else(|| panic!("{source}: no position"));
        assert_eq!(failure.kind, FailureKind::Syntax, "{source}");
        assert_eq!((position.line, position.column), (line, column), "{source}");
        assert!(failure.traceback.contains(text), "{}", failure.traceback);
    }
}

#[test]
fn columns_count_characters() {
    let position = failure("ä = 'öü'; ä + 1").position.expect("a failure has a position");
    assert_eq!((position.column, position.end_column), (11, 16));
}

#[test]
fn an_exception_whose_str_fails_is_reported() {
    let source = "class E(Exception):\n    def __str__(self):\n        raise ValueError\nraise E()";
    assert_eq!(error_of(source), "E: <exception str() failed>");
}

#[test]
fn sources_that_do_not_parse_are_refused() {
    for (source, kind) in [
        ("x = 1\0", FailureKind::Syntax),
        ("x = 'a\0b'", FailureKind::Syntax),
        (&format!("{}1{}", "(".repeat(100_000), ")".repeat(100_000)), FailureKind::Syntax),
        (&format!("x = {}", "[".repeat(100_000)), FailureKind::Syntax),
        ("\u{feff}x = = 1", FailureKind::Syntax),
    ] {
        let failure = failure(source);
        assert_eq!(failure.kind, kind, "{:.40}: {}", source, failure.message);
    }
}

#[test]
fn an_unraisable_exception_goes_to_stderr_and_does_not_end_the_program() {
    let source =
        "class A:\n    def __del__(self):\n        raise ValueError('lost')\na = A()\ndel a\n7";
    assert_eq!(common::value(source), common::int(7));
}
