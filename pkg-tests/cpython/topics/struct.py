"""Cases of `struct`."""
import struct

HEAD = '''import struct'''


def cases(source):
    limits = {'b': 7, 'B': 8, 'h': 15, 'H': 16, 'i': 31, 'I': 32, 'q': 63, 'Q': 64, 'l': 31, 'L': 32}

    def fields():
        form, values = '', []
        for _ in range(source.between(1, 5)):
            code = source.pick('bBhHiIqQlLfdesp?cx')
            if code in limits:
                bits = limits[code] + (1 if source.chance(4) else 0)
                value = source.below(1 << bits)
                values.append(str(-value if code.islower() and source.chance(50) else value))
            elif code in 'fde':
                values.append(repr(source.integer(9) / source.pick([1, 2, 3, 10])))
            elif code in 'sp':
                code = f'{source.between(0, 6)}{code}'
                values.append(repr(source.text('abc', 0, 5).encode()))
            elif code == '?':
                values.append(source.pick(['True', 'False', '0', '"x"']))
            elif code == 'c':
                values.append(repr(source.pick('xyz').encode()))
            form += code + source.pick(['', '', ' '])
        return form.strip(), ', '.join(values)

    for _ in range(330):
        form, values = fields()
        order = source.pick('<>!=')
        yield f'struct.pack({order + form!r}{", " if values else ""}{values})'
    for _ in range(150):
        form = source.pick('<>=!') + ''.join(source.some(['b', 'B', 'h', 'H', 'i', 'I', 'q', 'Q', 'f', 'd', 'e', '?',
            'c', '3s', '4p', '2x', '2h', '0i'], 1, 5))
        size = struct.calcsize(form) + (1 if source.chance(5) else 0)
        yield f'struct.unpack({form!r}, {bytes(source.below(256) for _ in range(size))!r})'
    for _ in range(60):
        form = source.pick(['', '@', '=', '<', '>']) + ''.join(source.some('bhiqdfcx?', 1, 6)) + source.pick(['', '0q',
            '0i'])
        yield f'struct.calcsize({form!r})'
    for expression in ['struct.calcsize("y")', 'struct.pack("<b", 128)', 'struct.pack("<i", 1.5)',
                       'struct.pack("<f", 1e40)', 'struct.pack("<e", 70000.0)', 'struct.pack("<s", "x")',
                       'struct.pack("<c", b"ab")', 'struct.unpack("<i", b"")', 'struct.pack("<2i", 1)',
                       'struct.pack("", 1)', 'struct.pack("<3", 1)', 'list(struct.iter_unpack("<h", b"abcd"))',
                       'list(struct.iter_unpack("<h", b"abc"))', 'struct.unpack_from("<h", b"abcdef", 3)',
                       'struct.unpack_from("<h", b"abcdef", 5)', 'struct.unpack_from("<h", b"abcdef", -2)',
                       'struct.Struct("<ih").size', 'struct.Struct("<ih").format', 'struct.pack("<d", float("nan"))',
                       'struct.pack(">f", float("-inf"))', 'struct.pack("<e", 0.1)',
                       'struct.unpack("<e", b"\\x01\\x00")', 'struct.pack("<n", 1)', 'struct.pack("<P", 1)',
                       'struct.pack("<?", [])', 'struct.pack("300s", b"x")[:3]', 'struct.pack("300p", b"x" * 300)[:3]',
                       'struct.unpack("<3c", b"abc")', 'struct.pack(b"<h", 5)', 'struct.pack("<q", -2**63)',
                       'struct.pack("<Q", 2**64)', 'struct.pack("<f", 0.1)',
                       'struct.unpack("<f", struct.pack("<f", 0.1))', 'struct.pack("<F", 1j)', 'struct.pack("<D", 1j)']:
        yield expression
