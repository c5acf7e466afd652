//! Limits that apply to the native build as well. `pkg-tests` tests the limits that need the
//! instruction count of the wasm build.

use pyvarium::boundary::failure::{Failure, FailureKind};
use pyvarium::boundary::limits::Limits;
use pyvarium::boundary::request::Request;

use crate::common::{self, failure, int, report, request, text, value};

#[track_caller]
fn stopped(limits: Limits, source: &str) -> Failure {
    let report = report(&Request { limits, ..request(source) });
    report.failure.unwrap_or_else(|| panic!("{source}\nreturned {:?}", report.value))
}

fn output_of(bytes: u64) -> Limits {
    Limits { output: bytes, ..Limits::default() }
}

fn memory_of(bytes: u64) -> Limits {
    Limits { memory: bytes, ..Limits::default() }
}

#[test]
fn output_beyond_the_limit_stops_the_program_at_its_line() {
    let failure = stopped(output_of(10), "x = 1\nwhile True:\n    print('abc')\n");
    assert_eq!(failure.kind, FailureKind::Output);
    assert_eq!(failure.position.map(|position| position.line), Some(3));
    assert_eq!(
        failure.message,
        "the program was stopped: it printed more than its 10 bytes of output"
    );
}

#[test]
fn output_up_to_the_limit_is_allowed() {
    let report = report(&Request { limits: output_of(4), ..request("print('abc')") });
    assert_eq!(report.failure, None);
    assert_eq!(report.usage.output_bytes, 4);
}

#[test]
fn output_is_cut_at_the_limit_and_never_within_a_character() {
    let report = report(&Request { limits: output_of(4), ..request("print('ää' * 100)") });
    assert_eq!(report.usage.output_bytes, 4);
    let report =
        common::report(&Request { limits: output_of(5), ..request("print('ää' * 100)") });
    assert_eq!(report.usage.output_bytes, 4);
}

#[test]
fn a_stopped_program_cannot_continue() {
    for source in [
        "while True:\n    try:\n        print('abc')\n    except BaseException:\n        pass",
        "while True:\n    try:\n        print('abc')\n    finally:\n        continue",
        "def g():\n    while True:\n        try:\n            yield print('abc')\n        except \
         BaseException:\n            pass\nfor x in g(): pass",
        "class A:\n    def __del__(self):\n        while True: print('abc')\na = A()\ndel a\n\
         while True: pass",
        "def f():\n    try:\n        print('abc'); f()\n    except \
         BaseException:\n        f()\n    finally:\n        f()\nf()",
    ] {
        assert_eq!(stopped(output_of(100), source).kind, FailureKind::Output, "{source}");
    }
}

#[test]
fn memory_beyond_the_limit_stops_the_program_at_its_line() {
    // Many small blocks. If the VM cannot continue without a large block, the native process
    // aborts, so `pkg-tests` tests that case on the wasm build.
    let failure = stopped(memory_of(4 * 1024 * 1024), "x = ()\nwhile True:\n    x = (x, 1.5)");
    assert_eq!(failure.kind, FailureKind::Memory, "{}", failure.traceback);
    assert_eq!(failure.position.map(|position| position.line), Some(3));
}

#[test]
fn a_program_may_catch_the_refusal_of_a_large_block() {
    let source = "try:\n    [0] * 10**9\nexcept MemoryError:\n    answer = 'caught'\nanswer";
    assert_eq!(value(source), text("caught"));
}

#[test]
fn freed_memory_does_not_count() {
    let source = "for i in range(200):\n    x = bytearray(100_000)\n42";
    let report = report(&Request { limits: memory_of(4 * 1024 * 1024), ..request(source) });
    assert_eq!(report.value, Some(int(42)), "{:?}", report.failure);
}

#[test]
fn endless_recursion_raises_recursion_error() {
    let failure = failure("def f(n):\n    return f(n + 1)\nf(0)");
    assert_eq!(failure.kind, FailureKind::Recursion);
    assert_eq!(failure.exception.as_deref(), Some("RecursionError"));
    assert_eq!(failure.position.map(|position| position.line), Some(2));
    assert!(failure.traceback.contains("[Previous line repeated"), "{}", failure.traceback);
}

#[test]
fn a_program_may_catch_its_recursion_error() {
    let source =
        "def f(n):\n    return f(n + 1)\ntry:\n    f(0)\nexcept RecursionError:\n    x = 1\nx";
    assert_eq!(value(source), int(1));
}

#[test]
fn the_recursion_limit_can_be_set() {
    let source = "def f(n):\n    return 0 if n == 0 else 1 + f(n - 1)\nf(50)";
    let shallow = Limits { recursion: 30, ..Limits::default() };
    assert_eq!(stopped(shallow, source).kind, FailureKind::Recursion);
    assert_eq!(value(source), int(50));
}

#[test]
fn a_limit_does_not_stop_the_next_program() {
    stopped(output_of(1), "print('abc')");
    assert_eq!(value("sum(x for x in range(10))"), int(45));
}

fn with_iterations(iterations: u64, source: &str) -> Option<Failure> {
    let mut request = request(source);
    request.limits.iterations = Some(iterations);
    report(&request).failure
}

#[test]
fn a_loop_may_reach_its_iteration_limit() {
    for source in [
        "for x in range(5): pass",
        "[x for x in range(5)]",
        "{x: y for x in range(5) for y in range(5)}",
        "sum(x for x in range(5))",
        "for x in range(5):\n    for y in range(5): pass",
        "for i in range(3):\n    for x in range(5): pass\nelse:\n    1",
        "def g():\n    yield from range(100)\nfor x in g():\n    break",
        "async def f():\n    return [x for x in range(5)]",
        "sum(range(1000))",
        "i = 0\nwhile i < 100: i += 1",
    ] {
        assert_eq!(with_iterations(5, source), None, "{source}");
    }
}

#[test]
fn a_loop_beyond_its_iteration_limit_is_stopped() {
    for (source, line) in [
        ("for x in range(6): pass", 1),
        ("x = 1\n[x for x in range(6)]", 2),
        ("sum(x for x in range(6))", 1),
        ("for x in range(3):\n    for y in range(6): pass", 2),
        ("try:\n    for x in range(6): pass\nexcept BaseException:\n    pass", 2),
        ("for x in range(6):\n    try: 1\n    finally: continue", 1),
        ("for a, *b in [(1, 2)] * 6: pass", 1),
    ] {
        let failure = with_iterations(5, source).unwrap_or_else(|| panic!("{source}"));
        assert_eq!(failure.kind, FailureKind::Iterations, "{source}");
        assert_eq!(failure.message, "the program was stopped: a loop took more than 5 iterations");
        assert_eq!(failure.position.map(|at| at.line), Some(line), "{source}");
    }
}

#[test]
fn a_metaclass_cannot_evade_the_count_of_iterations() {
    let source = "class M(type):\n    def __prepare__(n, b): return {'<counted>': lambda x: x}\n\
                  class A(metaclass=M):\n    'its doc'\n    for i in range(6): pass";
    assert_eq!(
        with_iterations(5, source).map(|failure| failure.kind),
        Some(FailureKind::Iterations)
    );
    assert_eq!(
        with_iterations(
            5,
            "class A:\n    'its doc'\n    for i in range(5): pass\nassert A.__doc__ == 'its doc'"
        ),
        None
    );
}
