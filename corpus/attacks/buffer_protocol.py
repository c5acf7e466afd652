# Classes that export buffers: invalid ones, released ones, and ones that change while they are read.

#: control: none, it tests that the interpreter does not crash

#: buffers that are invalid or released
class Give:
    def __init__(self, answer): self.answer = answer
    def __buffer__(self, flags): return self.answer()
    def __release_buffer__(self, view): released.append(view)
released = []
gone = memoryview(b'abc'); gone.release()
answers = [lambda: None, lambda: 5, lambda: b'abc', lambda: bytearray(b'abc'), lambda: gone, lambda: memoryview(b'abc'), lambda: memoryview(bytearray(b'abcd')).cast('B', (2, 2)), lambda: memoryview(b'abcdef')[::2],
    lambda: memoryview(b'abcdef')[::-1], lambda: memoryview(b'abcd').cast('i'), lambda: memoryview(b''), lambda: memoryview(Give(lambda: memoryview(b'x'))), lambda: Give(answers[0]), lambda: 1 / 0, lambda: released]
uses = [memoryview, bytes, bytearray, lambda b: b''.join([b, b]), lambda b: b'a' + b, lambda b: b'abc' == b, lambda b: b'abc'.find(b), lambda b: b'abc'.replace(b, b), lambda b: b'a b'.split(b), lambda b: b'abc'.strip(b),
    lambda b: b'abc'.translate(b), lambda b: b in b'abc', lambda b: bytearray(b'abc').extend(b), lambda b: bytearray(b'abc').__setitem__(slice(0, 2), b), lambda b: bytearray(b'abc').__iadd__(b), lambda b: int(b), lambda b: float(b),
    lambda b: str(b, 'utf-8'), lambda b: memoryview(bytearray(3)).__setitem__(slice(0, 3), b), lambda b: memoryview(b'abc') == b, lambda b: int.from_bytes(b), lambda b: bytes.fromhex(b), lambda b: b'%s' % b, lambda b: bytes.maketrans(b, b), lambda b: memoryview(b).release(), lambda b: memoryview(b).tolist()]
for answer in answers:
    for use in uses:
        try: use(Give(answer))
        except Exception: pass
for view in released:
    for use in (len, bytes, lambda v: v[0], lambda v: v.release(), repr, hash, lambda v: v == v, lambda v: v.cast('B'), lambda v: v.tolist()):
        try: use(view)
        except Exception: pass

#: a buffer whose release uses its consumer
class Give:
    def __buffer__(self, flags): return memoryview(bytearray(b'abcdef'))
    def __release_buffer__(self, view):
        global deep
        if deep > 2: return
        deep += 1
        for action in (lambda: view.release(), lambda: view[0], lambda: memoryview(self), lambda: kept.append(view), lambda: target.extend(b'x' * 100), lambda: target.clear(), lambda: reader.release(), lambda: reader[0]):
            try: action()
            except Exception: pass
kept, deep = [], 0
for use in (lambda: target.extend(Give()), lambda: target.__setitem__(slice(0, 2), Give()), lambda: target.__iadd__(Give()), lambda: target.find(Give()), lambda: target.join([Give(), Give()]), lambda: target.replace(Give(), Give()),
            lambda: reader.__setitem__(slice(0, 6), Give()), lambda: reader == Give(), lambda: bytes(Give()), lambda: memoryview(Give())[1:].release(), lambda: memoryview(Give()).cast('B', (2, 3)).release(), lambda: target.split(Give()), lambda: target.partition(Give())):
    target = bytearray(b'abcdef' * 5)
    reader = memoryview(bytearray(b'abcdef'))
    deep = 0
    try: use()
    except Exception: pass
for view in kept:
    try: bytes(view)
    except Exception: pass

#: a view that is released by the __index__ of its subscript
class Release:
    def __index__(self): view.release(); return 0
for make in (lambda: memoryview(bytearray(b'abcd')), lambda: memoryview(bytearray(b'abcd')).cast('B', (2, 2)), lambda: memoryview(bytearray(8)).cast('i'), lambda: memoryview(bytearray(8)).cast('d')):
    for use in (lambda: view[Release()], lambda: view[Release():], lambda: view[:Release()], lambda: view[::Release()], lambda: view[Release(), 0], lambda: view[0, Release()], lambda: view.__setitem__(Release(), 1),
                lambda: view.__setitem__(0, Release()), lambda: view.__setitem__((0, Release()), 1), lambda: view.__setitem__((Release(), Release()), Release()), lambda: view.__setitem__(slice(0, Release()), b'a'), lambda: view.hex(':', Release()),
                lambda: view.cast('B', (Release(),)), lambda: view.index(Release()), lambda: view.count(Release()), lambda: view.tobytes(Release()), lambda: view.__exit__(Release())):
        view = make()
        try: use()
        except Exception: pass

#: a view of an exported buffer whose owner is freed first
class Give:
    def __init__(self): self.data = bytearray(b'abcdef' * 100)
    def __buffer__(self, flags): return memoryview(self.data)
    def __del__(self):
        try: self.data.clear()
        except BufferError: pass
views = [memoryview(Give()), memoryview(Give())[10:], memoryview(memoryview(Give()))]
[[] for _ in range(5000)]
for view in views:
    if bytes(view)[:1] not in (b'a', b'e'): print('REACHED', bytes(view))

#: shapes whose size overflows
import itertools
for size in (0, 4, 8):
    for shape in ([65536, 65536], [2**31, 2], [2**32], [2**31], [2**30, 4], [65536] * 4, [1] * 70, [2**63], [0x55555556, 3], [-2, -4], [size + 2**32], [2**31 - 1] * 2):
        for form in 'Bbci':
            try: view = memoryview(bytearray(size)).cast('B').cast(form, shape)
            except (TypeError, ValueError, OverflowError): continue
            print('REACHED', size, shape, form, view.shape)
