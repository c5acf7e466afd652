//! Caches, layouts and locks of the VM. These programs once read freed memory or caused a panic.
//! Now they behave as in CPython. `corpus/attacks/` tests the same faults in other ways.

use crate::common::{error_of, value_of};

#[test]
fn annotations_read_the_namespace_of_their_class_but_cannot_write_to_it() {
    let class = "class A:\n def g(self, p: Later): pass\n x: Later\n";
    let look = "A.Later = int\n(A.g.__annotations__['p'], A.__annotations__['x'])";
    assert_eq!(value_of(&format!("{class}{look}")), "(<class 'int'>, <class 'int'>)");
    let source = "class A:\n label = 1\n x: __classdict__.update(label=2)\nA.__annotations__";
    assert!(error_of(source).starts_with("AttributeError: 'mappingproxy' object"));
    let source = "class A:\n label = 1\n x: __classdict__['label']\nA.__annotations__['x']";
    assert_eq!(value_of(source), "1");
}

#[test]
fn a_property_initialised_again_has_its_new_getter() {
    let source = "
def getter(text):
    def get(self): return text
    return get
class A: label = property(getter('first'))
a = A()
look = lambda: a.label
for i in range(50): look()
A.__dict__['label'].__init__(getter('second'))
look()";
    assert_eq!(value_of(source), "'second'");
}

#[test]
fn a_subclass_of_property_keeps_its_own_get() {
    let source = "
class Own(property):
    def __get__(self, owner, kind=None): return 'own'
class A:
    @Own
    def label(self): return 'getter'
a = A()
look = lambda: a.label
[look() for i in range(50)][-1]";
    assert_eq!(value_of(source), "'own'");
}

#[test]
fn a_finaliser_sees_its_changes_to_garbage_classes() {
    let source = "
seen = []
def make():
    class A: label = 'first'
    class B(A): pass
    class End:
        def __del__(self):
            for i in range(50): B.label
            A.label = 'second'
            seen.append(B.label)
    end = End()
    end.itself = end
make()
for i in range(20000): a = []; a.append(a)
seen";
    assert_eq!(value_of(source), "['second']");
}

#[test]
fn no_class_has_a_descriptor_of_weak_references() {
    let source = "
class Meta(type): pass
class A(metaclass=Meta): pass
class B(A): pass
class C: __slots__ = ('__weakref__',)
class D(C, type): pass
found = [c for c in (Meta, A, B, C, D) if '__weakref__' in c.__dict__]
found, object.__dict__['__weakref__'].__get__(int), A.__weakref__, A().__weakref__";
    assert_eq!(value_of(source), "([], None, None, None)");
}

#[test]
fn conditional_annotations_must_be_a_set() {
    let error = "SystemError: bad argument to internal function";
    assert_eq!(error_of("x: int = 1\n__conditional_annotations__ = 1.5\ny: int = 2"), error);
    let class = "class A:\n __conditional_annotations__ = ()\n if True:\n  y: int = 2";
    assert_eq!(error_of(class), error);
    let class = "class A:\n if True:\n  y: int = 2\n else:\n  z: int = 3\nlist(A.__annotations__)";
    assert_eq!(value_of(class), "['y']");
}

#[test]
fn a_class_with_many_slots_stores_each_value() {
    let source = "
class A: __slots__ = [f's{i}' for i in range(20000)]
def store(o, v): o.s0 = v; o.s9000 = v + 1; o.s19999 = v + 2
a, b = A(), A()
for i in range(50): store(a, i)
(a.s0, a.s9000, a.s19999, [hasattr(b, f's{i}') for i in range(20000)].count(True))";
    assert_eq!(value_of(source), "(49, 50, 51, 0)");
}

#[test]
fn bases_whose_slots_would_share_cells_are_refused() {
    let setup = "
class A: __slots__ = ('a',)
class B: __slots__ = ('b',)
class Plain: pass
class Empty: __slots__ = ()
class Wide(A): __slots__ = ('c',)
class Numbers(list): __slots__ = ('n',)
";
    let conflict = "TypeError: multiple bases have instance lay-out conflict";
    for bases in ["A, B", "B, A", "Plain, A, B", "A, Numbers", "Wide, B", "Empty, A, B"] {
        assert_eq!(error_of(&format!("{setup}class C({bases}): pass")), conflict, "{bases}");
    }
    for (bases, base) in [
        ("A, Plain", "A"),
        ("Plain, A", "A"),
        ("Wide, A", "Wide"),
        ("Plain, Wide", "Wide"),
        ("Empty, A", "A"),
        ("Plain, list", "list"),
        ("Numbers, list", "Numbers"),
    ] {
        let source = format!("{setup}class C({bases}): pass\nC.__base__.__name__");
        assert_eq!(value_of(&source), format!("'{base}'"), "{bases}");
    }
}

#[test]
fn a_bytearray_with_an_exported_view_is_not_resized() {
    let error = "BufferError: Existing exports of data: object cannot be re-sized";
    for call in ["x.__init__(b'')", "x.__init__()", "x.__init__(5)", "x.__init__('a', 'utf-8')"] {
        let source = format!("x = bytearray(b'abc')\nv = memoryview(x)\n{call}");
        assert_eq!(error_of(&source), error, "{call}");
    }
    let source = "x = bytearray()\nv = memoryview(x)\nx.__init__()\nx.__init__(b'')\nlen(v)";
    assert_eq!(value_of(source), "0");
    let source = "x = bytearray(b'abc')\nmemoryview(x).release()\nx.__init__(b'd')\nx";
    assert_eq!(value_of(source), "bytearray(b'd')");
}

#[test]
fn an_argument_may_change_the_bytearray_whose_method_reads_it() {
    let change = "
x = bytearray(b'abc')
class Change:
    def __init__(self, data): self.data = data
    def __buffer__(self, flags):
        x.append(100)
        return memoryview(self.data)
";
    for (call, result) in [
        ("x + Change(b'e')", "bytearray(b'abce')"),
        ("x.startswith(Change(b'ab'))", "True"),
        ("x.endswith((b'z', Change(b'bc')))", "True"),
        ("x.translate(None, Change(b'b'))", "bytearray(b'ac')"),
        ("x < Change(b'z')", "True"),
        ("x == Change(b'abcd')", "True"),
        ("x != Change(b'abcd')", "False"),
        ("x > Change(b'abd')", "False"),
    ] {
        assert_eq!(value_of(&format!("{change}{call}")), result, "{call}");
        assert_eq!(value_of(&format!("{change}{call}\nx")), "bytearray(b'abcd')", "{call}");
    }
}

#[test]
fn a_type_parameter_that_reads_itself_raises_recursion_error() {
    for (parameter, attribute) in [
        ("T: T.__bound__", "__bound__"),
        ("T: (int, T.__constraints__)", "__constraints__"),
        ("T = T.__default__", "__default__"),
    ] {
        let source = format!(
            "def f[{parameter}](): pass\n\
             try: f.__type_params__[0].{attribute}\n\
             except RecursionError: found = 'caught'\n\
             found"
        );
        assert_eq!(value_of(&source), "'caught'", "{parameter}");
    }
    let source = "def f[T: int, U: (int, str)](): pass\nT, U = f.__type_params__\n\
                  (T.__bound__, U.__constraints__, T.__bound__)";
    assert_eq!(value_of(source), "(<class 'int'>, (<class 'int'>, <class 'str'>), <class 'int'>)");
}

#[test]
fn a_finaliser_during_class_creation_leaves_no_stale_cache_entry() {
    let source = "
class End:
    def __del__(self):
        found.append(cell.cell_contents.__classcell__)
class Keep(type):
    def __new__(meta, name, bases, namespace):
        global cell
        cell = namespace['__classcell__']
        return super().__new__(meta, name, bases, namespace)
class First(metaclass=Keep):
    def own(self): return __class__
del First.own
found = []
cell.cell_contents = End()
Second = type('Second', (), {'__classcell__': cell})
was_there = len(found)
found.clear()
del cell
(was_there, hasattr(Second, '__classcell__'))";
    assert_eq!(value_of(source), "(1, False)");
}

#[test]
fn a_cache_does_not_use_an_attribute_that_a_key_comparison_freed() {
    let setup = "
class Key:
    def __hash__(self): return hash('label')
    def __eq__(self, other):
        if armed: A.label = after
        return False
def after(self): return 'after'
def look(instance): return instance.label
def call(instance): return instance.label()
armed = False
";
    let warm = "plain, keyed = A(), A()\nplain.x = 1\nkeyed.__dict__[Key()] = 1\n";
    for (label, warm_up, last) in [
        ("label = ['before'] * 3", "look(plain)", "look(keyed)()"),
        ("def label(self): return 'before'", "call(plain)", "call(keyed)"),
    ] {
        let class = format!("class A:\n    {label}\n");
        let run = format!("for _ in range(50): {warm_up}\narmed = True\n{last}");
        let source = format!("{setup}{class}{warm}{run}");
        assert_eq!(value_of(&source), "'after'", "{source}");
    }
}

#[test]
fn an_unfinished_class_has_its_mro() {
    let source = "
kept = []
class Plain: pass
class Keep(type):
    def __del__(cls): kept.append(cls)
try: Keep('K', (Plain,), {'__classcell__': 5})
except TypeError: pass
for _ in range(20000): loop = []; loop.append(loop)
Plain.__len__ = lambda self: 1
(kept[0].__mro__ == (kept[0], Plain, object), len(kept[0]()))";
    assert_eq!(value_of(source), "(True, 1)");
}

#[test]
fn a_dict_finds_a_key_whose_hash_has_no_absolute_value() {
    let source = "
class Key:
    def __init__(self, number): self.number = number
    def __hash__(self): return -2**63
    def __eq__(self, other): return self.number == other.number
places = {Key(n): n for n in range(50)}
sum(places[Key(n)] for n in range(50)), Key(50) in places, hash(Key(0)) == -2**63";
    assert_eq!(value_of(source), "(1225, False, True)");
}

#[test]
fn a_replaced_value_may_read_its_attribute_in_del() {
    let source = "
seen = []
class Last(str):
    def __del__(self): seen.append(thing.__name__)
def make(): yield
for thing in (make, make(), property(make)):
    thing.__name__ = Last('first')
    thing.__name__ = 'second'
seen";
    assert_eq!(value_of(source), "['second', 'second', 'second']");
}

#[test]
fn a_length_method_may_use_the_reversed_iterator_that_called_it() {
    let source = "
class Sequence:
    def __len__(self): return next(iterator) if armed else 9
    def __getitem__(self, n): return n
armed = False
iterator = reversed(Sequence())
armed = True
iterator.__length_hint__(), next(iterator)";
    assert_eq!(value_of(source), "(8, 7)");
}

#[test]
fn an_exception_of_a_key_in_a_dict_lookup_reaches_the_program() {
    let setup = "
class Key:
    def __hash__(self): return hash('label')
    def __eq__(self, other): 1 / 0
class A: label = 1
def call(**keywords): return keywords
";
    for (lookup, error) in [
        ("[] in A.__dict__", "TypeError"),
        ("Key() in A.__dict__", "ZeroDivisionError"),
        ("call(**{Key(): 1}, **{Key(): 2})", "ZeroDivisionError"),
        ("call(label=1, **{Key(): 2})", "ZeroDivisionError"),
    ] {
        let raised = error_of(&format!("{setup}{lookup}"));
        assert!(raised.starts_with(error), "{lookup}: {raised}");
    }
}
