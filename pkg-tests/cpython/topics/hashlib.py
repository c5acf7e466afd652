"""Cases of `hashlib`, `hmac`, `zlib` and `binascii`."""
from .source import WIDE

HEAD = '''import binascii
import hashlib
import hmac
import zlib


def parts(name, *pieces):
    digest = hashlib.new(name)
    for piece in pieces:
        digest.update(piece)
    return digest.hexdigest(), digest.digest_size'''


def cases(source):
    names = ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512',
             'blake2b', 'blake2s']
    data = lambda: source.pick([repr(bytes(source.below(256) for _ in range(source.between(0, 20)))),
                                f'bytes(range(256)) * {source.between(1, 5)}',
                                f'b"{source.text("abc", 1, 3)}" * {source.between(1, 200)}',
                                f'{source.text(WIDE)!r}.encode()'])
    for name in names:
        for _ in range(14):
            yield f'hashlib.{name}({data()}).hexdigest()'
    for size in (55, 56, 63, 64, 65, 111, 112, 127, 128, 129, 135, 136, 143, 144):
        for name in ('md5', 'sha1', 'sha256', 'sha512', 'sha3_256', 'blake2b', 'blake2s'):
            yield f'hashlib.{name}(b"x" * {size}).hexdigest()'
    for _ in range(40):
        yield f'parts({source.pick(names)!r}, {data()}, {data()})'
    for _ in range(40):
        yield f'hmac.new({data()}, {data()}, {source.pick(names)!r}).hexdigest()'
    for _ in range(30):
        yield source.pick(['hashlib.blake2b({0}, digest_size={1}).hexdigest()',
                           'hashlib.blake2s({0}, key=b"k" * {2}).hexdigest()',
                           'hashlib.blake2b({0}, salt=b"s", person=b"p").hexdigest()',
                           'hashlib.shake_128({0}).hexdigest({2})', 'hashlib.shake_256({0}).digest({1})']).format(
            data(), source.between(1, 64), source.between(1, 32))
    for _ in range(40):
        yield source.pick(['zlib.crc32({0})', 'zlib.adler32({0})', 'zlib.crc32({0}, {1})', 'binascii.crc32({0})',
                           'binascii.hexlify({0})', 'zlib.decompress(zlib.compress({0}, {2})) == {0}',
                           'binascii.crc_hqx({0}, {1} % 65536)']).format(data(), source.below(2**32), source.below(10))
    for name in ['pbkdf2_hmac("sha1", b"p", b"s", 2)', 'pbkdf2_hmac("sha256", b"password", b"salt", 10, 20)',
                 'pbkdf2_hmac("sha512", b"", b"", 3)', 'new("nope")', 'md5("x")', 'sha256(1)', 'blake2b(digest_size=0)',
                 'new("SHA256").name', 'sha256().block_size', 'sha3_256().block_size', 'blake2s().digest_size',
                 'md5(b"", usedforsecurity=False).hexdigest()', 'sha1().digest()', 'shake_128(b"").hexdigest(0)',
                 'sha256(b"a").copy().hexdigest()', 'sha384().digest_size', 'sha256(bytearray(b"x")).hexdigest()',
                 'sha256(memoryview(b"xyz")[1:]).hexdigest()']:
        yield f'hashlib.{name}'
