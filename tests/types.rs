//! What the VM's own types must not do: bring the interpreter down.

mod common;

use common::{error_of, value_of};

#[test]
fn defaults_can_be_read_but_not_set() {
    assert_eq!(value_of("def f(a, b=2): pass\nf.__defaults__"), "(2,)");
    assert!(error_of("def f(b): b\nf.__defaults__ = (2, 5)\nf()").starts_with("AttributeError"));
}

#[test]
fn slot_names_that_are_none_are_nobodys_business() {
    let source = "class A: __slotnames__ = [5]\nA().__getstate__()";
    assert!(error_of(source).starts_with("AttributeError"));
}

#[test]
fn any_key_may_be_looked_for_in_a_class() {
    let class = "class A: x = 1\n";
    assert_eq!(
        value_of(&format!("{class}('x' in A.__dict__, 'y' in A.__dict__)")),
        "(True, False)"
    );
    assert!(error_of(&format!("{class}[] in A.__dict__")).starts_with("TypeError: unhashable"));
}
