//! Refused statements and expressions, and warnings: the same as RestrictedPython's, in the same
//! order.

use super::{assert_refused, findings};

/// Asserts that each source has these warnings.
#[track_caller]
fn assert_warned(cases: &[(&str, &[&str])]) {
    for (source, expected) in cases {
        let warnings = findings(source).warnings;
        let messages: Vec<_> = warnings.iter().map(|warning| &*warning.message).collect();
        assert_eq!(messages, *expected, "{source}");
    }
}

/// Asserts that each source has one refusal, whose range is between the marks.
#[track_caller]
fn assert_refused_at(cases: &[&str]) {
    for case in cases {
        let source = case.replace(['«', '»'], "");
        let refusals = findings(&source).errors;
        assert_eq!(refusals.len(), 1, "{source}");
        let range = refusals[0].range;
        let (start, end) = (usize::from(range.start()), usize::from(range.end()));
        let shown = format!("{}«{}»{}", &source[..start], &source[start..end], &source[end..]);
        assert_eq!(shown, *case);
    }
}

#[test]
fn refused_statements_are_named_as_in_cpython() {
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
fn unknown_statements_also_cause_a_warning() {
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
fn some_expressions_are_refused() {
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
fn refusals_are_in_the_order_of_the_fields_of_cpythons_nodes() {
    let names = |names: &[&str]| -> Vec<String> {
        let invalid = |name| {
            format!(r#"Line 1: "_{name}" is an invalid variable name because it starts with "_""#)
        };
        names.iter().map(invalid).collect()
    };
    let cases: [(&str, &[&str]); 14] = [
        // Keys before values.
        ("{_a: _b, _c: _d, **_e}", &["a", "c", "b", "d", "e"]),
        // Names first, `**` before keyword-only names; then annotations and keyword-only
        // defaults; then the other defaults.
        (
            "def _f(_a, _b: _g = _h, /, *_c: _i, _d: _j = _k, **_e: _l): pass",
            &["f", "a", "b", "c", "e", "d", "g", "i", "j", "k", "l", "h"],
        ),
        ("lambda _a=_b: _c", &["a", "b", "c"]),
        // The return annotation after the body.
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
fn a_refusal_has_the_position_of_the_refused_code() {
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
fn a_scope_that_only_prints_or_only_reads_printed_causes_a_warning() {
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
fn a_refusal_with_a_usual_alternative_has_a_hint() {
    let hint = |source| findings(source).errors.remove(0).hint;
    assert_eq!(hint("a.b += 1").as_deref(), Some("Write a.b = a.b + ….",));
    assert_eq!(hint("a[i] //= 1").as_deref(), Some("Write a[i] = a[i] // ….",));
    assert_eq!(hint("a: int = 1").as_deref(), Some("Assign without an annotation."));
    assert_eq!(hint("_a"), None);
}
