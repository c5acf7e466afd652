//! Programs that run with the real hooks and builtins.

use pyvarium::boundary::request::Request;
use pyvarium::boundary::value::Value;
use pyvarium::policy::{BuiltinChanges, Policy, Profile};

use crate::common;

fn request(source: &str, add: &[&str]) -> Request {
    let add = add.iter().map(|&name| name.to_owned()).collect();
    let builtins = BuiltinChanges { add, ..BuiltinChanges::default() };
    let policy = Policy { profile: Profile::Strict, builtins, ..Policy::default() };
    Request { policy, ..common::request(source) }
}

/// Asserts that the value of the last line of each program has this repr.
#[track_caller]
fn assert_values_with(add: &[&str], cases: &[(&str, &str)]) {
    for (source, expected) in cases {
        let (before, last) = source.rsplit_once('\n').unwrap_or(("", source));
        let report = common::report(&request(&format!("{before}\nrepr({last})"), add));
        match (report.value, report.failure) {
            (Some(Value::Str(value)), None) => assert_eq!(value, *expected, "{source}"),
            (value, Some(failure)) => panic!("{source}\n{value:?}\n{}", failure.traceback),
            (value, None) => panic!("{source}\n{value:?}"),
        }
    }
}

#[track_caller]
fn assert_values(cases: &[(&str, &str)]) {
    assert_values_with(&[], cases);
}

/// Asserts that each program fails with this message.
#[track_caller]
fn assert_raises_with(add: &[&str], cases: &[(&str, &str)]) {
    for (source, expected) in cases {
        let report = common::report(&request(source, add));
        match report.failure {
            Some(failure) => assert_eq!(failure.message, *expected, "{source}"),
            None => panic!("{source}\n{:?}", report.value),
        }
    }
}

#[track_caller]
fn assert_raises(cases: &[(&str, &str)]) {
    assert_raises_with(&[], cases);
}

#[test]
fn allowed_programs_behave_as_in_python() {
    assert_values(&[
        ("x = 1\nx += 2\nx", "3"),
        ("a, (b, *c) = 1, (2, 3, 4)\n[a, b, c]", "[1, 2, [3, 4]]"),
        ("[(k, v) for k, v in {'a': 1}.items()]", "[('a', 1)]"),
        ("a = b, c = [1, 2]\n(a, b, c)", "([1, 2], 1, 2)"),
        ("a = [[1, 2], [3]]\n[y for x in a for y in x if y > 1]", "[2, 3]"),
        (
            "def f(*a, k=0, **b): return a, k, b\nf(1, *[2], k=3, **{'c': 4})",
            "((1, 2), 3, {'c': 4})",
        ),
        ("'abc'[1:][::-1].upper()", "'CB'"),
        ("d = {}\nd['a'] = [1]\nd['a'][0] = 2\ndel d['a'][0]\nd", "{'a': []}"),
        ("def g():\n  x = yield 1\n  yield x\ni = g()\n[a for a in g()]", "[1, None]"),
        ("f = lambda n: 1 if n < 2 else n * f(n - 1)\nf(10)", "3628800"),
        ("try:\n  1 / 0\nexcept ZeroDivisionError as e:\n  x = str(e)\nx", "'division by zero'"),
        ("(y := 5) + y", "10"),
        ("x = [3, 1]\nx.sort()\nx", "[1, 3]"),
        ("f'{1 + 1:>3}'", "'  2'"),
    ]);
}

#[test]
fn augmented_assignments_change_objects_in_place() {
    assert_values(&[("a = b = [1]\na += [2]\nb", "[1, 2]")]);
    assert_raises(&[
        ("x = 1\nx += 'a'", "TypeError: unsupported operand type(s) for +=: 'int' and 'str'"),
        ("x = 1\nx @= 2", "TypeError: unsupported operand type(s) for @=: 'int' and 'int'"),
        ("x **= 2", "NameError: name 'x' is not defined"),
    ]);
    for (operator, value) in [
        ("-=", "4"),
        ("*=", "12"),
        ("/=", "3.0"),
        ("%=", "0"),
        ("**=", "36"),
        ("<<=", "24"),
        (">>=", "1"),
        ("|=", "6"),
        ("^=", "4"),
        ("&=", "2"),
        ("//=", "3"),
        ("+=", "8"),
    ] {
        assert_values(&[(&format!("x = 6\nx {operator} 2\nx"), value)]);
    }
}

#[test]
fn a_program_may_write_to_its_own_objects() {
    let class = "class A:\n  y = 1\n  def __init__(self, x): self.x = x\n  def __eq__(self, \
        other): return self.x == other.x\n";
    let value = |rest: &str| format!("{class}{rest}");
    assert_values(&[
        (&value("a = A(1)\na.x = a.x + 1\na.x"), "2"),
        (&value("A.y = 2\nA(1).y"), "2"),
        (&value("A(1) == A(1)"), "True"),
        (&value("class B(A): pass\nb = B(3)\nb.z = 4\n(b.x, b.z)"), "(3, 4)"),
        (&value("a = A(1)\ndel a.x\nisinstance(a, A)"), "True"),
        (&value("a = A(1)\nsetattr(a, 'z', 5)\na.z"), "5"),
        ("class E(Exception): pass\ne = E(1)\ne.x = 2\ne.x", "2"),
    ]);
}

#[test]
fn a_program_may_not_write_to_other_objects() {
    let attribute = "TypeError: attribute-less object (assign or del)";
    let item = "TypeError: object does not support item or slice assignment";
    assert_raises(&[
        ("len.x = 1", attribute),
        ("del len.x", attribute),
        ("str.upper = 1", attribute),
        ("def f(): pass\nf.x = 1", attribute),
        ("Exception().x = 1", attribute),
        ("(1, 2)[0] = 1", item),
        ("'abc'[0] = 1", item),
        ("del (1, 2)[0]", item),
        ("setattr(len, 'x', 1)", attribute),
        ("delattr(len, 'x')", attribute),
        (
            "class A: pass\nsetattr(A, '__call__', 1)",
            r#"AttributeError: "__call__" is an invalid attribute name because it starts with "_""#,
        ),
        (
            "class A: pass\ndelattr(A, '_guarded_writes')",
            "AttributeError: \"_guarded_writes\" is an invalid attribute name because it starts \
             with \"_\"",
        ),
    ]);
    assert_raises_with(
        &["list", "utility_builtins"],
        &[("math.pi = 3", attribute), ("s = set\ns.x = 1", attribute)],
    );
}

#[test]
fn str_format_is_refused() {
    let text = "NotImplementedError: Using the format*() methods of `str` is not safe";
    assert_raises(&[
        ("'{0.__class__}'.format(1)", text),
        ("'{x}'.format_map({'x': 1})", text),
        ("str.format('{0.__class__}', 1)", text),
        ("class S(str): pass\nS('{}').format(1)", text),
        ("f = [x.format for x in ['{0.__class__}']]", text),
    ]);
    assert_raises_with(
        &["utility_builtins"],
        &[("string.Formatter", "NotImplementedError: string.Formatter is not safe")],
    );
    assert_raises_with(
        &["type", "list"],
        &[
            ("type(list[str])(str, (int,)).format('{0.__class__}', 1)", text),
            ("type(list[str])('{0.__class__}', ()).format(1)", text),
            ("type(list[str])(str, ()).format_map({'a': 1})", text),
        ],
    );
}

#[test]
fn forged_dataclass_fields_are_refused() {
    let forged = "
seen = []
Forged = type('Forged', (), {'init': True, 'name': '__class__', '_is_kept': True})
Data = type('Data', (), {
    '__dataclass_fields__': {'__class__': Forged()},
    '__init__': lambda self, **named: seen.append(named),
})
import dataclasses
";
    for function in ["replace", "asdict", "astuple"] {
        let source = format!("{forged}dataclasses.{function}(Data())");
        let error = format!("TypeError: {function}() should be called on dataclass instances");
        assert_raises_with(&["type"], &[(&source, &error)]);
    }
    let source = format!("{forged}dataclasses.fields(Data)");
    let error = "TypeError: must be called with a dataclass type or instance";
    assert_raises_with(&["type"], &[(&source, error)]);
}

#[test]
fn attributes_with_names_computed_at_run_time_are_guarded() {
    assert_raises_with(
        &["getattr"],
        &[
            (
                "getattr(1, '__class__')",
                "AttributeError: \"__class__\" is an invalid attribute name because it starts with \
                 \"_\"",
            ),
            (
                "getattr(1, '__class__', 2)",
                "AttributeError: \"__class__\" is an invalid attribute name because it starts with \
                 \"_\"",
            ),
            (
                "def g(): yield\ngetattr(g(), 'gi_frame')",
                "AttributeError: \"gi_frame\" is a restricted name, that is forbidden to access in \
                 RestrictedPython.",
            ),
            (
                "getattr('', 'format')",
                "NotImplementedError: Using the format*() methods of `str` is not safe",
            ),
            (
                "class S(str):\n  def startswith(self, x): return False\n\
                 getattr(1, S('__class__'))",
                "TypeError: type(name) must be str",
            ),
            ("getattr(1, 2)", "TypeError: type(name) must be str"),
            ("getattr(1, 'x')", "AttributeError: 'int' object has no attribute 'x'"),
        ],
    );
    assert_values_with(
        &["getattr", "hasattr"],
        &[
            ("getattr(1, 'x', 2)", "2"),
            ("getattr(1, 'real')", "1"),
            (
                "(hasattr(1, 'real'), hasattr(1, 'x'), hasattr(1, '__class__'))",
                "(True, False, False)",
            ),
        ],
    );
    assert_raises(&[("(1).x", "AttributeError: 'int' object has no attribute 'x'")]);
}

#[test]
fn unpacking_fails_as_in_python() {
    assert_raises(&[
        ("a, b, c = 1, 2", "ValueError: not enough values to unpack (expected 3, got 2)"),
        ("a, (b, c) = 1, 2", "TypeError: 'int' object is not iterable"),
        ("a, (b, c) = 1, (2,)", "ValueError: not enough values to unpack (expected 2, got 1)"),
        ("a, (b, c) = [1]", "ValueError: not enough values to unpack (expected 2, got 1)"),
        ("for a, b in [1]: pass", "TypeError: 'int' object is not iterable"),
        ("for a in 1: pass", "TypeError: 'int' object is not iterable"),
    ]);
}

#[test]
fn printed_contains_the_output_and_the_output_is_kept() {
    assert_values(&[
        ("print('a', 1)\nprint('b', end='')\nprinted", r"'a 1\nb'"),
        ("def f():\n  print('a')\n  return printed\nprint('b')\nf() + printed", r"'a\nb\n'"),
        ("print(1, 2, sep='-', end='!', file=None, flush=True)\nprinted", "'1-2!'"),
        (
            "class F:\n  def __init__(self): self.t = []\n  def write(self, t): self.t.append(t)\n\
             f = F()\nprint('a', file=f)\n(f.t, printed)",
            r"(['a', '\n'], '')",
        ),
        ("print(*[1, 2], **{'sep': ''})\nprinted", r"'12\n'"),
        ("printed", "''"),
    ]);
    for source in ["print('a')", "print('a'); printed", "p = print\np('a')"] {
        let report = common::report(&request(source, &[]));
        assert_eq!(report.usage.output_bytes, 2, "{source}");
    }
    assert_raises(&[("print(1, file=2)", "AttributeError: 'int' object has no attribute 'write'")]);
}

#[test]
fn only_safe_builtins_are_defined() {
    for name in [
        "bytes", "sorted", "tuple", "zip", "list", "dict", "set", "type", "object", "getattr",
        "hasattr", "map", "filter", "sum", "iter", "next", "open", "super", "vars", "dir",
    ] {
        assert_raises(&[(name, &format!("NameError: name '{name}' is not defined"))]);
    }
    assert_values(&[
        ("(abs(-1), divmod(7, 2), pow(2, 3), round(1.5), len('ab'))", "(1, (3, 1), 8, 2, 2)"),
        (
            "(chr(65), ord('A'), hex(10), oct(8), repr('a'), str(1))",
            r#"('A', 65, '0xa', '0o10', "'a'", '1')"#,
        ),
        (
            "(bool(1), int('1'), float('1'), complex(1), callable(len))",
            "(True, 1, 1.0, (1+0j), True)",
        ),
        (
            "(isinstance(1, int), issubclass(bool, int), range(3), slice(1))",
            "(True, True, range(0, 3), slice(None, 1, None))",
        ),
    ]);
}

#[test]
fn limited_builtins_refuse_large_ranges_and_strings() {
    let group = &["limited_builtins"];
    let large = "ValueError: To be created range() object would be to large, in RestrictedPython \
        we only allow 1000 elements in a range.";
    assert_values_with(
        group,
        &[
            ("[i for i in range(3)]", "[0, 1, 2]"),
            ("range(1, 9, 3)", "range(1, 9, 3)"),
            ("range(5, 1)", "range(5, 1)"),
            ("range(0, -5, -2)", "range(0, -5, -2)"),
            ("range(999)", "range(0, 999)"),
            ("(list((1, 2)), tuple([1]))", "([1, 2], (1,))"),
        ],
    );
    assert_raises_with(
        group,
        &[
            ("range(1000)", large),
            ("range(0, 10**30)", large),
            ("range(0, -1000, -1)", large),
            ("range(1, 2, 0)", "ValueError: zero step for range()"),
            ("range(1, 2, 3, 4)", "AttributeError: range() requires 1-3 int arguments"),
            ("list('ab')", "TypeError: cannot convert string to list"),
            ("tuple('ab')", "TypeError: cannot convert string to tuple"),
        ],
    );
}

#[test]
fn utility_builtins_are_defined() {
    assert_values_with(
        &["utility_builtins"],
        &[
            ("(string.digits, string.capwords(' ab  cd'))", "('0123456789', 'Ab Cd')"),
            ("string.capwords('ab-cd', '-')", "'Ab-Cd'"),
            ("math.sqrt(4)", "2.0"),
            ("(set([1]), frozenset([1]))", "({1}, frozenset({1}))"),
            ("(same_type(1, 2, 3), same_type(1, 2, 'a'), same_type(1))", "(True, False, True)"),
            ("(test(0, 1, 2), test(1, 'a', 2), test(0, 1), test())", "(2, 'a', None, None)"),
            ("reorder([('a', 1), 'b', ('c', 3)], ('c', 'b', 'x'), ('b',))", "[('c', 3)]"),
            ("reorder('ab')", "[('a', 'a'), ('b', 'b')]"),
        ],
    );
}

#[test]
fn a_traceback_shows_the_original_source() {
    for (source, columns) in
        [("x = 1\nx.y.z", (1, 4)), ("x = {}\nx[1]", (1, 5)), ("a, b = 1", (8, 9))]
    {
        let failure = common::report(&request(source, &[])).failure.expect("the program fails");
        let position = failure.position.expect("a failure has a position");
        assert_eq!((position.column, position.end_column), columns, "{source}");
        assert!(!failure.traceback.contains("_getattr_("), "{}", failure.traceback);
    }
}

#[test]
fn long_attribute_chains_and_nested_comprehensions_are_allowed() {
    let chain = format!("class A: pass\na = A()\na.b = a\na{} is a", ".b".repeat(130));
    assert_values(&[(&chain, "True")]);
    let nested = format!("x = 0\n{}1{}", "[a for a in [".repeat(60), "]]".repeat(60));
    let report = common::report(&request(&nested, &[]));
    assert!(report.failure.is_none(), "{:?}", report.failure);
}

#[test]
fn super_does_not_expose_str_format() {
    let source =
        "class S(str):\n    def shown(self): return super().format(1)\nS('{0.__class__}').shown()";
    let failure = common::report(&request(source, &["super"])).failure.expect("it is refused");
    assert_eq!(
        failure.message,
        "NotImplementedError: Using the format*() methods of `str` is not safe"
    );
}
