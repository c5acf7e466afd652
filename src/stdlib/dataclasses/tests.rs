//! The module `dataclasses` has the results and errors of CPython's.

use pyvarium::boundary::value::Value;

use crate::common::{self, value, value_of};

/// Runs `setup`. Returns the repr of the expression `shown`, or the exception that it raises.
fn shows(setup: &str, shown: &str) -> String {
    let source = format!(
        "from dataclasses import *
def shown(f):
    try:
        return repr(f())
    except Exception as e:
        return type(e).__name__ + ': ' + str(e)
{setup}
shown(lambda: {shown})"
    );
    match value(&source) {
        Value::Str(text) => text,
        other => panic!("{other:?}"),
    }
}

const POINT: &str =
    "@dataclass\nclass P:\n    x: int\n    y: int = 2\n    z: list = field(default_factory=list)";
const FROZEN: &str = "@dataclass(order=True, frozen=True)\nclass F:\n    a: int\n    b: str = 'b'\n\
                      def set_a(): F(1).a = 3\ndef delete_a():\n    f = F(1)\n    del f.a";
const KEYWORDS: &str =
    "@dataclass\nclass K:\n    a: int\n    _: KW_ONLY\n    b: int\n    c: int = 4";
const INIT_VAR: &str = "@dataclass\nclass I:\n    a: int\n    b: InitVar[int] = 5\n    c: int = \
                        field(init=False, repr=False)\n    def __post_init__(self, b): \
                        self.c = self.a + b";

#[test]
fn dataclasses_behave_as_in_cpython() {
    for (setup, shown, expected) in [
        (POINT, "P(1)", "P(x=1, y=2, z=[])"),
        (POINT, "(P(1) == P(1), P(1) == P(1, 3), P(1) == 1)", "(True, False, False)"),
        (POINT, "P(1).z is P(1).z", "False"),
        (POINT, "P.__match_args__", "('x', 'y', 'z')"),
        (POINT, "P()", "TypeError: P.__init__() missing 1 required positional argument: 'x'"),
        (
            POINT,
            "P(1, 2, 3, 4)",
            "TypeError: P.__init__() takes from 2 to 4 positional arguments but 5 were given",
        ),
        (POINT, "P(1, q=3)", "TypeError: P.__init__() got an unexpected keyword argument 'q'"),
        (POINT, "P(1, x=3)", "TypeError: P.__init__() got multiple values for argument 'x'"),
        (POINT, "hash(P(1))", "TypeError: unhashable type: 'P'"),
        (POINT, "replace(P(1), y=5)", "P(x=1, y=5, z=[])"),
        (POINT, "asdict(P(1, z=[P(2)]))", "{'x': 1, 'y': 2, 'z': [{'x': 2, 'y': 2, 'z': []}]}"),
        (POINT, "astuple(P(1))", "(1, 2, [])"),
        (POINT, "[f.name for f in fields(P)]", "['x', 'y', 'z']"),
        (POINT, "(is_dataclass(P), is_dataclass(P(1)), is_dataclass(1))", "(True, True, False)"),
        (
            FROZEN,
            "(F(1) < F(2), sorted([F(2), F(1)]), {F(1): 1}[F(1)])",
            "(True, [F(a=1, b='b'), F(a=2, b='b')], 1)",
        ),
        (FROZEN, "set_a()", "FrozenInstanceError: cannot assign to field 'a'"),
        (FROZEN, "delete_a()", "FrozenInstanceError: cannot delete field 'a'"),
        (KEYWORDS, "K(1, b=2)", "K(a=1, b=2, c=4)"),
        (
            KEYWORDS,
            "K(1, 2)",
            "TypeError: K.__init__() takes 2 positional arguments but 3 were given",
        ),
        (KEYWORDS, "K(1)", "TypeError: K.__init__() missing 1 required keyword-only argument: 'b'"),
        (INIT_VAR, "(I(1).c, I(1, 7).c, I(1))", "(6, 8, I(a=1))"),
        (
            "@dataclass(slots=True)\nclass S:\n    a: int",
            "(S(1), S.__slots__, hasattr(S(1), '__dict__'))",
            "(S(a=1), ('a',), False)",
        ),
        ("M = make_dataclass('M', ['a', ('b', int, field(default=3))])", "M(1)", "M(a=1, b=3)"),
        ("@dataclass\nclass R:\n    me: object = None\nr = R()\nr.me = r", "r", "R(me=...)"),
        (
            "@dataclass\nclass A:\n    a: int\n@dataclass\nclass B(A):\n    b: int = 2",
            "B(1)",
            "B(a=1, b=2)",
        ),
        (
            "from __future__ import annotations\n@dataclass\n\
             class A:\n    a: Nothing\n    n: ClassVar[int] = 3",
            "A(1)",
            "A(a=1)",
        ),
        (
            "",
            "dataclass(type('X', (), {'__annotations__': {'x=print(1)': int}}))(**{'x=print(1)': \
             2})",
            "X(x=print(1)=2)",
        ),
    ] {
        let setup = match setup.strip_prefix("from __future__ import annotations\n") {
            // A `__future__` import must be the first statement.
            Some(rest) => {
                assert_future(rest, shown, expected);
                continue;
            }
            None => setup,
        };
        assert_eq!(shows(setup, shown), expected, "{setup}\n{shown}");
    }
}

fn assert_future(setup: &str, shown: &str, expected: &str) {
    let source =
        format!("from __future__ import annotations\nfrom dataclasses import *\n{setup}\n{shown}");
    assert_eq!(value_of(&source), expected);
}

#[test]
fn an_invalid_field_is_an_error_of_the_class_statement() {
    for (body, expected) in [
        (
            "    x: list = []",
            "ValueError: mutable default <class 'list'> for field x is not allowed: use \
             default_factory",
        ),
        (
            "    x: int = 1\n    y: int",
            "TypeError: non-default argument 'y' follows default argument",
        ),
        ("    x = field()", "TypeError: 'x' is a field but has no type annotation"),
    ] {
        let message =
            common::error_of(&format!("from dataclasses import *\n@dataclass\nclass B:\n{body}"));
        assert_eq!(message, expected, "{body}");
    }
}
