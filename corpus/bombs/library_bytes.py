#: title: binary data of the library

#: struct of huge padding
#: ends: memory at line 2
import struct
struct.pack('1000000000x')

#: struct of a huge string
#: ends: memory at line 2
import struct
struct.pack('2000000000s', b'')

#: struct of a count beyond sizes
#: ends: exception error at line 2
import struct
struct.pack('99999999999999999999x')

#: struct of the sum of counts beyond sizes
#: ends: exception error at line 2
import struct
struct.calcsize('2000000000x' * 10)

#: struct of many fields
#: ends: memory at line 2
import struct
struct.unpack('10000000x10000000b', bytes(2 * 10**7))

#: struct of a long format
#: ends: instructions at line 2
import struct
struct.calcsize('b' * 10**7)

#: struct of formats without end
#: ends: instructions at line 3
import struct
n = 0
while True: n += struct.calcsize('%db' % n) - n + 1

#: unpack of many values
#: ends: instructions at line 2
import struct
struct.unpack('3000000b', bytes(3 * 10**6))

#: iter_unpack of many values
#: ends: instructions at line 2
import struct
list(struct.iter_unpack('b', bytes(3 * 10**6)))

#: pack_into beyond the buffer
#: ends: exception OverflowError at line 2
import struct
struct.pack_into('b', bytearray(1), 2**62, 0)

#: array of huge size
#: ends: memory at line 2
import array
array.array('d', [0]) * 10**9

#: array that doubles
#: ends: memory at line 3
import array
x = array.array('d', [0])
while True: x += x

#: array of an endless iterator
#: ends: instructions at line 2
import array, itertools
array.array('q', itertools.repeat(0))

#: array fromlist of many
#: ends: memory at line 3
import array
x = array.array('b')
x.fromlist([0] * 10**7)

#: array frombytes without end
#: ends: memory at line 3
import array
x = array.array('b')
while True: x.frombytes(bytes(10**6))

#: array reverse, again and again
#: ends: instructions at line 3
import array
x = array.array('b', bytes(10**6))
while True: x.reverse()

#: array count and index, again and again
#: ends: instructions at line 3
import array
x = array.array('d', bytes(8 * 10**5))
while True: x.count(1)

#: array pop at the start
#: ends: instructions at line 3
import array
x = array.array('b', bytes(10**6))
while True: x.append(x.pop(0))

#: array insert at the start
#: ends: instructions at line 3
import array
x = array.array('b')
while True: x.insert(0, 0)

#: array slices with a step
#: ends: instructions at line 3
import array
x = array.array('b', bytes(10**6))
while True: x[::2]

#: array compared with itself
#: ends: instructions at line 3
import array
x, y = array.array('d', bytes(8 * 10**5)), array.array('f', bytes(4 * 10**5))
while True: x == y

#: array tolist, kept
#: ends: instructions at line 4
import array
x = array.array('b', bytes(10**6))
y = []
while True: y.append(x.tolist())

#: array byteswap, again and again
#: ends: instructions at line 3
import array
x = array.array('q', bytes(8 * 10**5))
while True: x.byteswap()

#: repr of a long array
#: ends: instructions at line 2
import array
while True: repr(array.array('b', bytes(10**6)))

#: base64 of much, again and again
#: ends: instructions at line 3
import base64
x = bytes(10**6)
while True: base64.b64encode(x)

#: base64 decoded, again and again
#: ends: instructions at line 3
import base64
x = b'A' * 10**6
while True: base64.b64decode(x)

#: base85 of much
#: ends: instructions at line 2
import base64
base64.b85encode(bytes(4 * 10**6))

#: base85 with a line width of 1
#: ends: memory at line 2
import base64
base64.a85encode(bytes(range(256)) * 10**4, wrapcol=1)

#: base32 of much
#: ends: instructions at line 2
import base64
base64.b32encode(bytes(10**7))

#: base16 decoded, again and again
#: ends: instructions at line 2
import base64
while True: base64.b16decode(b'00' * 10**6)

#: encoding that grows
#: ends: instructions at line 3
import base64
x = b'a'
while True: x = base64.b16encode(x)

#: quoted-printable of much
#: ends: instructions at line 2
import quopri
quopri.encodestring(b'\xff' * 10**6)

#: uu-encoding of much
#: ends: instructions at line 2
import binascii
while True: binascii.hexlify(bytes(10**6), ':', 1)

#: crc_hqx of much
#: ends: instructions at line 3
import binascii
x = bytes(10**7)
while True: binascii.crc_hqx(x, 0)

#: uuids without end
#: ends: instructions at line 3
import uuid
x = []
while True: x.append(uuid.uuid4())

#: a uuid of a long name
#: ends: instructions at line 2
import uuid
while True: uuid.uuid5(uuid.NAMESPACE_DNS, 'a' * 10**6)

#: a uuid of a long text
#: ends: instructions at line 2
import uuid
uuid.UUID('{' * 10**7)

#: memoryviews of an array, cast
#: ends: instructions at line 3
import array
m = memoryview(array.array('b', bytes(10**6)))
while True: m.tolist()

#: a cast to many dimensions
#: ends: exception ValueError at line 1
memoryview(bytes(64)).cast('B', [1] * 10**6)

#: a view compared with a view of another format
#: ends: instructions at line 3
import array
a, b = memoryview(array.array('d', bytes(8 * 10**5))), memoryview(array.array('f', bytes(4 * 10**5)))
while True: a == b

#: a cast of a view, again and again
#: ends: instructions at line 2
x = memoryview(bytes(10**6))
while True: x.cast('B', [1000, 1000]).tolist()

#: a view of every second byte, as bytes
#: ends: instructions at line 2
x = memoryview(bytes(10**7))[::2]
while True: bytes(x)
