#: title: objects that change while native code uses them

#: a struct that an item of its own changes
#: value: null
#: output: "Existing exports of data: object cannot be re-sized\nbytearray(b'\\t\\x05\\x06\\xff\\x08\\x08\\xff\\xff')\nbytearray(b'\\t\\x05\\x06\\xff\\x08\\x08\\xff\\xff')\n4s\n"
import struct

data = bytearray(b"\xff" * 8)
layout = struct.Struct("2B")

class Again:
    def __index__(self):
        struct.pack_into("2B", data, 0, 9, 9)
        layout.pack_into(data, 4, 8, 8)
        return 5

class Append:
    def __index__(self):
        try:
            data.append(1)
        except BufferError as error:
            print(error)
        return 6

class Replace:
    def __index__(self):
        layout.__init__("4s")
        return 7

struct.pack_into("3B", data, 0, 1, Again(), Append())
print(data)
layout.pack_into(data, 0, 1, Again())
print(data)
layout.pack(Replace(), 2)
print(layout.format)

#: a struct packed from its own target
#: value: null
#: output: "bytearray(b'aA\\x00abc')\nbytearray(b'\\x01\\x00\\x00\\x00\\x02\\x00\\x00\\x00\\xff\\xff\\xff\\xff')\nbytearray(b'\\x01\\x02\\x00\\x00\\x00\\x00\\x00\\x00\\xff\\xff\\xff\\xff')\nrefused\nrefused\nrefused\nrefused\n"
import struct

data = bytearray(b"abcdef")
struct.pack_into("<H3s", data, 1, 65, bytes(data))
print(data)
data = bytearray(b"\xff" * 12)
struct.pack_into("@bi", data, 0, 1, 2)
print(data)
try:
    struct.pack_into("2B2xB", data, 0, 1, 2, "x")
except struct.error:
    print(data)
for offset in (-2**63, 2**63 - 1):
    for call in (lambda: struct.pack_into("b", data, offset, 1), lambda: struct.unpack_from("b", data, offset)):
        try:
            call()
        except (struct.error, OverflowError):
            print("refused")

#: an array that the items of a list change
#: value: null
#: output: "7\nlist changed size during iteration\n7\nlist changed size during iteration\n7\nexported\n"
import array

numbers = array.array("i", [1, 2, 3])

class Number:
    def __init__(self, change):
        self.change = change
    def __index__(self):
        self.change()
        return 5

for change in (lambda: numbers.append(9), lambda: items.append(4), lambda: items.clear()):
    items = [1, Number(change), 6]
    try:
        numbers.fromlist(items)
    except RuntimeError as error:
        print(error)
    print(len(numbers))
view = memoryview(numbers)
numbers.fromlist([])
try:
    numbers.fromlist([1])
except BufferError:
    print("exported")

#: a bytearray that the function of sub changes
#: value: null
#: output: "Existing exports of data: object cannot be re-sized\n(b'a<b>caB<b>', 2) bytearray(b'abcaBb')\nb'aaabacaaaBaba' b'-a--c-a-B--'\nbytearray(b'abcaBb\\x01')\n"
import re

data = bytearray(b"abcabc")

def append(match):
    data.append(1)

def write(match):
    data[4] = ord("B")
    data[5] = ord("b")
    return b"<" + match.group() + b">"

try:
    re.sub(b"b", append, data)
except BufferError as error:
    print(error)
print(re.subn(b"b", write, data), data)
print(re.sub(b"", lambda match: data[:1], data), re.sub(b"b?", lambda match: b"-", data))
data.append(1)
print(data)

#: a bytearray that is searched cannot be resized
#: value: null
#: output: "Existing exports of data: object cannot be re-sized\n<re.Match object; span=(1, 2), match=b'b'> []\nb''\nTypeError\nTypeError\n"
import re

data = bytearray(b"abcabc")
matches = re.finditer(b"b", data)
match = next(matches)
try:
    data.append(1)
except BufferError as error:
    print(error)
data[4] = ord("B")
print(match, list(matches))
del matches
data.clear()
print(match.group())
for pattern, text in (("a", b"a"), (b"a", "a")):
    try:
        re.finditer(pattern, text)
    except TypeError:
        print("TypeError")

#: the index of a group changes the bytes
#: value: null
#: output: "b'B' b'B' (b'B', b'B') (0, 1) b'Bb'\n[(b'C', b'b'), (b'c', b'a'), (b'b', b'c')] [b'C', b'ca', b'c']\n"
import re

data = bytearray(b"abcabc")
match = re.match(b"(a)(b)", data)

class Group:
    def __index__(self):
        data[0] = ord("B")
        return 1

print(match.group(Group()), match[Group()], match.group(Group(), Group()), match.span(Group()), match.group())

class Bytes:
    def __buffer__(self, flags):
        data[0] = ord("C")
        return memoryview(data)

print(re.findall(b"(.)(.)", Bytes()), re.split(b"b", Bytes()))

#: a stream that is read into itself
#: value: null
#: output: "4 b'cdefef'\n2 b'ceffef'\n3 b'feffef'\n3 0\nbytearray(b'abcdef')\n"
import io

stream = io.BytesIO(b"abcdef")
view = stream.getbuffer()
stream.seek(2)
print(stream.readinto(view), bytes(view))
stream.seek(2)
print(stream.readinto(memoryview(view)[1:3]), bytes(view))

class Bytes:
    def __buffer__(self, flags):
        return stream.getbuffer()

stream.seek(3)
print(stream.readinto(Bytes()), bytes(view))
stream.seek(3)
print(stream.readinto1(view), stream.readinto(view))

class Own(io.BufferedIOBase):
    def read(self, size=-1):
        return memoryview(data)[:3]

data = bytearray(b"abcdef")
try:
    Own().readinto(data)
except TypeError:
    print(data)

#: positions that no stream can have
#: value: null
#: output: "9223372036854775807 b'' b'' 0 9223372036854775807 9223372036854775807\nrefused\n4611686018427387904 b'' b'' 0 4611686018427387904 4611686018427387904\nrefused\n1099511627776 b'' b'' 0 1099511627776 1099511627776\nrefused\nb'abc'\nOverflowError\nOverflowError\nValueError\nValueError\n1 0 0 5 1 b'abc\\x00\\x00x'\nrefused '' abc\nrefused '' abc\nrefused '' abc\n"
import io

stream = io.BytesIO(b"abc")
for position in (2**63 - 1, 2**62, 2**40):
    print(stream.seek(position), stream.read(), stream.readline(), stream.readinto(bytearray(2)), stream.tell(), stream.truncate())
    try:
        stream.write(b"x")
    except (MemoryError, OverflowError):
        print("refused")
print(stream.getvalue())
for arguments in ((2**63,), (2**63 - 1, 2), (-1,), (0, 3)):
    try:
        stream.seek(*arguments)
    except (OverflowError, ValueError) as error:
        print(type(error).__name__)
print(stream.seek(1), stream.seek(-5, 1), stream.seek(-5, 2), stream.seek(2, 2), stream.write(b"x"), stream.getvalue())
text = io.StringIO("abc")
text.seek(0, 2)
for position in (2**63 - 1, 2**62, 2**63):
    try:
        text.seek(position)
        text.write("x")
    except (MemoryError, OverflowError):
        print("refused", repr(text.read()), text.getvalue())
    text.seek(0, 2)

#: characters of other widths in a text stream
#: value: null
#: output: "1 'aü€b' 'aaü€b' 5\n2 3 '' 0 'éaxyz' 'éaxyz' 5\n4 4 'éaü€xyz€' 8\n3 1 3 1 0 'é\\x00\\x00z' 'é\\x00\\x00z' 4\n7 1 'éaü€b\\x00\\x00z' 8\n7 2 1 3 2 'éa\\x00€€\\x00\\x00é' 5\n"
import io

def after(*calls):
    stream = io.StringIO("éaü€b")
    for name, *arguments in calls:
        print(repr(getattr(stream, name)(*arguments)), end=" ")
    print(repr(stream.getvalue()), stream.tell())

after(("write", "a"), ("read",))
after(("seek", 2), ("write", "xyz"), ("read", 1), ("seek", 0), ("read",))
after(("seek", 4), ("write", "xyz€"))
after(("seek", 3), ("truncate", 1), ("tell",), ("write", "z"), ("seek", 0), ("read",))
after(("seek", 7), ("write", "z"))
after(("seek", 7), ("truncate", 2), ("write", "é"), ("seek", 3), ("write", "€€"))

#: extreme indices of a deque
#: value: null
#: output: "deque([9223372036854775807, -9223372036854775808, -2147483648, 2, 'a', 'b', 'c', 2147483648, -1])\ndeque([-2147483648, 2, 'a', 'b', 'c', 2147483648, -1, 9223372036854775807, -9223372036854775808]) 3\nOverflowError\nOverflowError\n"
from collections import deque

queue = deque("abc")
for index in (-2**31, 2**31, -2**63, 2**63 - 1, -1, 2):
    queue.insert(index, index)
queue.rotate(-2**63)
print(queue)
queue.rotate(2**63 - 1)
print(queue, queue.index("b", -2**63, 2**63 - 1))
for call in (lambda: queue.insert(2**63, 1), lambda: queue.rotate(2**63)):
    try:
        call()
    except OverflowError as error:
        print(type(error).__name__)

#: native functions that call themselves
#: value: null
#: output: "RecursionError\nRecursionError\nRecursionError\nRecursionError\nRecursionError\nRecursionError\nRecursionError\n"
import functools
import operator

def ends(call):
    try:
        call()
    except RecursionError:
        print("RecursionError")

own = functools.partial(len)
own.__setstate__((own, (), {}, {}))
ends(own)
first, second = functools.partial(len), functools.partial(len)
first.__setstate__((second, (), {}, {}))
second.__setstate__((first, (), {}, {}))
ends(first)
cached = functools.lru_cache(own)
own.__setstate__((cached, (), {}, {}))
ends(cached)
static = staticmethod(len)
static.__init__(static)
ends(static)

class Thing:
    x = property(operator.attrgetter("x"))

ends(lambda: Thing().x)
thing = Thing()
thing.y = operator.methodcaller("y", thing)
ends(lambda: thing.y(thing))
chain = len
for _ in range(100_000):
    link = functools.partial(len)
    link.__setstate__((chain, (), {}, {}))
    chain = link
ends(lambda: chain([]))

#: finalizers that change what native code reads
#: value: null
#: output: "True\n"
import array
import gc
import re
import struct

data = bytearray(b"abc abc ab")
view = memoryview(data)
numbers = array.array("i", [1, 2, 3])
pattern = re.compile(b"(a)(b)")

class Change:
    def __init__(self):
        self.itself = self
    def __del__(self):
        data[0] = ord("a")
        numbers[0] = 1
        changes.append(1)

changes = []
for i in range(1500):
    Change()
    for call in (
        lambda: view.tolist(), lambda: view[::2].tolist(), lambda: view == data,
        lambda: data.partition(b"b"), lambda: data.rpartition(b"b"), lambda: data.split(),
        lambda: struct.unpack_from("<8b", data), lambda: list(struct.iter_unpack("<5b", data)),
        lambda: pattern.findall(data), lambda: pattern.sub(rb"\2\1", data), lambda: numbers.tolist(),
    ):
        call()
print(len(changes) > 100)
