//! Names and attributes: which ones RestrictedPython refuses, and which ones a program reads.

use super::{assert_refused, findings};

#[track_caller]
fn assert_allowed(sources: &[&str]) {
    for source in sources {
        let refusals = findings(source).errors;
        assert!(refusals.is_empty(), "{source}\n{refusals:?}");
    }
}

#[test]
fn a_private_name_is_refused_everywhere() {
    let refusal: &[&str] =
        &[r#"Line 1: "_x" is an invalid variable name because it starts with "_""#];
    for source in [
        "_x",
        "_x = 1",
        "_x += 1",
        "a = _x",
        "del _x",
        "(_x := 1)",
        "a, (b, *_x) = c",
        "[_x] = c",
        "for _x in a: pass",
        "[_x for a in b]",
        "[a for _x in b]",
        "{a: a for a in b if _x}",
        "with a as _x: pass",
        "with a as (b, _x): pass",
        "if a: _x",
        "while a: _x",
        "def _x(): pass",
        "def f(_x): pass",
        "def f(_x, /): pass",
        "def f(*_x): pass",
        "def f(*, _x): pass",
        "def f(**_x): pass",
        "def f(a=_x): pass",
        "def f(a: _x): pass",
        "def f() -> _x: pass",
        "lambda _x: 1",
        "lambda _x, /: 1",
        "lambda *_x: 1",
        "lambda *, _x: 1",
        "lambda **_x: 1",
        "lambda a=_x: 1",
        "lambda: _x",
        "class _x: pass",
        "class A(_x): pass",
        "class A(a=_x): pass",
        "import _x",
        "import a as _x",
        "from a import _x",
        "from a import b as _x",
        "@_x\ndef f(): pass",
        "f'{_x}'",
        "f'{a:{_x}}'",
        "'a' f'b{_x!r}'",
        "t'{_x}'",
        "a[_x:b]",
        "a(**_x)",
        "yield _x",
        "assert a, _x",
        "raise a from _x",
        "return _x",
        "global a; _x",
    ] {
        assert_refused(&[(source, refusal)]);
    }
}

#[test]
fn private_names_that_are_not_variables_are_allowed() {
    assert_allowed(&[
        "_ = 1",
        "for _ in a: _",
        "f(_x=1)",
        "from _a import b",
        "from _a import b as c",
        "import a._b",
        "def f():\n  global _x",
        "'_x'",
        "a._",
    ]);
}

#[test]
fn names_that_end_with_roles_and_reserved_names_are_refused() {
    assert_refused(&[
        (
            "a__roles__ = 1",
            &["Line 1: \"a__roles__\" is an invalid variable name because it ends with \
                 \"__roles__\"."],
        ),
        ("print = 1", &[r#"Line 1: "print" is a reserved name."#]),
        ("def printed(): pass", &[r#"Line 1: "printed" is a reserved name."#]),
        ("import builtins", &[r#"Line 1: "builtins" is a reserved name."#]),
        ("breakpoint()", &[r#"Line 1: "breakpoint" is a reserved name."#]),
        ("lambda print: 1", &[r#"Line 1: "print" is a reserved name."#]),
        ("try: pass\nexcept E as printed: pass", &[r#"Line 2: "printed" is a reserved name."#]),
        // Names are compared after NFKC normalisation.
        ("ｐｒｉｎｔ = 1", &[r#"Line 1: "print" is a reserved name."#]),
    ]);
}

#[test]
fn only_eight_special_methods_may_be_defined() {
    for name in ["init", "contains", "lt", "le", "eq", "ne", "gt", "ge"] {
        assert_allowed(&[&format!("class A:\n  def __{name}__(self): pass")]);
        assert_allowed(&[&format!("class A:\n  @d # (\n\n  def __{name}__(self): pass")]);
    }
    let outside = r#""__init__" is an invalid variable name because it starts with "_""#;
    let other = r#""__call__" is an invalid variable name because it starts with "_""#;
    assert_refused(&[
        ("def __init__(): pass", &[&format!("Line 1: {outside}")]),
        ("\u{feff}def __init__(): pass", &[&format!("Line 1: {outside}")]),
        ("@d\n@e # (\n\ndef __init__(): pass", &[&format!("Line 4: {outside}")]),
        ("class A:\n  __init__ = 1", &[&format!("Line 2: {outside}")]),
        ("class A:\n  class __init__: pass", &[&format!("Line 2: {outside}")]),
        ("class A:\n  def __call__(self): pass", &[&format!("Line 2: {other}")]),
    ]);
}

#[test]
fn private_attributes_and_attributes_of_frames_are_refused() {
    let cases = [
        ("a._b", vec![r#""_b" is an invalid attribute name because it starts with "_"."#]),
        ("a._b = 1", vec![r#""_b" is an invalid attribute name because it starts with "_"."#]),
        ("del a._b", vec![r#""_b" is an invalid attribute name because it starts with "_"."#]),
        (
            "a.b__roles__",
            vec![r#""b__roles__" is an invalid attribute name because it ends with "__roles__"."#],
        ),
        (
            "a._b__roles__",
            vec![
                r#""_b__roles__" is an invalid attribute name because it starts with "_"."#,
                r#""_b__roles__" is an invalid attribute name because it ends with "__roles__"."#,
            ],
        ),
        (
            "a.gi﹍frame",
            vec![
                "\"gi_frame\" is a restricted name, that is forbidden to access in \
                 RestrictedPython.",
            ],
        ),
    ];
    for (source, expected) in cases {
        let expected: Vec<_> = expected.iter().map(|reason| format!("Line 1: {reason}")).collect();
        let expected: Vec<_> = expected.iter().map(|reason| &**reason).collect();
        assert_refused(&[(source, &expected)]);
    }
    for name in [
        "tb_frame",
        "tb_next",
        "f_back",
        "f_builtins",
        "f_code",
        "f_generator",
        "f_globals",
        "f_locals",
        "f_trace",
        "co_code",
        "gi_frame",
        "gi_code",
        "gi_yieldfrom",
        "cr_await",
        "cr_frame",
        "cr_code",
        "cr_origin",
        "ag_await",
        "ag_frame",
        "ag_code",
    ] {
        let expected = format!(
            "Line 1: \"{name}\" is a restricted name, that is forbidden to access in \
             RestrictedPython."
        );
        for source in [format!("x.{name}"), format!("x.{name} = 1"), format!("f'{{x.{name}}}'")] {
            assert_refused(&[(&source, &[&expected])]);
        }
    }
}

#[test]
fn findings_contain_the_names_that_are_read() {
    let names =
        findings("import a\nb = c.d + b\nfor e in f: e; print(g(h=i)); _j\nk += 1; printed").names;
    assert_eq!(Vec::from_iter(&names), ["_j", "b", "c", "e", "f", "g", "i"]);
}
