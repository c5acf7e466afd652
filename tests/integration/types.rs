//! The hardened types of the VM: no operation on them may crash the interpreter.

use crate::common::{error_of, value_of};

#[test]
fn a_function_cannot_get_more_defaults_than_parameters() {
    assert_eq!(value_of("def f(a, b=2): pass\nf.__defaults__"), "(2,)");
    assert_eq!(value_of("def f(a, b): return a, b\nf.__defaults__ = (1, 2)\nf()"), "(1, 2)");
    assert_eq!(
        error_of("def f(b): b\nf.__defaults__ = (2, 5)\nf()"),
        "ValueError: __defaults__ has more values than the function has parameters"
    );
}

#[test]
fn slot_names_must_be_strings() {
    let source = "class A: __slotnames__ = [5]\nA().__getstate__()";
    assert_eq!(error_of(source), "TypeError: __slotnames__ must contain strings");
}

#[test]
fn a_class_dict_can_be_searched_for_any_key() {
    let class = "class A: x = 1\n";
    assert_eq!(
        value_of(&format!("{class}('x' in A.__dict__, 'y' in A.__dict__)")),
        "(True, False)"
    );
    assert!(error_of(&format!("{class}[] in A.__dict__")).starts_with("TypeError: unhashable"));
}

#[test]
fn an_object_keeps_its_memory_layout() {
    let setup = "
class Number(float): __slots__ = ()
class Pointer(super): __slots__ = ()
class Slots: __slots__ = tuple('abcdefgh')
class Meta(type):
    def mro(cls): return [cls, Slots, object]
class Order(type): pass
class Ordered(metaclass=Order): pass
class Plain: pass
class Other: pass
class Wide: __slots__ = ('x', 'y')
class Lazy:
    def __iter__(self):
        Order.mro = Meta.mro
        return iter(())
";
    for (line, error) in [
        ("Number(1.0).__class__ = Pointer", "TypeError: __class__ assignment"),
        ("(1).__class__ = Plain", "TypeError: __class__ assignment"),
        ("Plain().__class__ = Number", "TypeError: __class__ assignment"),
        ("Plain().__class__ = Wide", "TypeError: __class__ assignment"),
        (
            "object.__dict__['__class__'].__set__(Number(1.0), Pointer)",
            "TypeError: __class__ assignment",
        ),
        (
            "object.__setattr__(Number(1.0), '__class__', Pointer)",
            "TypeError: __class__ assignment",
        ),
        ("Plain.__bases__ = (Other,)", "AttributeError"),
        ("type.__dict__['__bases__'].__set__(Plain, (Other,))", "AttributeError"),
        (
            "class Made(metaclass=Meta): __slots__ = ()",
            "TypeError: a metaclass cannot override mro()",
        ),
        ("Meta('Made', (), {})", "TypeError: a metaclass cannot override mro()"),
        ("type.__new__(Meta, 'Made', (), {})", "TypeError: a metaclass cannot override mro()"),
        (
            "Order.mro = Meta.mro; type('Made', (Ordered,), {})",
            "TypeError: a metaclass cannot override mro()",
        ),
        (
            "Order('Made', (), {'__slots__': Lazy()})",
            "TypeError: a metaclass cannot override mro()",
        ),
        ("type('Made', (), {1: 2})", "TypeError: a class has names for attributes"),
        ("type(None).planted = 1", "TypeError: cannot set 'planted' attribute of immutable type"),
        (
            "type(iter([])).planted = 1",
            "TypeError: cannot set 'planted' attribute of immutable type",
        ),
        (
            "import itertools; itertools.count.planted = 1",
            "TypeError: cannot set 'planted' attribute of immutable type",
        ),
        (
            "type.__dict__['__abstractmethods__'].__set__(float, {'x'})",
            "TypeError: cannot set '__abstractmethods__'",
        ),
        ("len.__module__ = 'mine'", "AttributeError"),
    ] {
        let message = error_of(&format!("{setup}{line}"));
        assert!(message.starts_with(error), "{line}: {message}");
    }
}

#[test]
fn safe_changes_of_classes_are_allowed() {
    let setup = "class A:\n    def f(self): return 'a'\nclass B:\n    def f(self): return 'b'\n";
    assert_eq!(value_of(&format!("{setup}a = A()\na.__class__ = B\na.f()")), "'b'");
    assert_eq!(
        value_of(
            &format!("{setup}A.__bases__, A.__class__, a.__class__\n")
                .replace(", a.__class__\n", "")
        ),
        "((<class 'object'>,), <class 'type'>)"
    );
    assert_eq!(value_of("class S:\n    __slots__ = ['x', '__y']\ns = S()\ns.x = 1\ns.x"), "1");
    assert_eq!(value_of("class S:\n    __slots__ = {'x': 'its doc'}\ns = S()\ns.x = 1\ns.x"), "1");
    assert_eq!(
        value_of(
            "class M(type):\n    def __prepare__(n, b): return {'x': 1}\n\
             class A(metaclass=M): pass\nA.x"
        ),
        "1"
    );
}

#[test]
fn a_star_import_binds_only_the_names_of_the_facade() {
    let plant = "import math\nmath.planted = 1\nsetattr(math, '__built' + 'ins__', {})\n\
                 math.__all__ = ['planted', '__built' + 'ins__']\nfrom math import *\n";
    assert_eq!(value_of(&format!("{plant}len([floor(1.5)])")), "1");
    assert!(error_of(&format!("{plant}planted")).starts_with("NameError"));
}
