//! The policy option `forbid`, and builtins that a policy removes.

use pyvarium::boundary::failure::{Failure, FailureKind};
use pyvarium::boundary::request::Request;
use pyvarium::policy::{Policy, constructs};

use crate::common::{error_of, report, request, value_of};

fn failure_without(construct: &str, message: Option<&str>, source: &str) -> Option<Failure> {
    let forbid = [(construct.to_owned(), message.map(str::to_owned))].into();
    report(&Request { policy: Policy { forbid, ..Policy::default() }, ..request(source) }).failure
}

/// A construct, a program that contains it, and the position of the construct.
const PROGRAMS: [(&str, &str, &str); 63] = [
    ("!=", "1 != 2", "1:1-7"),
    ("%", "7 % 2", "1:1-6"),
    ("%", "x = 7\nx %= 2", "2:1-7"),
    ("&", "1 & 2", "1:1-6"),
    ("*", "2 * 2", "1:1-6"),
    ("**", "2 ** 2", "1:1-7"),
    ("+", "1 + 2", "1:1-6"),
    ("-", "1 - 2", "1:1-6"),
    ("/", "1 / 2", "1:1-6"),
    ("//", "1 // 2", "1:1-7"),
    ("<", "1 < 2", "1:1-6"),
    ("<<", "1 << 2", "1:1-7"),
    ("<=", "1 <= 2", "1:1-7"),
    ("==", "1 == 2", "1:1-7"),
    (">", "1 > 2", "1:1-6"),
    (">=", "1 >= 2", "1:1-7"),
    (">>", "1 >> 2", "1:1-7"),
    ("@", "def f():\n    1 @ 2", "2:5-10"),
    ("^", "1 ^ 2", "1:1-6"),
    ("and", "1 and 2", "1:1-8"),
    ("assert", "assert 1", "1:1-7"),
    ("async", "async def f(): pass", "1:11-12"),
    ("await", "async def f(g):\n    await g", "2:5-10"),
    ("break", "for x in []:\n    break", "2:5-10"),
    ("class", "class A: pass", "1:7-8"),
    ("comprehension", "[x for x in []]", "1:1-16"),
    ("comprehension", "{x: 1 for x in []}", "1:1-19"),
    ("comprehension", "sum(x for x in [])", "1:5-18"),
    ("conditional expression", "1 if 2 else 3", "1:1-14"),
    ("continue", "for x in []:\n    continue", "2:5-13"),
    ("decorator", "@print\ndef f(): pass", "1:1-7"),
    ("def", "def f(): pass", "1:5-6"),
    ("del", "x = 1\ndel x", "2:1-4"),
    ("f-string", "f'{1}'", "1:1-7"),
    ("for", "for x in []: pass", "1:1-4"),
    ("generator expression", "list(x for x in [])", "1:6-19"),
    ("global", "def f():\n    global x", "2:5-11"),
    ("if", "if 1: pass", "1:1-3"),
    ("import", "import math", "1:1-12"),
    ("import", "from math import pi", "1:1-20"),
    ("in", "1 in [1]", "1:1-9"),
    ("in", "1 not in [1]", "1:1-13"),
    ("is", "[] is []", "1:1-9"),
    ("lambda", "lambda: 0", "1:1-7"),
    ("match", "match 1:\n    case _: pass", "1:1-6"),
    ("nonlocal", "def f():\n    x = 1\n    def g():\n        nonlocal x", "4:9-17"),
    ("not", "not 1", "1:1-4"),
    ("or", "1 or 2", "1:1-7"),
    ("raise", "if 0: raise ValueError", "1:7-12"),
    ("return", "def f(): return 1", "1:10-16"),
    ("slicing", "[1][0:1]", "1:5-8"),
    ("try", "try: pass\nfinally: pass", "1:1-4"),
    ("walrus", "(x := 1)", "1:2-8"),
    ("while", "while 0: pass", "1:1-6"),
    ("with", "def f(a):\n    with a: pass", "2:5-9"),
    ("yield", "def f(): yield 1", "1:10-15"),
    ("|", "1 | 2", "1:1-6"),
    ("sorted", "sorted([])", "1:1-7"),
    ("sorted", "f = sorted", "1:5-11"),
    ("list.sort", "[].sort()", "1:4-8"),
    ("list.sort", "x = [2, 1]\nx.sort(key=abs)", "2:3-7"),
    ("str.join", "''.join([])", "1:4-8"),
    ("print", "print(1)", "1:1-6"),
];

#[test]
fn a_forbidden_construct_is_refused_at_its_position() {
    for (construct, source, position) in PROGRAMS {
        let failure = failure_without(construct, None, source);
        let failure = failure.unwrap_or_else(|| panic!("{construct} was not refused: {source}"));
        let at = failure.position.expect("a refusal has a position");
        let found = format!("{}:{}-{}", at.line, at.column, at.end_column);
        assert_eq!(
            (failure.kind, found.as_str()),
            (FailureKind::Policy, position),
            "{construct}: {source}"
        );
        assert!(
            failure.message.ends_with("is not allowed in this exercise"),
            "{}",
            failure.message
        );
    }
}

#[test]
fn every_construct_has_a_program() {
    for (construct, _) in constructs::CONSTRUCTS {
        assert!(PROGRAMS.iter().any(|(name, ..)| *name == construct), "{construct}");
    }
}

#[test]
fn a_construct_that_is_not_forbidden_is_not_refused() {
    for (construct, source, _) in PROGRAMS {
        let other = if construct == "global" { "nonlocal" } else { "global" };
        let failure = failure_without(other, None, source);
        assert!(
            failure.is_none_or(|failure| failure.kind != FailureKind::Policy),
            "{construct}: {source}"
        );
    }
}

#[test]
fn the_message_of_the_policy_is_reported() {
    let failure = failure_without("while", Some("Use recursion here."), "while True: pass");
    assert_eq!(failure.map(|failure| failure.message).as_deref(), Some("Use recursion here."));
}

#[test]
fn a_program_may_define_a_forbidden_name() {
    let source = "def sorted(x): return x\nsorted([2, 1])";
    assert_eq!(failure_without("sorted", None, source), None);
    let source = "class Deck:\n    def sort(self): return 'sorted'\nDeck().sort()";
    assert_eq!(failure_without("list.sort", None, source), None);
}

#[test]
fn a_forbidden_builtin_or_method_is_not_reached_by_another_path() {
    let own = "class A:\n    def sort(self): pass\n";
    for (construct, source, expected) in [
        ("list.sort", "getattr([2, 1], 'so' + 'rt')()", "AttributeError: Sort it yourself."),
        ("list.sort", &format!("{own}[2, 1].sort()"), "AttributeError: Sort it yourself."),
        (
            "list.sort",
            "class L(list): pass\ngetattr(L(), 'so' + 'rt')()",
            "AttributeError: Sort it yourself.",
        ),
        (
            "list.sort",
            "from operator import methodcaller\nmethodcaller('so' + 'rt')([])",
            "AttributeError: Sort it yourself.",
        ),
        ("sorted", "if 0: sorted = 1\nsorted([])", "NameError: name 'sorted' is not defined"),
    ] {
        let failure = failure_without(construct, Some("Sort it yourself."), source);
        assert_eq!(failure.map(|failure| failure.message).as_deref(), Some(expected), "{source}");
    }
}

#[test]
fn the_next_run_has_the_method_again() {
    assert!(failure_without("list.sort", None, "x = [2, 1]\ngetattr(x, 'sort')()").is_some());
    assert_eq!(value_of("x = [2, 1]\nx.sort()\nx"), "[1, 2]");
    assert_eq!(value_of("sorted([2, 1])"), "[1, 2]");
}

#[test]
fn every_method_that_can_be_forbidden_exists() {
    for method in constructs::methods() {
        let (class, name) = method.split_once('.').expect("a type and a method");
        assert_eq!(value_of(&format!("'{name}' in vars({class})")), "True", "{method}");
    }
}

#[test]
fn builtins_can_be_removed() {
    let mut policy = Policy::default();
    policy.builtins.remove = vec!["sum".to_owned(), "max".to_owned()];
    let run = |source: &str| report(&Request { policy: policy.clone(), ..request(source) }).failure;
    let failure = run("sum([1])").expect("sum was removed");
    assert_eq!(
        (failure.kind, failure.message.as_str()),
        (FailureKind::Policy, "sum is not available here")
    );
    assert_eq!(run("def sum(x): return x\nsum([1])"), None);
    assert_eq!(run("min([1])"), None);
    assert_eq!(error_of("nothing_at_all"), "NameError: name 'nothing_at_all' is not defined");
}
