# A bytearray that changes while something reads it.

#: control: none, CPython refuses these operations

#: a view of a bytearray that __init__ empties
x = bytearray(b'a' * 100)
view = memoryview(x)
x.__init__(b'')
print('REACHED', len(x), len(view), view[50])

#: a view of a bytearray that __init__ replaces
x = bytearray(b'a' * 100)
view = memoryview(x)
bytearray.__init__(x, 3)
print('REACHED', len(x), len(view), view[50])

#: a view of a bytearray that super().__init__ empties
class B(bytearray):
    def empty(self): super().__init__()
x = B(b'a' * 100)
view = memoryview(x)
x.empty()
print('REACHED', len(x), len(view), view[50])

#: a write to a part of a view after the bytearray was emptied
x = bytearray(b'a' * 100)
part = memoryview(x)[50:60]
x.__init__(b'b')
part[5] = 1
print('REACHED', len(x), part[5])

#: a view of a bytearray that any other method empties
actions = {
    'append': lambda x: x.append(1), 'extend': lambda x: x.extend(b'a'), 'insert': lambda x: x.insert(0, 1), 'pop': lambda x: x.pop(),
    'remove': lambda x: x.remove(97), 'clear': lambda x: x.clear(), 'resize': lambda x: x.resize(1), 'delete': lambda x: x.__delitem__(0),
    'cut': lambda x: x.__delitem__(slice(0, 3)), 'replace': lambda x: x.__setitem__(slice(0, 3), b''), 'add': lambda x: x.__iadd__(b'a'),
    'multiply': lambda x: x.__imul__(0), 'extend itself': lambda x: x.extend(x), 'spread': lambda x: x.__setitem__(slice(5, 5), b'abc'),
}
for name, action in actions.items():
    x = bytearray(b'a' * 100)
    view = memoryview(x)
    try:
        action(x)
        print('REACHED', name, len(x), len(view))
    except (AttributeError, BufferError): pass

#: a bytearray that is changed by the operand of a comparison
x = bytearray(b'abc')
class Change:
    def __buffer__(self, flags):
        x.extend(b'd' * 1000)
        return memoryview(b'abc')
for compare in (x.__eq__, x.__ne__, x.__lt__, x.__le__, x.__gt__, x.__ge__):
    compare(Change())
if len(x) != 6003: print('REACHED', len(x))

#: a bytearray that is changed by the operand of an addition
x = bytearray(b'abc')
class Change:
    def __buffer__(self, flags):
        x.clear()
        return memoryview(b'abc')
x + Change()
if len(x): print('REACHED', len(x))

#: a bytearray that is changed by the argument of startswith and endswith
x = bytearray(b'abc')
class Change:
    def __buffer__(self, flags):
        x.append(100)
        return memoryview(b'a')
x.startswith(Change())
x.endswith((b'x', Change()), 0, 2)
x.startswith((Change(), Change()))
if len(x) < 6: print('REACHED', len(x))

#: a bytearray that is changed by the table of translate
x = bytearray(b'abc')
class Change:
    def __buffer__(self, flags):
        x.append(100)
        return memoryview(bytes(range(256)))
x.translate(Change())
x.translate(None, Change())
x.translate(Change(), delete=Change())
if len(x) != 7: print('REACHED', len(x))

#: a bytearray that is changed when a view of it is released
x = bytearray(b'abc')
class Change:
    def __buffer__(self, flags): return memoryview(b'abc')
    def __release_buffer__(self, view): x.extend(b'd' * 1000)
x == Change()
x + Change()
x.startswith(Change())
x.translate(None, Change())
x.find(Change())
x.count(Change())
x.replace(Change(), b'z')
if len(x) % 1000 != 3: print('REACHED', len(x))
