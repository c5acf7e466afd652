"""Cases of `base64`, `binascii` and `quopri`."""
from .source import ASCII

HEAD = '''import base64
import binascii
import quopri'''


def cases(source):
    data = lambda: repr(bytes(source.below(256) for _ in range(source.between(0, 14))))
    ascii_data = lambda: repr(source.text(ASCII).encode())
    for name in ('b64encode', 'b32encode', 'b16encode', 'b85encode', 'a85encode', 'urlsafe_b64encode', 'encodebytes',
                 'b32hexencode', 'standard_b64encode', 'z85encode'):
        for _ in range(16):
            yield f'base64.{name}({source.pick([data(), ascii_data(), "bytes(" + str(source.below(12)) + ")"])})'
    alphabets = {'b64decode': 'ABab01+/=', 'b32decode': 'ABCD2345=', 'b16decode': '0123ABab', 'b85decode': 'abAB01!#',
                 'a85decode': 'abc!z"#', 'urlsafe_b64decode': 'ABab01-_=', 'decodebytes': 'ABab01+/=\n',
                 'b32hexdecode': '0123ABCV='}
    for name, alphabet in alphabets.items():
        for _ in range(20):
            text = source.text(alphabet, 0, 12)
            if source.chance(50) and '=' in alphabet:
                width = 8 if '32' in name else 4
                text = text.replace('=', '') + '=' * (-len(text.replace('=', '')) % width)
            yield f'base64.{name}({text.encode()!r})'
    for _ in range(50):
        codec = source.pick(['b64', 'b32', 'b16', 'b85', 'a85', 'urlsafe_b64'])
        yield f'base64.{codec}decode(base64.{codec}encode({data()}))'
    for _ in range(30):
        yield source.pick(['base64.b64encode({0}, altchars=b"@!")', 'base64.b85encode({0}, pad=True)',
                           'base64.a85encode({0}, foldspaces=True, wrapcol=8)', 'base64.a85encode({0}, adobe=True)',
                           'base64.a85decode(base64.a85encode({0}, adobe=True), adobe=True)', '{0}.hex("-", 2)',
                           'base64.b64decode({0})', 'binascii.b2a_uu({0})', 'binascii.a2b_uu(binascii.b2a_uu({0}))',
                           'quopri.encodestring({0})', 'binascii.b2a_base64({0}, newline=False)',
                           'base64.b16decode({0}.hex(), casefold=True)',
                           'base64.b64decode({0}, validate=True)']).format(data())
    for expression in ['base64.b64encode("x")', 'base64.b64decode("é")', 'base64.b64decode("YQ")',
                       'base64.b64decode("YQ==", altchars="-_")', 'base64.b64decode("Y Q = =")',
                       'base64.b64decode("YQ=!=", validate=True)', 'base64.b32decode("me======", casefold=True)',
                       'base64.b32decode("M1======", map01="I")', 'base64.b16decode("0g")', 'base64.b85decode("~~~~~")',
                       'base64.a85decode("s8W-\\"")', 'base64.b64encode(memoryview(b"abc"))', 'bytes.fromhex("00 ff")',
                       'bytes.fromhex("0")', 'bytes.fromhex("zz")', 'base64.b64decode("YWJj\\nZGVm")',
                       'base64.main.__name__']:
        yield expression
