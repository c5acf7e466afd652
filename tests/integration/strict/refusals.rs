//! What RestrictedPython refuses, in its order and its words.

use pyvarium::policy::Findings;
use pyvarium::policy::strict::restrict;
use rustpython_vm::compiler::parser::{self, Mode};

#[track_caller]
fn findings(source: &str) -> Findings {
    let parsed = parser::parse(source, parser::ParseOptions::from(Mode::Module));
    let parsed = parsed.unwrap_or_else(|error| panic!("{source}\n{error}"));
    restrict(&mut parsed.into_syntax(), source)
}

/// Holds that these are the refusals of each source, in this order.
#[track_caller]
fn assert_refused(cases: &[(&str, &[&str])]) {
    for (source, expected) in cases {
        let refusals = findings(source).refusals;
        let messages: Vec<_> = refusals.iter().map(|refusal| &*refusal.message).collect();
        assert_eq!(messages, *expected, "{source}");
    }
}

/// Holds that each source warns so.
#[track_caller]
fn assert_warned(cases: &[(&str, &[&str])]) {
    for (source, expected) in cases {
        let warnings = findings(source).warnings;
        let messages: Vec<_> = warnings.iter().map(|warning| &*warning.message).collect();
        assert_eq!(messages, *expected, "{source}");
    }
}

/// Holds that each source is refused once, at what is between the marks.
#[track_caller]
fn assert_refused_at(cases: &[&str]) {
    for case in cases {
        let source = case.replace(['«', '»'], "");
        let refusals = findings(&source).refusals;
        assert_eq!(refusals.len(), 1, "{source}");
        let range = refusals[0].range;
        let (start, end) = (usize::from(range.start()), usize::from(range.end()));
        let shown = format!("{}«{}»{}", &source[..start], &source[start..end], &source[end..]);
        assert_eq!(shown, *case);
    }
}

#[track_caller]
fn assert_allowed(sources: &[&str]) {
    for source in sources {
        let refusals = findings(source).refusals;
        assert!(refusals.is_empty(), "{source}\n{refusals:?}");
    }
}

#[test]
fn statements_that_are_not_allowed_are_named_as_in_cpython() {
    assert_refused(&[
        ("async def f(): await x", &["Line 1: AsyncFunctionDef statements are not allowed."]),
        ("x = await y", &["Line 1: Await statements are not allowed."]),
        ("async for a in b: _c", &["Line 1: AsyncFor statements are not allowed."]),
        ("\nasync with a: _b", &["Line 2: AsyncWith statements are not allowed."]),
        ("def f():\n  nonlocal x", &["Line 2: Nonlocal statements are not allowed."]),
        ("try: _x\nexcept* E: _y", &["Line 1: TryStar statements are not allowed."]),
        ("x: int", &["Line 1: AnnAssign statements are not allowed."]),
        ("_x: int = _y", &["Line 1: AnnAssign statements are not allowed."]),
        ("\n\nmatch _x:\n  case _y: pass", &["Line 3: Match statements are not allowed."]),
        ("type X = _y", &["Line 1: TypeAlias statements are not allowed."]),
        (
            "def f[T, *Ts, **P](): pass",
            &[
                "Line 1: TypeVar statements are not allowed.",
                "Line 1: TypeVarTuple statements are not allowed.",
                "Line 1: ParamSpec statements are not allowed.",
            ],
        ),
        ("class A[T: _x]: pass", &["Line 1: TypeVar statements are not allowed."]),
    ]);
}

#[test]
fn what_is_not_even_known_warns_as_well() {
    assert_warned(&[
        ("x: int = 1", &["Line 1: AnnAssign statement is not known to RestrictedPython"]),
        (
            "\nmatch x:\n case 1: pass",
            &["Line 2: Match statement is not known to RestrictedPython"],
        ),
        ("type X = int", &["Line 1: TypeAlias statement is not known to RestrictedPython"]),
        ("class A[T]: pass", &["Line 1: TypeVar statement is not known to RestrictedPython"]),
        ("def f():\n nonlocal x", &[]),
    ]);
}

#[test]
fn names_may_not_be_private_anywhere() {
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
fn what_is_no_variable_may_be_private() {
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
fn names_may_not_end_with_roles_and_some_are_taken() {
    assert_refused(&[
        (
            "a__roles__ = 1",
            &[
                r#"Line 1: "a__roles__" is an invalid variable name because it ends with "__roles__"."#,
            ],
        ),
        ("print = 1", &[r#"Line 1: "print" is a reserved name."#]),
        ("def printed(): pass", &[r#"Line 1: "printed" is a reserved name."#]),
        ("import builtins", &[r#"Line 1: "builtins" is a reserved name."#]),
        ("breakpoint()", &[r#"Line 1: "breakpoint" is a reserved name."#]),
        ("lambda print: 1", &[r#"Line 1: "print" is a reserved name."#]),
        ("try: pass\nexcept E as printed: pass", &[r#"Line 2: "printed" is a reserved name."#]),
        // What a name means, not how it is written.
        ("ｐｒｉｎｔ = 1", &[r#"Line 1: "print" is a reserved name."#]),
    ]);
}

#[test]
fn eight_special_methods_may_be_defined_and_no_others() {
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
fn attributes_may_not_be_private_nor_lead_to_frames() {
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
                r#""gi_frame" is a restricted name, that is forbidden to access in RestrictedPython."#,
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
            r#"Line 1: "{name}" is a restricted name, that is forbidden to access in RestrictedPython."#
        );
        for source in [format!("x.{name}"), format!("x.{name} = 1"), format!("f'{{x.{name}}}'")] {
            assert_refused(&[(&source, &[&expected])]);
        }
    }
}

#[test]
fn some_expressions_are_not_allowed_as_such() {
    let attribute = "Line 1: Augmented assignment of attributes is not allowed.";
    let item = "Line 1: Augmented assignment of object items and slices is not allowed.";
    let unpacking = "Line 1: Unpacking in comprehensions is not allowed.";
    let lazy = "Line 1: Lazy import statements are not allowed.";
    assert_refused(&[
        ("exec('a')", &["Line 1: Exec calls are not allowed."]),
        ("a = [eval('a')]", &["Line 1: Eval calls are not allowed."]),
        ("a.exec('a'); exec", &[]),
        ("a.b += 1", &[attribute]),
        ("a[0] += 1", &[item]),
        ("a[0:1] += [1]", &[item]),
        ("from a import *", &[r#"Line 1: "*" imports are not allowed."#]),
        (
            "class A(B, metaclass=M): pass",
            &[r#"Line 1: The keyword argument "metaclass" is not allowed."#],
        ),
        (
            "@d\nclass A(metaclass=M): pass",
            &[r#"Line 2: The keyword argument "metaclass" is not allowed."#],
        ),
        ("[*a for a in b]", &[unpacking]),
        ("{*a for a in b}", &[unpacking]),
        ("(*a for a in b)", &[unpacking]),
        ("{**a for a in b}", &[unpacking]),
        ("lazy import a", &[lazy]),
        ("lazy from a import b", &[lazy]),
    ]);
}

#[test]
fn refusals_come_in_the_order_of_cpythons_fields() {
    let names = |names: &[&str]| -> Vec<String> {
        let invalid = |name| {
            format!(r#"Line 1: "_{name}" is an invalid variable name because it starts with "_""#)
        };
        names.iter().map(invalid).collect()
    };
    let cases: [(&str, &[&str]); 14] = [
        // Keys before values.
        ("{_a: _b, _c: _d, **_e}", &["a", "c", "b", "d", "e"]),
        // The names first, `**` before what is behind `*`; then annotations; defaults at the end.
        (
            "def _f(_a, _b: _g = _h, /, *_c: _i, _d: _j = _k, **_e: _l): pass",
            &["f", "a", "b", "c", "e", "d", "g", "i", "j", "k", "l", "h"],
        ),
        ("lambda _a=_b: _c", &["a", "b", "c"]),
        // Decorators after the body.
        ("def f() -> _b: _a", &["a", "b"]),
        ("class _a(_b, c=_d): _e", &["a", "b", "d", "e"]),
        ("for _a in _b: _c", &["a", "b", "c"]),
        ("[_a for _b in _c if _d for _e in _f]", &["a", "b", "c", "d", "e", "f"]),
        ("{_a: _b for _c in _d}", &["a", "b", "c", "d"]),
        ("_a if _b else _c", &["b", "a", "c"]),
        ("_a = _b = _c", &["a", "b", "c"]),
        ("_a += _b", &["a", "b"]),
        ("_a(*_b, c=_d)", &["a", "b", "d"]),
        ("with _a as _b, _c: _d", &["a", "b", "c", "d"]),
        ("(_a := _b)", &["a", "b"]),
    ];
    for (source, expected) in cases {
        let expected = names(expected);
        let expected: Vec<_> = expected.iter().map(|message| &**message).collect();
        assert_refused(&[(source, &expected)]);
    }
    assert_refused(&[
        (
            "@_b\nclass A:\n  _a",
            &[
                r#"Line 3: "_a" is an invalid variable name because it starts with "_""#,
                r#"Line 1: "_b" is an invalid variable name because it starts with "_""#,
            ],
        ),
        (
            "try: pass\nexcept _a as _b:\n  _c",
            &[
                r#"Line 2: "_a" is an invalid variable name because it starts with "_""#,
                r#"Line 3: "_c" is an invalid variable name because it starts with "_""#,
                r#"Line 2: "_b" is an invalid variable name because it starts with "_""#,
            ],
        ),
        (
            "(_a\n).b._c += 1",
            &[
                r#"Line 1: "_c" is an invalid attribute name because it starts with "_"."#,
                r#"Line 1: "_a" is an invalid variable name because it starts with "_""#,
                "Line 1: Augmented assignment of attributes is not allowed.",
            ],
        ),
        (
            "eval(_a)",
            &[
                "Line 1: Eval calls are not allowed.",
                r#"Line 1: "_a" is an invalid variable name because it starts with "_""#,
            ],
        ),
    ]);
}

#[test]
fn a_refusal_is_at_what_is_meant() {
    assert_refused_at(&[
        "x = «_a»",
        "def f(a,\n      «_b»): pass",
        "a.b.«_c».d",
        "from a import b as «_c»",
        "@d\ndef «_f»(): pass",
        "try: pass\nexcept E as «_e»: pass",
        "«a.b» += 1",
        "«exec»(a)",
        "«match a:»\n  case b: pass",
        "@d\n«async def f():»\n  pass",
        "class A(«metaclass=M»): pass",
        "from a import «*»",
        "é = «_a»",
    ]);
}

#[test]
fn printing_and_reading_what_was_printed_go_together() {
    let prints = "Prints, but never reads 'printed' variable.";
    let reads = "Doesn't print, but reads 'printed' variable.";
    assert_warned(&[
        ("print(1)", &[&format!("Line None: {prints}")]),
        ("printed", &[&format!("Line None: {reads}")]),
        ("print(1); printed", &[]),
        ("\n@d\ndef f(): print(1)", &[&format!("Line 3: {prints}")]),
        ("def f(): return printed", &[&format!("Line 1: {reads}")]),
        ("def f():\n  print(1)\n  class A: x = [printed for a in b]", &[]),
        (
            "def f():\n  print(1)\n  def g(): return printed",
            &[&format!("Line 3: {reads}"), &format!("Line 1: {prints}")],
        ),
        ("print(1)\nlambda: printed", &[]),
    ]);
}

#[test]
fn the_names_that_are_read_are_known() {
    let names =
        findings("import a\nb = c.d + b\nfor e in f: e; print(g(h=i)); _j\nk += 1; printed").names;
    assert_eq!(Vec::from_iter(&names), ["_j", "b", "c", "e", "f", "g", "i"]);
}

#[test]
fn where_there_is_a_usual_way_there_is_a_hint() {
    let hint = |source| findings(source).refusals.remove(0).hint;
    assert_eq!(hint("a.b += 1").as_deref(), Some("Write a.b = a.b + ….",));
    assert_eq!(hint("a[i] //= 1").as_deref(), Some("Write a[i] = a[i] // ….",));
    assert_eq!(hint("a: int = 1").as_deref(), Some("Assign without an annotation."));
    assert_eq!(hint("_a"), None);
}
