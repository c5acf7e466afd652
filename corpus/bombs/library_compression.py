#: title: compression and hashes of the library

#: decompression of zeros, again and again
#: ends: instructions at line 3
import zlib
x = zlib.compress(bytes(10**6))
while True: zlib.decompress(x)

#: decompression of a bomb made in parts
#: ends: memory at line 4
import zlib
c = zlib.compressobj(1, wbits=-15)
part = c.compress(bytes(10**5)) + c.flush(zlib.Z_FULL_FLUSH)
zlib.decompress(part * 10000, wbits=-15)

#: decompression with a huge bufsize
#: ends: memory at line 2
import zlib
zlib.decompress(zlib.compress(b'a'), bufsize=2**31 - 1)

#: decompression with a bufsize beyond sizes
#: ends: exception OverflowError at line 2
import zlib
zlib.decompress(zlib.compress(b'a'), bufsize=2**70)

#: decompression with a bufsize of 1, again and again
#: ends: instructions at line 3
import zlib
x = zlib.compress(bytes(10**5))
while True: zlib.decompress(x, bufsize=1)

#: decompressobj with a max_length of 1
#: ends: instructions at line 4
import zlib
x = zlib.compress(bytes(10**6))
d = zlib.decompressobj()
while True: d.decompress(d.unconsumed_tail or x, 1)

#: decompressobj with a huge max_length
#: ends: instructions at line 2
import zlib
zlib.decompressobj().decompress(zlib.compress(bytes(2 * 10**6)), 2**31 - 1)

#: decompressobj flush of a huge length
#: ends: memory at line 4
import zlib
d = zlib.decompressobj()
d.decompress(zlib.compress(bytes(5 * 10**5)), 1)
d.flush(2**31 - 1)

#: decompressobj with data after the end
#: ends: instructions at line 5
import zlib
d = zlib.decompressobj()
x = zlib.compress(b'a')
d.decompress(x)
while True: d.decompress(b'x' * 10**5)

#: copies of a decompressobj without end
#: ends: memory at line 3
import zlib
d = [zlib.decompressobj()]
while True: d.append(d[0].copy())

#: compressobj without end
#: ends: memory at line 3
import zlib
x = []
while True: x.append(zlib.compressobj())

#: decompressobj without end
#: ends: memory at line 3
import zlib
x = []
while True: x.append(zlib.decompressobj())

#: compression of zeros, again and again
#: ends: instructions at line 3
import zlib
x = bytes(10**6)
while True: zlib.compress(x, 9)

#: compression of noise, again and again
#: ends: instructions at line 3
import random, zlib
x = random.Random(0).randbytes(10**5)
while True: zlib.compress(x, 9)

#: compression that is never flushed
#: ends: instructions at line 4
import random, zlib
c = zlib.compressobj(9)
x = random.Random(0).randbytes(10**5)
while True: c.compress(x)

#: compressobj that is flushed without end
#: ends: instructions at line 4
import zlib
c = zlib.compressobj()
out = []
while True: out.append(c.flush(zlib.Z_SYNC_FLUSH))

#: crc32 of much, again and again
#: ends: instructions at line 3
import zlib
x = bytes(10**7)
while True: zlib.crc32(x)

#: adler32 of much, again and again
#: ends: instructions at line 3
import zlib
x = bytes(10**7)
while True: zlib.adler32(x)

#: a compressed bomb of a bomb
#: ends: instructions at line 3
import zlib
x = bytes(10**6)
while True: x = zlib.decompress(zlib.compress(x + x))

#: sha256 of much, again and again
#: ends: instructions at line 3
import hashlib
x = bytes(10**6)
while True: hashlib.sha256(x)

#: one update of much
#: ends: instructions at line 2
import hashlib
hashlib.sha512(bytes(3 * 10**7)).hexdigest()

#: md5 that is updated without end
#: ends: instructions at line 4
import hashlib
h = hashlib.md5()
x = bytes(10**6)
while True: h.update(x)

#: sha3 that is updated without end
#: ends: instructions at line 4
import hashlib
h = hashlib.sha3_512()
x = bytes(10**6)
while True: h.update(x)

#: blake2b that is updated without end
#: ends: instructions at line 4
import hashlib
h = hashlib.blake2b()
x = bytes(10**6)
while True: h.update(x)

#: shake with a huge digest
#: ends: exception ValueError at line 2
import hashlib
hashlib.shake_128(b'').digest(10**9)

#: shake with a digest beyond sizes
#: ends: exception OverflowError at line 2
import hashlib
hashlib.shake_256(b'').hexdigest(2**31)

#: shake with a digest of 2**70
#: ends: exception OverflowError at line 2
import hashlib
hashlib.shake_256(b'').hexdigest(2**70)

#: shake with large digests, again and again
#: ends: instructions at line 2
import hashlib
while True: hashlib.shake_256(b'').digest(10**6)

#: pbkdf2 with many rounds
#: ends: instructions at line 2
import hashlib
hashlib.pbkdf2_hmac('sha256', b'a', b'b', 10**9)

#: pbkdf2 with a huge key
#: ends: memory at line 2
import hashlib
hashlib.pbkdf2_hmac('sha1', b'a', b'b', 1, 10**9)

#: pbkdf2 with rounds beyond sizes
#: ends: exception OverflowError at line 2
import hashlib
hashlib.pbkdf2_hmac('sha1', b'a', b'b', 2**70)

#: pbkdf2 with a large password
#: ends: instructions at line 2
import hashlib
hashlib.pbkdf2_hmac('sha512', bytes(10**7), b'b', 10**6)

#: hmac of a large key, again and again
#: ends: instructions at line 2
import hmac
while True: hmac.new(bytes(10**6), b'', 'sha256').digest()

#: copies of a hash, kept
#: ends: instructions at line 3
import hashlib
x = [hashlib.sha512()]
while True: x.append(x[0].copy())
