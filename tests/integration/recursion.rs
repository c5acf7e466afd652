//! The possible depth of plain calls does not depend on the earlier calls of a call site.

use std::thread;

use crate::common::value_of;

/// Too small for the tested depths if each call uses a native frame.
const STACK: usize = 4 << 20;

/// The value of a program, run on a small stack.
fn value_on_a_small_stack(source: &'static str) -> String {
    let thread = thread::Builder::new().stack_size(STACK).spawn(move || value_of(source));
    thread.expect("the thread starts").join().expect("the thread does not panic")
}

#[test]
fn a_nested_function_recurses_equally_deep_in_each_call_of_its_outer_function() {
    let source = "
def solve(n):
    def dfs(k): return 0 if k == 0 else 1 + dfs(k - 1)
    return dfs(n)
[solve(990) for i in range(5)]";
    assert_eq!(value_on_a_small_stack(source), "[990, 990, 990, 990, 990]");
}

#[test]
fn functions_with_the_same_decorator_recurse_as_deep_as_one() {
    let source = "
def memo(f):
    known = {}
    def wrapper(n):
        if n not in known: known[n] = f(n)
        return known[n]
    return wrapper
@memo
def down(n): return 0 if n == 0 else 1 + down(n - 1)
@memo
def sum_to(n): return 0 if n == 0 else n + sum_to(n - 1)
(down(450), sum_to(450), down(449), sum_to(451))";
    assert_eq!(value_on_a_small_stack(source), "(450, 101475, 449, 101926)");
}

#[test]
fn a_method_recurses_equally_deep_in_each_class() {
    let source = "
class A:
    def down(self, n): return 0 if n == 0 else 1 + self.down(n - 1)
def make():
    class B:
        def down(self, n): return 0 if n == 0 else 1 + step(self.down, n - 1)
    return B()
def step(f, n): return f(n)
[A().down(900)] + [make().down(450) for i in range(4)]";
    assert_eq!(value_on_a_small_stack(source), "[900, 450, 450, 450, 450]");
}

#[test]
fn a_call_site_of_two_functions_recurses_as_deep_as_of_one() {
    let source = "
def even(n, other): return True if n == 0 else other(n - 1, even)
def odd(n, other): return False if n == 0 else other(n - 1, odd)
[even(n, odd) for n in (900, 901)]";
    assert_eq!(value_on_a_small_stack(source), "[True, False]");
}

#[test]
fn endless_recursion_is_an_error_on_a_small_stack() {
    let source = "
def solve(n):
    def dfs(k): return dfs(k + 1)
    try: dfs(n)
    except RecursionError: return 'caught'
[solve(0) for i in range(3)]";
    assert_eq!(value_on_a_small_stack(source), "['caught', 'caught', 'caught']");
}

#[test]
fn a_long_chain_of_objects_is_freed_on_a_small_stack() {
    let source = "
class Node:
    def __init__(self, next): self.next = next
def chain(link):
    last = None
    for i in range(60000): last = link(last)
chain(Node); chain(lambda last: [last]); chain(lambda last: (last,)); chain(lambda last: {1: last})
chain(lambda last: lambda: last)
'freed'";
    assert_eq!(value_on_a_small_stack(source), "'freed'");
}
