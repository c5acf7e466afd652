#: title: streams of the library

#: deep text wrappers
#: ends: instructions at line 4
import io
x = io.BytesIO(b'a' * 100)
for i in range(100): x = io.BufferedReader(x)
x.read()

#: deep raw wrappers
#: ends: recursion at line 5
import io
class R(io.RawIOBase):
    def __init__(self, x): self.x = x
    def readable(self): return True
    def readinto(self, b): return self.x.readinto(b)
x = io.BytesIO(b'a' * 100)
for i in range(5000): x = R(x)
x.read(10)

#: a wrapper that reads itself
#: ends: recursion at line 4
import io
class R(io.RawIOBase):
    def readable(self): return True
    def readinto(self, b): return x.readinto(b)
x = io.BufferedReader(R())
x.read(10)

#: a text wrapper that decodes with a huge chunk
#: ends: instructions at line 4
import io
x = io.TextIOWrapper(io.BytesIO(b'a' * 10**6))
while True:
    x.seek(0); x.read(1); x.tell()

#: a text wrapper of huge newlines
#: ends: instructions at line 3
import io
x = io.TextIOWrapper(io.BytesIO(b'\r' * 10**6), newline='')
while True: x.seek(0); x.readlines()

#: a buffered writer of huge size
#: ends: value
import io
io.BufferedWriter(io.BytesIO(), 2**31 - 1)

#: a buffered reader of huge size
#: ends: memory at line 2
import io
io.BufferedReader(io.BytesIO(b'a'), 2**31 - 1).read(1)

#: a buffered reader of a huge peek
#: ends: memory at line 2
import io
io.BufferedReader(io.BytesIO(b'a')).read(2**31 - 1)

#: a buffered random that is closed while it writes
#: ends: recursion at line 6
import io
class R(io.RawIOBase):
    def writable(self): return True
    def readable(self): return True
    def seekable(self): return True
    def write(self, b): x.write(b); return len(b)
    def seek(self, p, w=0): return 0
    def tell(self): return 0
x = io.BufferedRandom(R(), 10)
x.write(b'a' * 100)

#: BytesIO that is resized while its buffer is used
#: ends: exception BufferError at line 4
import io
b = io.BytesIO(bytes(10))
v = b.getbuffer()
b.write(bytes(10**6))

#: an array that is resized while its view is used
#: ends: exception BufferError at line 4
import array
a = array.array('b', bytes(10))
v = memoryview(a)
a.append(1)

#: an array that extends itself
#: ends: memory at line 3
import array
a = array.array('b', bytes(10))
while True: a.extend(a)

#: an array that is extended by an iterator that clears it
#: ends: instructions at line 4 or 6 or 7
import array
a = array.array('b', bytes(10))
def f():
    while True:
        del a[:]
        yield 1
a.extend(f())

#: struct packs an object that changes the buffer
#: ends: exception BufferError at line 5
import struct, array
a = bytearray(8)
class I:
    def __index__(self):
        a.clear()
        return 1
struct.pack_into('q', a, 0, I())

#: a join of an iterator of bytes without end
#: ends: instructions at line 2
import itertools
b''.join(itertools.repeat(b'a' * 1000))

#: a hash of an object that resizes while it is hashed
#: ends: exception BufferError at line 4
import hashlib
h = hashlib.sha256()
a = bytearray(10**6)
while True: h.update(memoryview(a)[::2])

#: zlib of a view with steps
#: ends: instructions at line 2
import zlib
while True: zlib.compress(bytes(memoryview(bytes(10**6))[::3]))

#: a dictionary for zlib of huge size
#: ends: instructions at line 2
import zlib
while True: zlib.compressobj(zdict=bytes(10**6)).compress(b'a')

#: wbits out of range
#: ends: exception ValueError at line 2
import zlib
zlib.decompress(b'a', wbits=2**31 - 1)

#: compression level out of range
#: ends: exception ValueError at line 2
import zlib
zlib.compressobj(level=2**31 - 1)

#: decompress of a negative bufsize
#: ends: exception ValueError at line 2
import zlib
zlib.decompress(zlib.compress(b'a'), bufsize=-1)

#: decompressobj of a negative max_length
#: ends: exception ValueError at line 2
import zlib
zlib.decompressobj().decompress(zlib.compress(b'a'), -1)
