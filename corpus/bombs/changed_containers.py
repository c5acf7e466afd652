#: title: containers changed in the middle

#: a list cleared by the comparison of its index
#: value: 0
class C:
    def __eq__(self, other):
        x.clear()
        return False
x = [C() for _ in range(10)]
x.index(1) if 0 else x.count(1)

#: a list cleared by the comparison of in
#: value: false
class C:
    def __eq__(self, other):
        x.clear()
        return False
x = [C() for _ in range(10)]
1 in x

#: a list cleared by the comparison of remove
#: value: 0
class C:
    def __eq__(self, other):
        x.clear()
        return True
x = [C() for _ in range(10)]
try: x.remove(1)
except (ValueError, IndexError): pass
len(x)

#: a list that grows by the comparison of count
#: ends: instructions or memory at line 2 or 3 or 4 or 6
class C:
    def __eq__(self, other):
        x.append(C())
        return False
x = [C()]
x.count(1)

#: a list cleared by its own repr
#: value: "[c]"
class C:
    def __repr__(self):
        x.clear()
        return 'c'
x = [C() for _ in range(3)]
repr(x)

#: a list that grows by its own repr
#: ends: instructions or memory
class C:
    def __repr__(self):
        x.append(C())
        return 'c'
x = [C()]
repr(x)

#: a list cleared by its own comparison
#: value: true
class C:
    def __eq__(self, other):
        x.clear(); y.clear()
        return True
x, y = [C() for _ in range(9)], [C() for _ in range(9)]
x == y

#: a list cleared while it is sorted
#: value: "told"
class C:
    def __lt__(self, other):
        x.clear()
        return True
x = [C() for _ in range(9)]
try: x.sort()
except ValueError as e: y = 'told'
y

#: a list appended to while it is sorted
#: value: "told"
x = [3, 1, 2]
def key(v):
    x.append(v)
    return v
try: x.sort(key=key)
except ValueError as e: y = 'told'
y

#: a list sorted while it is sorted
#: value: [1, 2, 3]
x = [3, 1, 2]
def key(v):
    x.sort(key=key)
    return v
x.sort(key=key)
x

#: a list cleared by the iterator that extends it
#: value: [2]
x = [1]
def g():
    x.clear()
    yield 2
x.extend(g())
x

#: a list extended by its own iterator
#: ends: instructions or memory at line 2
x = [1]
x.extend(iter(x))

#: a slice assigned from what clears the list
#: value: [9]
x = [1, 2, 3]
def g():
    x.clear()
    yield 9
x[1:2] = g()
x

#: a list that its element’s end clears
#: value: 0
class C:
    def __del__(self): x.clear()
x = [C(), 1, 2]
x[0] = 0
len(x)

#: a list that its element’s end appends to
#: value: 5
class C:
    def __del__(self): x.append(1)
x = [C() for _ in range(5)]
x.clear()
len(x)

#: a list that its element’s end makes longer for ever
#: ends: instructions at line 2 or 4
class C:
    def __del__(self): x.append(C())
x = [C()]
while True: x.clear()

#: a list that shrinks while it is copied
#: value: []
class C:
    def __index__(self):
        x.clear()
        return 1
x = [1] * 9
x[C():]

#: an element set by an index that clears the list
#: ends: exception IndexError at line 6
class C:
    def __index__(self):
        x.clear()
        return 5
x = [1] * 9
x[C()] = 1

#: an element deleted by an index that clears the list
#: ends: exception IndexError at line 6
class C:
    def __index__(self):
        x.clear()
        return 5
x = [1] * 9
del x[C()]

#: an element popped by an index that clears the list
#: ends: exception IndexError at line 6
class C:
    def __index__(self):
        x.clear()
        return 5
x = [1] * 9
x.pop(C())

#: a list multiplied by what clears it
#: ends: value
class C:
    def __index__(self):
        x.clear()
        return 3
x = [1] * 9
len(x * C())

#: a dict changed while it is walked
#: ends: exception RuntimeError at line 2
d = {1: 1}
for k in d: d[k + 1] = 1

#: a dict changed by a comparison of its keys
#: ends: value
class C:
    def __hash__(self): return 1
    def __eq__(self, other):
        d.clear()
        return False
d = {C(): 1}
d[C()] = 2
len(d)

#: a dict filled by a comparison of its keys
#: ends: recursion or instructions or memory
class C:
    def __hash__(self): return 1
    def __eq__(self, other):
        d[C()] = 1
        return False
d = {C(): 1}
d[C()] = 2

#: a dict changed by the hash of a key
#: value: 1
class C:
    def __hash__(self):
        d.clear()
        return 1
d = {1: 1}
d[C()] = 2
len(d)

#: a dict changed by its own repr
#: value: 0
class C:
    def __repr__(self):
        d.clear()
        return 'c'
d = {1: C(), 2: C()}
try: repr(d)
except RuntimeError: pass
len(d)

#: a dict changed by its own comparison
#: value: 0
class C:
    def __eq__(self, other):
        d.clear()
        return True
d = {1: C(), 2: C()}
d == {1: 1, 2: 2}
len(d)

#: a dict updated from what changes it
#: value: Map{8: 8}
d = {}
def g():
    for i in range(9):
        d.clear()
        yield i, i
d.update(g())
d

#: a dict that its value’s end changes
#: value: 0
class C:
    def __del__(self): d.clear()
d = {1: C(), 2: 2}
d[1] = 5
len(d)

#: a set changed while it is walked
#: ends: exception RuntimeError at line 2
s = {1}
for k in s: s.add(k + 1)

#: a set changed by a comparison of its elements
#: ends: value
class C:
    def __hash__(self): return 1
    def __eq__(self, other):
        s.clear()
        return False
s = {C()}
s.add(C())
len(s)

#: sets changed by each other’s comparison
#: ends: value or exception
class C:
    def __hash__(self): return 1
    def __eq__(self, other):
        s.clear(); t.clear()
        return False
s, t = {C(), C()}, {C(), C()}
s & t | s
5

#: bytes changed while they are seen
#: ends: exception BufferError at line 3
b = bytearray(b'abc')
m = memoryview(b)
b.append(1)

#: bytes changed by an index
#: ends: exception IndexError at line 6
class C:
    def __index__(self):
        b.clear()
        return 5
b = bytearray(9)
b[C()] = 1

#: bytes changed by what is put in
#: ends: exception IndexError at line 6
class C:
    def __index__(self):
        b.clear()
        return 5
b = bytearray(9)
b[5] = C()

#: bytes extended by what clears them
#: value: 1
b = bytearray(9)
def g():
    b.clear()
    yield 1
b.extend(g())
len(b)

#: a text joined from what changes its list
#: value: "b"
x = ['a'] * 3
def g():
    x.clear()
    yield 'b'
'-'.join(g())
