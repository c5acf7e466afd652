//! The rewriting of programs, observed by hooks that only record their calls.

use pyvarium::rules::strict::restrict;
use rustpython_vm as vm;
use vm::compiler::core::SourceFileBuilder;
use vm::compiler::{CompileOpts, Mode, codegen, parser};
use vm::{AsObject, VirtualMachine};

/// The hooks, in unrestricted Python. Each records its calls as text.
const HOOKS: &str = r#"
import sys

class future:
    annotations = None

sys.modules['__future__'] = future

RECORD = []

def note(text):
    RECORD.append(text)

def _getattr_(o, n):
    note(f'getattr {o!r}.{n}')
    return getattr(o, n)

def _getitem_(o, k):
    note(f'getitem {o!r}[{k!r}]')
    return o[k]

def _write_(o):
    note(f'write {o!r}')
    return o

def _getiter_(o):
    note(f'iter {o!r}')
    return o

def _unpack_sequence_(v, spec, getiter):
    note(f'unpack {v!r} {spec}')
    parts = list(getiter(v))
    if len(parts) >= spec['min_len']:
        for index, child in spec['childs']:
            parts[index] = _unpack_sequence_(parts[index], child, getiter)
    return parts

def _iter_unpack_sequence_(it, spec, getiter):
    note(f'each {it!r} {spec}')
    for v in getiter(it):
        yield _unpack_sequence_(v, spec, getiter)

def _inplacevar_(op, x, y):
    note(f'{x!r} {op} {y!r}')
    return eval(f'x {op[:-1]} y')

def _apply_(f, *a, **k):
    note(f'apply {a} {k}')
    return f(*a, **k)

def __metaclass__(name, bases, namespace):
    note(f'class {name} {len(bases)}')
    return type(name, bases, namespace)

class _print_:
    def __init__(self, getattr):
        note(f'collector {getattr is _getattr_}')
        self.text = ''
    def _call_print(self, *texts):
        note(f'print {texts}')
        self.text += ' '.join(texts)
    def __call__(self):
        return self.text

class C:
    def __repr__(self): return 'c'
    def __enter__(self): return (1, (2, 3))
    def __exit__(self, *_): pass
    def __matmul__(self, other): return other

c = C()
c.c = c
c.d = {'k': [1, 2, 3]}
def f(*a, **k): return a, k
"#;

thread_local! {
    static VM: vm::Interpreter = vm::Interpreter::without_stdlib(Default::default());
}

fn recorded(source: &str, vm: &VirtualMachine) -> vm::PyResult<(String, String)> {
    let opts = CompileOpts::default();
    let scope = vm.new_scope_with_builtins();
    let hooks = vm.compile(HOOKS, Mode::Exec, "<hooks>").expect("the hooks compile");
    vm.run_code_obj(hooks, scope.clone())?;
    let parsed = parser::parse(source, parser::ParseOptions::from(parser::Mode::Module));
    let mut tree = parsed.expect("the source parses").into_syntax();
    let findings = restrict(&mut tree, source);
    assert!(findings.errors.is_empty(), "{source}\n{:?}", findings.errors);
    let file = SourceFileBuilder::new("<test>", source).finish();
    let code = codegen::compile::compile_top(tree, file, Mode::Exec, opts);
    let code = code.unwrap_or_else(|error| panic!("{source}\n{error}"));
    let code = vm::builtins::PyCode::new_ref_from_bytecode(vm, code);
    vm.run_code_obj(code, scope.clone())?;
    let text = |name| {
        let value = scope.globals.get_item(name, vm)?;
        Ok(value.repr(vm)?.to_string_lossy().into_owned())
    };
    let record = vm.call_method(
        vm.ctx.new_str("; ").as_object(),
        "join",
        (scope.globals.get_item("RECORD", vm)?,),
    )?;
    Ok((record.str(vm)?.to_string_lossy().into_owned(), text("x")?))
}

/// Asserts that each program calls these hooks and assigns this value to `x`.
#[track_caller]
fn assert_recorded(cases: &[(&str, &str, &str)]) {
    VM.with(|interpreter| {
        interpreter.enter(|vm| {
            for (source, calls, value) in cases {
                let found = recorded(source, vm).unwrap_or_else(|error| {
                    let mut text = String::new();
                    let _ = vm.write_exception(&mut text, &error);
                    panic!("{source}\n{text}")
                });
                assert_eq!((&*found.0, &*found.1), (*calls, *value), "{source}");
            }
        });
    });
}

#[test]
fn attributes_and_items_are_read_through_hooks() {
    assert_recorded(&[
        ("x = c.c", "getattr c.c", "c"),
        ("x = c.c.c.d", "getattr c.c; getattr c.c; getattr c.d", "{'k': [1, 2, 3]}"),
        ("x = c.d['k']", "getattr c.d; getitem {'k': [1, 2, 3]}['k']", "[1, 2, 3]"),
        ("x = [1, 2, 3][1:]", "getitem [1, 2, 3][slice(1, None, None)]", "[2, 3]"),
        ("x = [1, 2, 3][::-1]", "getitem [1, 2, 3][slice(None, None, -1)]", "[3, 2, 1]"),
        ("x = {(1, 2): 3}[1, 2]", "getitem {(1, 2): 3}[(1, 2)]", "3"),
        ("x = 'a'.upper()", "getattr 'a'.upper", "'A'"),
        ("x = f'{c.c!r:>{[3][0]}}'", "getattr c.c; getitem [3][0]", "'  c'"),
        ("x = f'{c.c=}'", "getattr c.c", "'c.c=c'"),
    ]);
}

#[test]
fn attributes_and_items_are_written_through_a_hook() {
    assert_recorded(&[
        ("c.e = 1; x = 0", "write c", "0"),
        ("c.c.e = 1; x = 0", "getattr c.c; write c", "0"),
        ("x = [1, 2, 3]; x[0] = 4", "write [1, 2, 3]", "[4, 2, 3]"),
        ("x = [1, 2, 3]; x[1:] = []", "write [1, 2, 3]", "[1]"),
        ("x = [1, 2, 3]; del x[0]", "write [1, 2, 3]", "[2, 3]"),
        ("c.e = 1; del c.e; x = 0", "write c; write c", "0"),
        ("for c.e in [1]: x = c.e", "iter [1]; write c; getattr c.e", "1"),
        ("with c as c.e: x = 0", "write c", "0"),
    ]);
}

#[test]
fn loops_iterate_over_the_result_of_a_hook() {
    assert_recorded(&[
        ("x = 0\nfor a in [1, 2]: x = x + a", "iter [1, 2]", "3"),
        ("x = [a for a in [1]]", "iter [1]", "[1]"),
        ("x = {a for a in [1]}", "iter [1]", "{1}"),
        ("x = {a: a for a in [1]}", "iter [1]", "{1: 1}"),
        ("x = list(a for a in [1] if a)", "iter [1]", "[1]"),
        ("x = [b for a in [[1], [2]] for b in a]", "iter [[1], [2]]; iter [1]; iter [2]", "[1, 2]"),
    ]);
}

#[test]
fn the_hook_of_unpacking_receives_the_structure_of_the_target() {
    let flat = "{'childs': (), 'min_len': 2}";
    let cases: [(&str, String, &str); 14] = [
        ("a, x = 1, 2", format!("unpack (1, 2) {flat}; iter (1, 2)"), "2"),
        ("[a, x] = 1, 2", format!("unpack (1, 2) {flat}; iter (1, 2)"), "2"),
        (
            "a, (b, x) = 1, (2, 3)",
            format!(
                "unpack (1, (2, 3)) {{'childs': ((1, {flat}),), 'min_len': 2}}; iter (1, (2, 3)); \
                 unpack (2, 3) {flat}; iter (2, 3)"
            ),
            "3",
        ),
        (
            "a, *x = 1, 2, 3",
            "unpack (1, 2, 3) {'childs': (), 'min_len': 1}; iter (1, 2, 3)".to_owned(),
            "[2, 3]",
        ),
        (
            "a, *b, (c, *x), d = 1, 2, 3, (4, 5), 6",
            "unpack (1, 2, 3, (4, 5), 6) {'childs': ((-2, {'childs': (), 'min_len': 1}),), \
             'min_len': 3}; iter (1, 2, 3, (4, 5), 6); unpack (4, 5) {'childs': (), 'min_len': 1}; \
             iter (4, 5)"
                .to_owned(),
            "[5]",
        ),
        ("() = []; x = 0", "unpack [] {'childs': (), 'min_len': 0}; iter []".to_owned(), "0"),
        (
            "for a, x in [(1, 2)]: pass",
            format!("each [(1, 2)] {flat}; iter [(1, 2)]; unpack (1, 2) {flat}; iter (1, 2)"),
            "2",
        ),
        (
            "x = [b for a, b in [(1, 2)]]",
            format!("each [(1, 2)] {flat}; iter [(1, 2)]; unpack (1, 2) {flat}; iter (1, 2)"),
            "[2]",
        ),
        (
            "x = [b for [a, b] in [(1, 2)]]",
            format!("each [(1, 2)] {flat}; iter [(1, 2)]; unpack (1, 2) {flat}; iter (1, 2)"),
            "[2]",
        ),
        (
            "with c as (a, (b, x)): pass",
            format!(
                "unpack (1, (2, 3)) {{'childs': ((1, {flat}),), 'min_len': 2}}; iter (1, (2, 3)); \
                 unpack (2, 3) {flat}; iter (2, 3)"
            ),
            "3",
        ),
        (
            "with c as (a, b), c as (d, x): pass",
            format!(
                "unpack (1, (2, 3)) {flat}; iter (1, (2, 3)); unpack (1, (2, 3)) {flat}; \
                 iter (1, (2, 3))"
            ),
            "(2, 3)",
        ),
        // The value is evaluated once.
        (
            "x = a, b = [1, 2].copy()",
            format!("getattr [1, 2].copy; unpack [1, 2] {flat}; iter [1, 2]"),
            "[1, 2]",
        ),
        ("a = 1; b = 2; a, b = b, a; x = a", format!("unpack (2, 1) {flat}; iter (2, 1)"), "2"),
        ("x = a = 1", String::new(), "1"),
    ];
    for (source, calls, value) in cases {
        assert_recorded(&[(source, &calls, value)]);
    }
}

#[test]
fn temporaries_are_deleted() {
    let source =
        "a, b = d = 1, 2\nwith c as (a, b): pass\nx = [n for n in globals() if n[:4] == '_tmp']";
    VM.with(|interpreter| {
        interpreter.enter(|vm| {
            let (_, value) = recorded(source, vm).unwrap_or_else(|_| panic!("{source}"));
            assert_eq!(value, "[]");
        });
    });
}

#[test]
fn augmented_assignments_call_a_hook() {
    for (operator, value) in [
        ("+=", "8"),
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
    ] {
        let source = format!("x = 6; x {operator} 2");
        assert_recorded(&[(&source, &format!("6 {operator} 2"), value)]);
    }
    assert_recorded(&[("x = c; x @= 2", "c @= 2", "2")]);
}

#[test]
fn only_calls_that_unpack_call_a_hook() {
    assert_recorded(&[
        ("x = f(1, a=2)", "", "((1,), {'a': 2})"),
        ("x = f(*[1])", "apply (1,) {}", "((1,), {})"),
        ("x = f(0, *[1], a=2)", "apply (0, 1) {'a': 2}", "((0, 1), {'a': 2})"),
        ("x = f(**{'a': 1})", "apply () {'a': 1}", "((), {'a': 1})"),
        (
            "x = c.d.get(*['k'])",
            "getattr c.d; getattr {'k': [1, 2, 3]}.get; apply ('k',) {}",
            "[1, 2, 3]",
        ),
    ]);
}

#[test]
fn a_class_is_created_by_a_hook() {
    assert_recorded(&[
        ("class A: pass\nx = 0", "class A 0", "0"),
        ("class A(C): y = 1\nx = A.y", "class A 1; getattr <class 'A'>.y", "1"),
        // Keywords are dropped, as they are in RestrictedPython.
        ("class A(C, y=1, **{'metaclass': c}): pass\nx = 0", "class A 1", "0"),
        ("class A(*[C]): pass\nx = 0", "class A 1", "0"),
    ]);
}

#[test]
fn every_scope_collects_its_own_output() {
    assert_recorded(&[
        ("print('a')\nx = printed", "collector True; print ('a',)", "'a'"),
        ("x = printed", "collector True", "''"),
        (
            "def g():\n  print('a')\n  return printed\nx = g() + g()",
            "collector True; print ('a',); collector True; print ('a',)",
            "'aa'",
        ),
        ("def g():\n  'd'\n  print('a')\nx = g()", "collector True; print ('a',)", "None"),
        (
            "print('a')\nclass A: print('b')\nx = printed",
            "collector True; print ('a',); print ('b',); class A 0",
            "'ab'",
        ),
        (
            "h = print\nh('a')\nx = [print(b) for b in 'c'] and printed",
            "collector True; print ('a',); iter 'c'; print ('c',)",
            "'ac'",
        ),
        ("print(*['a'])\nx = printed", "collector True; apply ('a',) {}; print ('a',)", "'a'"),
        (
            "'doc'\nfrom __future__ import annotations\nprint('a')\nx = printed",
            "collector True; print ('a',)",
            "'a'",
        ),
    ]);
}
