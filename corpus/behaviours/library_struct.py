#: title: the library module struct

#: numbers to bytes and back
#: value: null
#: output: "b'\\xe8\\x03\\x00\\x00\\xfe\\xff\\x07' 7 (1000, -2, 7)\ndeadbeef efbeadde\n7 17 6\nb'\\x00\\x00\\xc0?' 0.1 b'8\\x00'\nb'hi\\x00\\x00\\x00\\x02xy\\x01' (b'a', b'b', b'c')\n<b struct.error\n<H struct.error\n<i struct.error\n<2i struct.error\ny struct.error\n"
import struct

data = struct.pack("<ihb", 1000, -2, 7)
print(data, len(data), struct.unpack("<ihb", data))
print(struct.pack(">I", 0xDEADBEEF).hex(), struct.pack("<I", 0xDEADBEEF).hex())
print(struct.calcsize("<ihb"), struct.calcsize(">QdB"), struct.calcsize("!4s2x"))
print(struct.pack("<f", 1.5), struct.unpack("<d", struct.pack("<d", 0.1))[0], struct.pack(">e", 0.5))
print(struct.pack("5s3p?", b"hi", b"xyz", True), struct.unpack("3c", b"abc"))
for form, values in (("<b", (200,)), ("<H", (-1,)), ("<i", ("x",)), ("<2i", (1,)), ("y", ())):
    try:
        struct.pack(form, *values)
    except struct.error as error:
        print(form, "struct.error")

#: the header of a bitmap file
#: value: null
#: output: "b'BM6\\x04\\x00\\x00\\x00\\x00\\x00\\x006\\x00\\x00\\x00' 14\nBM 1078 54\n[(0, 0), (1, 1), (2, 4), (3, 9)]\nbytearray(b'\\x00\\x00\\x124\\x00\\x00\\x00\\x00') (4660,)\n"
import struct

HEADER = struct.Struct("<2sIHHI")
header = HEADER.pack(b"BM", 1078, 0, 0, 54)
print(header, HEADER.size)
magic, size, _, _, offset = HEADER.unpack(header)
print(magic.decode(), size, offset)
points = b"".join(struct.pack("<2h", x, x * x) for x in range(4))
print(list(struct.iter_unpack("<2h", points)))
buffer = bytearray(8)
struct.pack_into(">H", buffer, 2, 0x1234)
print(buffer, struct.unpack_from(">H", buffer, 2))
