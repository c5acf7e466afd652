#: title: the library modules hashlib, hmac, zlib and binascii

#: digests of texts
#: value: null
#: output: "md5 900150983cd24fb0d6963f7d28e17f72 16\nsha1 a9993e364706816aba3e25717850c26c9cd0d89d 20\nsha224 23097d223405d8228642a477bda255b32aadbce4 28\nsha256 ba7816bf8f01cfea414140de5dae2223b00361a3 32\nsha384 cb00753f45a35e8bb5a03d699ac65007272c32ab 48\nsha512 ddaf35a193617abacc417349ae20413112e6fa4e 64\nsha3_256 3a985da74fe225b2045c172d6bd390bd855f086e 32\nblake2b ba80a53f981c4d0d6a2797b69f12f6e94c212f14 64\nblake2s 508c5e8c327c14e2e1a72ba34eeb452f37458b20 32\nTrue sha256 64\n63899c6b555841978b89319d701f9b5a\ne472c5e394f30ff8 b1ba07e5\nTypeError\nValueError\n"
import hashlib

for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_256", "blake2b", "blake2s"):
    print(name, hashlib.new(name, b"abc").hexdigest()[:40], hashlib.new(name).digest_size)
h = hashlib.sha256()
h.update(b"hello ")
h.update(b"world")
print(h.hexdigest() == hashlib.sha256(b"hello world").hexdigest(), h.name, h.block_size)
print(hashlib.md5("naïve".encode()).hexdigest())
print(hashlib.shake_128(b"x").hexdigest(8), hashlib.blake2b(b"x", digest_size=4).hexdigest())
try:
    hashlib.sha256("text")
except TypeError as error:
    print("TypeError")
try:
    hashlib.new("md99")
except ValueError as error:
    print("ValueError")

#: a chain of blocks
#: value: null
#: output: "0 169 002c65a180382609\n1 220 0065d16b9168be17\n2 190 0088b4e3f5c2bf38\n"
import hashlib
import json

class Block:
    def __init__(self, index, data, previous):
        self.index, self.data, self.previous, self.nonce = index, data, previous, 0

    def digest(self):
        text = json.dumps(vars(self), sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()

    def mine(self, zeros):
        while not self.digest().startswith("0" * zeros):
            self.nonce += 1
        return self.digest()

previous = "0" * 64
for index, data in enumerate(["first", "second", "third"]):
    block = Block(index, data, previous)
    previous = block.mine(2)
    print(index, block.nonce, previous[:16])

#: passwords with salt
#: value: null
#: output: "a13497f38ea4d8c65daeb232d6b8a36dc599bee1ccc940254cf95ba98d5809c7\nTrue\nFalse\nd6b508bd3ef7556a229c1015c3c9c2c4a90579434a17c7cdc5bda10d974ed5bb\n4e4748e62b463521f6775fbf921234b5 32\n"
import hashlib
import hmac

def hash_password(password, salt):
    return hashlib.pbkdf2_hmac("sha256", password.encode(), salt, 100).hex()

stored = hash_password("secret", b"salt")
print(stored)
print(hmac.compare_digest(stored, hash_password("secret", b"salt")))
print(hmac.compare_digest(stored, hash_password("Secret", b"salt")))
mac = hmac.new(b"key", b"message", hashlib.sha256)
mac.update(b" more")
print(mac.hexdigest())
print(hmac.new(b"key", b"message", "md5").hexdigest(), mac.digest_size)

#: compressed bytes
#: value: null
#: output: "840 True True\n907060870 103547413 0xd4a1185\nTrue True\nzlib.error\n"
import zlib

text = b"to be or not to be, that is the question. " * 20
packed = zlib.compress(text)
print(len(text), len(packed) < 100, zlib.decompress(packed) == text)
print(zlib.crc32(b"hello"), zlib.adler32(b"hello"), hex(zlib.crc32(b"world", zlib.crc32(b"hello "))))
c, d = zlib.compressobj(9), zlib.decompressobj()
parts = [c.compress(text[:100]), c.compress(text[100:]), c.flush()]
print(b"".join(d.decompress(p) for p in parts) == text, d.eof)
try:
    zlib.decompress(b"not packed")
except zlib.error as error:
    print("zlib.error")

#: bytes as hexadecimal text
#: value: null
#: output: "b'00ff616263' b'\\x00\\xffa' b'61-62-63'\n891568578 b'aGk=\\n' b'hi'\nOdd-length string\nNon-hexadecimal digit found\nb'eA==' b'a=3Db =E9'\n"
import binascii

print(binascii.hexlify(b"\x00\xffabc"), binascii.unhexlify("00ff61"), binascii.hexlify(b"abc", "-"))
print(binascii.crc32(b"abc"), binascii.b2a_base64(b"hi"), binascii.a2b_base64(b"aGk="))
for bad in ("abc", "zz"):
    try:
        binascii.unhexlify(bad)
    except binascii.Error as error:
        print(error)
print(binascii.b2a_base64(b"x", newline=False), binascii.b2a_qp(b"a=b \xe9"))
