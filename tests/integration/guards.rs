//! Guards at run time: types hide attributes, and modules are facades. The programs compose names
//! at run time, so the check of the source cannot find them.

use crate::common::{error_of, text, value, value_of};

/// A program that tries every way to read the attribute of `object`.
fn reads(setup: &str, object: &str, attribute: &str) -> String {
    let (head, tail) = attribute.split_at(3);
    format!(
        "{setup}
from operator import attrgetter
name = '{head}' + '{tail}'
it = {object}
class Any(type):
    def __instancecheck__(cls, instance): return True
def by_pattern():
    class Pattern(metaclass=Any):
        __match_args__ = (name,)
    match it:
        case Pattern(found):
            return found
    raise AttributeError
def by_format():
    text = ('{{0.' + name + '}}').format(it)
    return text
paths = [
    lambda: getattr(it, name),
    lambda: object.__getattribute__(it, name),
    lambda: type.__getattribute__(type(it), name).__get__(it),
    lambda: type(it).__dict__[name],
    lambda: super(type(it), it).__getattribute__(name),
    lambda: attrgetter(name)(it),
    lambda: vars(type(it))[name],
    by_format,
    by_pattern,
]
found = []
for number, path in enumerate(paths):
    try:
        found.append((number, repr(path())))
    except (AttributeError, KeyError, TypeError):
        pass
repr((found, hasattr(it, name), name in dir(it)))"
    )
}

#[test]
fn a_hidden_attribute_cannot_be_read_by_any_path() {
    let generator = "def g():\n    yield 1";
    let coroutine = "async def c(): pass";
    let async_generator = "async def a():\n    yield 1";
    let traceback = "try:\n    1 / 0\nexcept ZeroDivisionError as e:\n    t = e.__traceback__";
    for (setup, object, attributes) in [
        (
            "x = 1\ndef outer():\n    y = 2\n    def f(): return y\n    return f",
            "outer()",
            &["__code__", "__globals__", "__closure__", "__builtins__"][..],
        ),
        (generator, "g()", &["gi_frame", "gi_code", "gi_yieldfrom"]),
        (coroutine, "c()", &["cr_frame", "cr_code", "cr_await", "cr_origin"]),
        (async_generator, "a()", &["ag_frame", "ag_code", "ag_await"]),
        (traceback, "t", &["tb_frame"]),
        ("", "object", &["__subclasses__"]),
        ("", "type", &["__subclasses__"]),
        ("import math", "math", &["__builtins__"]),
    ] {
        for attribute in attributes {
            let found = value(&reads(setup, object, attribute));
            assert_eq!(found, text("([], False, False)"), "{object}.{attribute}");
        }
    }
}

#[test]
fn a_native_function_does_not_expose_its_module() {
    for setup in
        ["f = print", "f = len", "import math\nf = math.sqrt", "from functools import reduce as f"]
    {
        assert_eq!(value_of(&format!("{setup}\nhasattr(f, '__se' + 'lf__')")), "False", "{setup}");
    }
    assert_eq!(value_of("a = [1]\na.append.__self__ is a"), "True");
    assert_eq!(value_of("dict.fromkeys.__self__"), "<class 'dict'>");
}

#[test]
fn functions_cannot_be_created_by_their_type() {
    for source in [
        "type(lambda: 0)(1, {})",
        "F = type(lambda: 0)\nF.__new__(F, 1, {})",
        "object.__new__(type(lambda: 0))",
        "class F(type(lambda: 0)): pass",
    ] {
        let error = error_of(source);
        assert!(error.starts_with("TypeError") || error.starts_with("AttributeError"), "{error}");
    }
}

#[test]
fn an_attribute_error_does_not_expose_its_object() {
    let source = "try:\n    'x'.nothing\nexcept AttributeError as e:\n    found = (e.name, \
        hasattr(e, 'obj'))\nfound";
    assert_eq!(value_of(source), "('nothing', False)");
}

#[test]
fn vars_and_dir_show_attributes_of_the_program() {
    assert_eq!(value_of("class A: pass\na = A()\na.x = 1\nvars(a)"), "{'x': 1}");
    assert_eq!(value_of("'append' in dir([])"), "True");
    assert_eq!(value_of("'x' in vars()"), "False");
}

#[test]
fn ordinary_programs_run() {
    for (source, expected) in [
        (
            "class A:\n    def __init__(self): self._x = 1; self.__y = 2\n    def y(self): return \
             self.__y\nA()._x + A().y()",
            "3",
        ),
        ("class A:\n    n = 0\na = A()\na.n += 5\na.n", "5"),
        ("d = {'k': 1}\nd['k'] += 1\nd", "{'k': 2}"),
        ("class A:\n    def __add__(self, o): return 'added'\nA() + 1", "'added'"),
        ("class A(list):\n    def __len__(self): return super().__len__() + 1\nlen(A())", "1"),
        ("x: int = 5\nx", "5"),
        (
            "def f():\n    n = 0\n    def g():\n        nonlocal n\n        n += 1\n        return \
             n\n    return g() + g()\nf()",
            "3",
        ),
        ("match [1, 2]:\n    case [a, *rest]: found = (a, rest)\nfound", "(1, [2])"),
        ("def deco(f): return lambda: f() + 1\n@deco\ndef f(): return 1\nf()", "2"),
        ("def g():\n    x = yield 1\n    yield x\ni = g()\nnext(i), i.send(7)", "(1, 7)"),
        (
            "async def f(): return 3\nc = f()\ntry:\n    c.send(None)\n\
             except StopIteration as e:\n    v = e.value\nv",
            "3",
        ),
        ("def f[T](x: T) -> T: return x\nf(1)", "1"),
        ("from __future__ import annotations\ndef f(x: Nothing): return x\nf(1)", "1"),
        (
            "A = type('A', (), {'x': 1})\nA.x, A.__mro__ == (A, object), A.__name__",
            "(1, True, 'A')",
        ),
        (
            "from collections import deque, defaultdict, OrderedDict\nd = defaultdict(list)\n\
             d[1].append(2)\nd[1], list(deque([1]))",
            "([2], [1])",
        ),
        (
            "from functools import partial, reduce\n\
             reduce(lambda a, b: a + b, [1, 2, 3]), partial(int, base=2)('11')",
            "(6, 3)",
        ),
        ("import operator\noperator.itemgetter(1)('ab'), operator.add(1, 2)", "('b', 3)"),
        ("import string\nstring.digits, string.capwords('a b')", "('0123456789', 'A B')"),
    ] {
        assert_eq!(value_of(source), expected, "{source}");
    }
}

#[test]
fn callables_have_no_reduce_methods_of_their_own() {
    for object in ["''.join", "str.join", "[].append", "''.__add__", "A().m", "A.s"] {
        for method in ["__reduce__", "__reduce_ex__"] {
            let (head, tail) = method.split_at(4);
            let source = format!(
                "class A:\n    __slots__ = ('s',)\n    def m(self): pass\n\
                 '{head}' + '{tail}' in vars(type({object}))"
            );
            assert_eq!(value_of(&source), "False", "{object}.{method}");
        }
    }
}
