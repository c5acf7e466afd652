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

#[test]
fn an_item_may_change_the_target_of_its_struct() {
    let setup = "
import struct
data = bytearray(b'\\xff' * 4)
layout = struct.Struct('2B')
class Item:
    def __init__(self, change): self.change = change
    def __index__(self):
        self.change()
        return 5
";
    for (call, result) in [
        (
            "struct.pack_into('2B', data, 0, 1, Item(lambda: layout.pack_into(data, 0, 9, 9)))",
            "bytearray(b'\\t\\x05\\xff\\xff')",
        ),
        (
            "layout.pack_into(data, 0, Item(lambda: layout.__init__('4s')), 6)",
            "bytearray(b'\\x05\\x06\\xff\\xff')",
        ),
        (
            "layout.pack(Item(lambda: layout.__init__('4s')), 6)",
            "bytearray(b'\\xff\\xff\\xff\\xff')",
        ),
        ("struct.pack_into('3s', data, 0, bytes(data))", "bytearray(b'\\xff\\xff\\xff\\xff')"),
        ("struct.pack_into('B2xB', data, 0, 1, 2)", "bytearray(b'\\x01\\x00\\x00\\x02')"),
    ] {
        assert_eq!(value_of(&format!("{setup}{call}\ndata")), result, "{call}");
    }
    let call = "struct.pack_into('2B', data, 0, 1, Item(lambda: data.append(1)))";
    let error = "BufferError: Existing exports of data: object cannot be re-sized";
    assert_eq!(error_of(&format!("{setup}{call}")), error);
    for call in ["pack_into('B', data, -2**63, 1)", "unpack_from('B', data, -2**63)"] {
        let error = "error: offset -9223372036854775808 out of range for 4-byte buffer";
        assert!(error_of(&format!("{setup}struct.{call}")).ends_with(error), "{call}");
    }
}

#[test]
fn the_items_of_a_list_may_change_the_array_and_the_list() {
    let setup = "
import array
numbers = array.array('d', [1])
class Item:
    def __init__(self, change): self.change = change
    def __float__(self):
        self.change()
        return 2.5
items = []
";
    let source = "items += [Item(lambda: numbers.append(2)), 3]\nnumbers.fromlist(items)\nnumbers";
    assert_eq!(value_of(&format!("{setup}{source}")), "array('d', [1.0, 2.0, 2.5, 3.0])");
    for change in ["items.clear()", "items.append(4)"] {
        let source = format!("items += [Item(lambda: {change})]\nnumbers.fromlist(items)");
        let error = "RuntimeError: list changed size during iteration";
        assert_eq!(error_of(&format!("{setup}{source}")), error);
    }
}

#[test]
fn code_that_a_search_calls_may_change_its_subject() {
    let setup = "
import re
data = bytearray(b'abab')
class Group:
    def __index__(self):
        data[0] = 66
        return 1
class Subject:
    def __buffer__(self, flags):
        data[0] = 67
        return memoryview(data)
def write(match):
    data[3] = 99
    return b'-'
match = re.match(b'(a)(b)', data)
";
    for (call, result) in [
        ("re.sub(b'b', write, data)", "b'a-ac'"),
        ("re.sub(b'', lambda match: data[:1], data)", "b'aaabaaaba'"),
        ("re.subn(b'b', write, memoryview(data))", "(b'a-ac', 1)"),
        (
            "match.group(Group()), match[Group()], match.group(Group(), 2)",
            "(b'B', b'B', (b'B', b'b'))",
        ),
        ("re.findall(b'(.)(.)', Subject())", "[(b'C', b'b'), (b'a', b'b')]"),
    ] {
        assert_eq!(value_of(&format!("{setup}{call}")), result, "{call}");
    }
    let error = "BufferError: Existing exports of data: object cannot be re-sized";
    for call in [
        "re.sub(b'b', lambda match: data.append(1), data)",
        "found = re.finditer(b'b', data)\nnext(found)\ndata.clear()",
    ] {
        assert_eq!(error_of(&format!("{setup}{call}")), error, "{call}");
    }
    let source = "found = re.finditer(b'b', data)\nlist(found)\ndata.clear()\ndata";
    assert_eq!(value_of(&format!("{setup}{source}")), "bytearray(b'')");
}

#[test]
fn a_stream_in_memory_may_be_read_into_itself() {
    let setup =
        "import io\nstream = io.BytesIO(b'abcdef')\nview = stream.getbuffer()\nstream.seek(2)\n";
    for target in ["view", "memoryview(view)", "view.cast('b')"] {
        let source = format!("{setup}stream.readinto({target}), bytes(view)");
        assert_eq!(value_of(&source), "(4, b'cdefef')", "{target}");
    }
    let own = "
import io
data = bytearray(b'abc')
class Own(io.BufferedIOBase):
    def read(self, size): return memoryview(data)
Own().readinto(data)";
    assert_eq!(error_of(own), "TypeError: read() should return bytes");
}

#[test]
fn a_position_that_no_stream_can_have_is_refused() {
    for (call, error) in [
        ("stream.seek(2**63 - 1)\nstream.write(b'x')", "OverflowError: new buffer size too large"),
        ("stream.seek(2**62)\nstream.write(b'x')", "MemoryError"),
        ("stream.seek(2**40)\nstream.write(b'x')", "MemoryError"),
        ("stream.seek(2**63 - 1, 2)", "OverflowError: new position too large"),
        ("stream.seek(-1)", "ValueError: negative seek value -1"),
        ("text.seek(2**63 - 1)\ntext.write('x')", "OverflowError: new buffer size too large"),
        ("text.seek(2**62)\ntext.write('x')", "MemoryError"),
    ] {
        let setup = "import io\nstream = io.BytesIO(b'abc')\ntext = io.StringIO('abc')\n";
        assert!(error_of(&format!("{setup}{call}")).starts_with(error), "{call}");
    }
    let source = "import io\ns = io.BytesIO(b'abc')\n\
                  s.seek(2**32 + 1), s.read(), s.truncate(), s.getvalue()";
    assert_eq!(value_of(source), "(4294967297, b'', 4294967297, b'abc')");
}

#[test]
fn a_write_to_a_text_stream_replaces_characters() {
    for (calls, result) in [
        ("s.write('a')", "('aaü€b', 1)"),
        ("s.seek(2); s.write('xyz')", "('éaxyz', 5)"),
        ("s.seek(4); s.write('xyz€')", "('éaü€xyz€', 8)"),
        ("s.seek(3); s.truncate(1); s.write('z')", "('é\\x00\\x00z', 4)"),
        ("s.seek(7); s.truncate(2); s.write('é')", "('éa\\x00\\x00\\x00\\x00\\x00é', 8)"),
    ] {
        let source =
            format!("import io\ns = io.StringIO('éaü€b')\n{calls}\n(s.getvalue(), s.tell())");
        assert_eq!(value_of(&source), result, "{calls}");
    }
}

#[test]
fn extreme_indices_have_a_result() {
    for (call, result) in [
        ("d.insert(-2**31, 0)", "deque([0, 'a', 'b', 'c'])"),
        ("d.insert(-2**63, 0)", "deque([0, 'a', 'b', 'c'])"),
        ("d.insert(2**63 - 1, 0)", "deque(['a', 'b', 'c', 0])"),
        ("d.insert(-1, 0)", "deque(['a', 'b', 0, 'c'])"),
        ("d.rotate(-2**63)", "deque(['c', 'a', 'b'])"),
        ("d.rotate(2**63 - 1)", "deque(['c', 'a', 'b'])"),
    ] {
        let source = format!("from collections import deque\nd = deque('abc')\n{call}\nd");
        assert_eq!(value_of(&source), result, "{call}");
    }
    assert_eq!(value_of("b'abc'.hex(':', -2**63)"), "'616263'");
}

#[test]
fn native_functions_that_call_themselves_raise_recursion_error() {
    let setup = "
import functools, operator
own, other = functools.partial(len), functools.partial(len)
static = staticmethod(len)
class Thing:
    x = property(operator.attrgetter('x'))
thing = Thing()
thing.y = operator.methodcaller('y', thing)
";
    for call in [
        "own.__setstate__((own, (), {}, {})); own()",
        "own.__setstate__((other, (), {}, {})); other.__setstate__((own, (), {}, {})); own()",
        "own.__setstate__((functools.lru_cache(own), (), {}, {})); own()",
        "static.__init__(static); static()",
        "thing.x",
        "thing.y(thing)",
    ] {
        let error = error_of(&format!("{setup}{call}"));
        assert!(error.starts_with("RecursionError"), "{call}\n{error}");
    }
}

#[test]
fn a_finaliser_may_change_what_native_code_reads() {
    let setup = "
import re, struct
data = bytearray(b'abc abc ab')
view = memoryview(data)
class Change:
    def __init__(self): self.itself = self
    def __del__(self):
        data[0] = 97
        found.append(1)
found = []
";
    for call in [
        "view.tolist()",
        "view == data",
        "data.partition(b'b')",
        "struct.unpack_from('<8b', data)",
        "list(struct.iter_unpack('<5b', data))",
        "re.findall(b'(a)(b)', data)",
    ] {
        let work = format!(
            "for i in range(3000):\n    Change()\n    {call}\n    [[] for _ in range(i % 7)]\n"
        );
        assert_eq!(value_of(&format!("{setup}{work}len(found) > 100")), "True", "{call}");
    }
}
