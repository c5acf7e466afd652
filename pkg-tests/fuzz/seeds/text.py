# %% case and classes
for s in ('', 'abc', 'ABC', 'ßﬁ', 'İı', 'Σας ΣΑΣ', 'ǆǅǄ', '\u0345', 'ᾳᾼ', '123', '½²', '१२', 'a b\tc\n', '\ud800', '😀', 'a' * 300, 'ŉ', '\u0130' * 3, '\x1c\x85\u2028'):
    print(s.upper(), s.lower(), s.title(), s.swapcase(), s.casefold(), s.capitalize(), s.isupper(), s.islower(), s.istitle(), s.isalpha(), s.isalnum(), s.isdigit(), s.isdecimal(), s.isnumeric(), s.isspace(), s.isidentifier(), s.isprintable(), s.isascii(), len(s)) if '\ud800' not in s else None
# %% half a character through every method
s = 'a\ud800b\udfff'
for f in (s.upper, s.lower, s.title, s.swapcase, s.casefold, s.capitalize, s.split, s.strip, s.splitlines, s.isalpha, s.isprintable, s.isidentifier, s.encode, lambda: s.encode('utf-8', 'surrogatepass'), lambda: s.encode('ascii', 'backslashreplace'), lambda: s.encode('utf-16', 'replace'), lambda: s.center(20), lambda: s.zfill(9), lambda: s.replace('\ud800', '\udfff'), lambda: s.find('\udfff'), lambda: s.partition('\ud800'), lambda: s.rsplit('b'), lambda: s[::-1], lambda: s * 3, lambda: s + s, lambda: s in s, lambda: hash(s), lambda: s.join([s, s]), lambda: s.translate({0xd800: 'x'}), lambda: f'{s:>9}', lambda: '%s %r %a %c' % (s, s, s, '\ud800'), lambda: '{} {!r:>20}'.format(s, s), lambda: s.expandtabs(), lambda: s.startswith('a\ud800'), lambda: s.count('\ud800'), lambda: sorted(s), lambda: {s: 1}[s], lambda: int(s), lambda: float(s), lambda: complex(s), lambda: print(s), lambda: repr(s), lambda: ascii(s), lambda: getattr(s, s, 5), lambda: setattr(type('A', (), {}), s, 1), lambda: type(s, (), {}), lambda: s.removeprefix('a\ud800'), lambda: s.maketrans(s, s), lambda: (lambda **k: k)(**{s: 1}), lambda: KeyError(s), lambda: s < 'b', lambda: s == s, lambda: bytes(s, s), lambda: str(b'a', s), lambda: s.format(1), lambda: '{0.\ud800}'.format(1), lambda: '{\ud800}'.format(**{s: 1}), lambda: s % (), lambda: '%(\ud800)s' % {'\ud800': 1}, lambda: format(1, s), lambda: chr(0xd800) + chr(0xdc00) == '😀', lambda: ('\ud83d' + '\ude00').encode('utf-8', 'surrogatepass')):
    try: print(ascii(f()))
    except Exception as error: print(type(error), ascii(str(error)))
# %% find, index, count, with odd ranges
s = 'abcabcé😀abc'
for a in ((), (1,), (-3,), (2, 5), (5, 2), (None, None), (-100, 100), (2**70,), (-2**70, 2**70), (0, -1), (len(s),), (len(s) + 1,)):
    for n in ('abc', '', 'é', 'zz', '😀a'):
        print(s.find(n, *a), s.rfind(n, *a), s.count(n, *a), s.startswith(n, *a), s.endswith((n, 'c'), *a), end=' ')
        try: s.index(n, *a), s.rindex(n, *a)
        except ValueError as error: pass
# %% split and join
s = ' a, b ,c,,d '
for f in (s.split, s.rsplit):
    for a in ((), (',',), (',', 0), (',', 1), (',', -1), (None, 2), (None, 2**63 - 1), (', ',)): print(f(*a), end=' ')
for a in (('',), (5,), (None, 'x'), (',', 2**64), (b',',), (',', None)):
    try: s.split(*a)
    except Exception as error: print(type(error), error)
print('a\nb\r\nc\x0bd\x1ce\x85f\u2028g'.splitlines(True), ','.join('abc'), ''.join([]), s.partition(','), s.rpartition('zz'), ' '.join(map(str, range(5))))
','.join(['a', 5])
# %% strip, pad and replace
s = '--abc--'
print(s.strip('-'), s.lstrip('-a'), s.rstrip(''), s.strip(None), 'abc'.center(10, '*'), 'abc'.ljust(6), 'abc'.rjust(-5), '-5'.zfill(4), '+'.zfill(3), 'é'.center(4, '😀'), s.replace('-', '+', 2), s.replace('', '.'), s.replace('-', '', -1), 'aaa'.replace('aa', 'b'), '\ta\tbc\t'.expandtabs(4), 'a\tb'.expandtabs(0), 'a\t'.expandtabs(-5), s.removeprefix('-'), s.removesuffix(''))
for f in (lambda: 'a'.center(5, 'ab'), lambda: 'a'.center(5, ''), lambda: 'a'.center(10**9), lambda: 'a'.zfill(2**62), lambda: 'a'.ljust(2**64), lambda: '\t'.expandtabs(2**31), lambda: 'a\t'.expandtabs(2**62), lambda: 'aaaa'.replace('a', 'b' * 10**7), lambda: ('a' * 10**5).replace('a', 'b' * 10**4), lambda: 'a' * 2**40, lambda: 'ab' * (2**63 - 1), lambda: 'a' * -1, lambda: ','.join(['a' * 10**6] * 100), lambda: 'x'.rjust(2**31 - 1, 'é')):
    try: f()
    except Exception as error: print(type(error), error)
# %% translate and maketrans
t = str.maketrans({'a': 'b', 98: None, 'c': 'xyz', 'd': 0x1f600})
print('abcde'.translate(t), str.maketrans('ab', 'cd', 'ef'), str.maketrans('', ''), 'abc'.translate({}), 'abc'.translate([None] * 98 + ['B']), 'ab'.translate(type('T', (), {'__getitem__': lambda s, k: chr(k + 1)})()))
for a in (('a',), ('ab', 'c'), ({'ab': 1},), (5,), ({1.5: 1},), ('a', 'b', 5)):
    try: str.maketrans(*a)
    except Exception as error: print(type(error), error)
for v in (-1, 0x110000, 2**40, 1.5, [], b'a', 0xd800):
    try: 'a'.translate({97: v})
    except Exception as error: print(type(error), error)
# %% indexing
s = 'aé😀b'
print(s[0], s[-1], s[1:3], s[::-1], s[::2], s[5:], s[-100:100], s[2**70:], s[:-2**70], s[::2**70], s[::-2**70], s[True], [s[i] for i in range(-4, 4)])
for i in (4, -5, 2**64, None, 1.5, 'a', slice(0, 1, 0), slice('a'), (1,), object()):
    try: s[i]
    except Exception as error: print(type(error), error)
# %% encode and decode
for name in ('utf-8', 'UTF8', 'ascii', 'latin-1', 'iso8859-1', 'utf-16', 'utf-16-le', 'utf-32', 'utf-7', 'cp1252', 'idna', 'punycode', 'rot13', 'hex', 'raw_unicode_escape', 'unicode_escape', 'charmap', 'undefined', 'mbcs', '', 'a' * 1000, '\0', 'é', '\ud800', '../x', '__init__'):
    for errors in ('strict', 'ignore', 'replace', 'surrogateescape', 'backslashreplace', 'namereplace', 'xmlcharrefreplace', 'surrogatepass', 'none', '\ud800', ''):
        for f in (lambda: 'aé😀\udc80'.encode(name, errors), lambda: b'a\xff\xc3\xe9\x80'.decode(name, errors)):
            try: f()
            except Exception as error: pass
# %% bytes
b = b'Hello \xff World'
print(b.upper(), b.lower(), b.title(), b.swapcase(), b.capitalize(), b.split(), b.split(b'o', 1), b.partition(b' '), b.find(b'o'), b.find(111), b.rfind(b''), b.count(b'l'), b.replace(b'l', b'LL'), b.hex(), b.hex(' '), b.hex(':', -3), bytes.fromhex('61 62\n63'), b.strip(b'Hd'), b.center(20, b'*'), b.zfill(20), b[0], b[1:3], b[::-1], 72 in b, b'lo' in b, b.isalpha(), b.istitle(), b.startswith((b'H', b'x')), b.join([b'1', bytearray(b'2')]), b.translate(bytes(range(256)), b'l'), bytes.maketrans(b'a', b'b')[97], b.splitlines(), b'a\tb'.expandtabs(3), b * 2, b + bytearray(b'x'), list(b)[:3], b.removeprefix(b'Hel'), b < b'I', hash(b) == hash(bytes(b)))
for f in (lambda: bytes(-1), lambda: bytes(2**40), lambda: bytes([256]), lambda: bytes([-1]), lambda: bytes('a'), lambda: bytes(1.5), lambda: bytes(None), lambda: bytes([1, 'a']), lambda: bytes.fromhex('6'), lambda: bytes.fromhex('zz'), lambda: bytes.fromhex('é'), lambda: b.hex('ab'), lambda: b.hex(b'\xff'), lambda: b.hex(' ', 2**40), lambda: b.find(256), lambda: b.find('a'), lambda: b.join(['a']), lambda: b.translate(b'a'), lambda: b.center(5, b''), lambda: bytes.maketrans(b'a', b''), lambda: b[100], lambda: b[None], lambda: b.split(b''), lambda: b + 'a', lambda: b'%d' % 'a', lambda: bytes(2**63), lambda: bytes(range(300)), lambda: bytes(iter([1, 2, 3])), lambda: bytes(memoryview(b'ab')), lambda: bytes(object()), lambda: bytes(b'a', 'ascii'), lambda: b.decode('ascii'), lambda: (b * 10**9), lambda: b'a'.zfill(10**10)):
    try: print(f())
    except Exception as error: print(type(error), error)
# %% bytearray
b = bytearray(b'abc')
b.append(100); b.extend([101, 102]); b.insert(0, 0); b.insert(-100, 1); b.insert(2**40, 2); print(b, b.pop(), b.pop(0), b.pop(-2)); b.remove(97); b.reverse(); b[0:2] = b'XYZ'; b[::2] = b'12'[:len(b[::2])] if len(b[::2]) == 2 else bytes(len(b[::2])); del b[1]; del b[::3]; b *= 2; b += b'end'; print(b, len(b), b.copy(), b.clear(), b)
b.resize(5); b.resize(0)
for f in (lambda: b.append(256), lambda: b.append(-1), lambda: b.append('a'), lambda: b.extend('a'), lambda: b.extend([256]), lambda: b.extend(5), lambda: b.pop(), lambda: b.remove(1), lambda: b.insert(0, 300), lambda: b.__setitem__(0, 1), lambda: b.__setitem__(slice(0, 1), 'a'), lambda: b.__setitem__(slice(None, None, 2), b'abc'), lambda: b.__setitem__(slice(0, 0), 5), lambda: b.__imul__(2**62), lambda: b.__imul__(-1), lambda: b.resize(-1), lambda: b.resize(2**40), lambda: b.resize(2**63), lambda: bytearray(2**62), lambda: b.__init__(b'new'), lambda: b.__init__('a', 'ascii'), lambda: b.__init__(5), lambda: b.__alloc__(), lambda: b.__release_buffer__(1), lambda: b.__buffer__(0), lambda: b.__buffer__(2**40), lambda: bytearray.fromhex('ff'), lambda: b.__reduce_ex__(2), lambda: b.__delitem__(slice(0, 10, -1)), lambda: b.__iadd__(5)):
    try: print(f(), b)
    except Exception as error: print(type(error), error)
# %% percent formatting
for f, v in (('%d', 5), ('%5d|%-5d|%05d|%+d|% d', (1, 2, 3, 4, 5)), ('%x %X %#x %o %#o', (255, 255, 255, 8, 8)), ('%e %E %.2e %f %.0f %g %G', (1.5,) * 7), ('%s %r %a', ('é', 'é', 'é')), ('%c%c', ('a', 98)), ('%%', ()), ('%.3s', 'abcdef'), ('%10.3s|%-10s|', ('abc', 'de')), ('%*d', (5, 1)), ('%.*f', (2, 3.14159)), ('%-*d|', (5, 1)), ('%(a)s %(b)d', {'a': 1, 'b': 2}), ('%(a)s', {}), ('%d', 'a'), ('%d', 1.9), ('%d', None), ('%s', ()), ('%s %s', 1), ('', 5), ('%', 1), ('%z', 1), ('%(a', {}), ('%(a)', {'a': 1}), ('%c', 'ab'), ('%c', -1), ('%c', 0x110000), ('%c', 0xd800), ('%c', 1.5), ('%i %u', (1, 2)), ('%ld %hd', (1, 2)), ('%.1000f', 1.1), ('%.99999999999999999999f', 1), ('%99999999999999999999d', 1), ('%1000000000d', 1), ('%.1000000000f', 1.0), ('%.2147483647d', 1), ('%*d', (2**40, 1)), ('%*d', (-2**31, 1)), ('%*d', ('a', 1)), ('%.*d', (-5, 1)), ('%#.0f %#g', (1, 1.0)), ('%x', -255), ('%x', 1.5), ('%e', float('nan')), ('%d', float('inf')), ('%010.2f|%+.1e', (-3.14159, 2**70)), ('%s', [1]), ('%d', 10**500), ('%f', 10**500), ('%s' * 3, (1, 2)), ('%()s', {'': 1}), ('%((a))s', {'(a)': 1}), ('%a', '\ud800'), ('%-010d|', 5), ('%+ d', 5), ('%.0d', 0), ('%d%%', 5), ('%d', True), ('%s', type)):
    for text in (f, f.encode('latin-1')):
        try: print(text % v if len(text % v) < 200 else 'long')
        except Exception as error: print(text[:20], type(error), error)
# %% format specs
for v in (5, -5, 0, 2**70, -2**70, True, 1.5, -0.0, 1e300, 5e-324, float('nan'), float('-inf'), 1 + 2j, 'text', 'é😀', None, [], (), object, b'x'):
    for spec in ('', 'd', '5', '<8', '>8', '^8', '=8', '*<8', '😀^9', '08', '+', ' ', '-', '#x', '#010b', 'o', 'X', ',', '_', ',d', '_b', '_x', 'e', '.2e', 'E', 'f', '.0f', '#.0f', 'F', 'g', '.3g', 'G', 'n', '%', '.1%', 's', '.2', '.2s', 'c', 'r', 'z', 'z.1f', '+,.2f', '012,.3f', '_.2f', '.3,', '.3_f', '{', '}', '\0', 'é', '\ud800', '99999999999999999999', '.99999999999999999999f', '1000000', '.1000', '2147483648', '.2147483647f', '-1', '--', '<', '<<', '5.', '.', '0', '00', '05.1', ',_', ',,', '=+#020,.5f', ' <5d', '+c', '#c', '5c', '=s', '0s', ',s', 'N', 'i', '!r', ':', 'é^5', '<0', '-.5e', '+08.3%', '_c', ',c', ',x', '_e', ',n'):
        try: format(v, spec)
        except Exception as error: pass
# %% str.format fields
class A:
    x = [1, {'k': 2}]
    def __format__(self, spec): return spec
for text in ('{}', '{} {}', '{0} {}', '{} {0}', '{a}', '{0.x}', '{0.x[0]}', '{0.x[1][k]}', '{0[0]}', '{0!r}', '{0!s:>10}', '{0!a}', '{0!x}', '{0!}', '{0:{1}}', '{0:{1}{2}}', '{:{}}', '{0:{1:{2}}}', '{', '}', '{{', '}}', '{{}}', '{{{0}}}', '{0', '{0!', '{0:', '{0.}', '{0[}', '{0[]}', '{0[a}', '{0]}', '{.x}', '{[0]}', '{!r}', '{:}', '{ 0 }', '{-1}', '{+1}', '{99999999999999999999}', '{0[99999999999999999999]}', '{0[-1]}', '{0.x.y}', '{0.__class__.__name__}', '{0.__class__.__mro__[1]}', '{é}', '{\ud800}', '{0:\ud800}', '{0:}}', '{0:{{}}}', '{1_0}', '{0!rr}', '{0!r:{a}}', '{a.x[0]:{a}}', '{0[[]}', '{0..x}', '{0.x]}', '{0[0]x}', '{:>{0}}', '{0:9999999999}', '{*}', '{**a}', '{0x1}', '{00}', '{١}'):
    for args in ((), (A(),), (A(), 5, 'd'), ([1, 2], 3, 4), (5, 10, 'x'), ('abc', '>', 8)):
        try: print(len(text.format(*args, a=A(), é=1)))
        except Exception as error: print(type(error), error) if '\ud800' not in text else None
    try: text.format_map({'a': 1})
    except Exception as error: pass
# %% format_map and odd mappings
class M(dict):
    def __missing__(self, k): return f'<{k}>'
class N:
    def __getitem__(self, k): return self
    def __getattr__(self, k): return self
    def __format__(self, s): return 5
print('{a} {b[c]} {d.e}'.format_map(M(a=1, b={'c': 2}, d=A if 0 else type('X', (), {'e': 3}))))
'{x.y[z]}'.format_map(N())
# %% f-strings at run time
class F:
    def __format__(self, spec): return spec
    def __repr__(self): return 'é'
v, w, p = F(), 10**6, 2**40
for f in (lambda: f'{v:x{w}y{v!r}}', lambda: f'{1:{p}}', lambda: f'{1.5:.{p}f}', lambda: f'{1:{None}}', lambda: f'{v!a:>{w}}'[:10], lambda: f'{1!r:{v}}', lambda: f'{v:{v:{v}}}', lambda: f'{"\ud800":>5}', lambda: f'{1:\ud800}', lambda: f'{type}', lambda: f'{v.x}', lambda: f'{1/0}', lambda: f'{[]:5}', lambda: f'{None:5}', lambda: f'{"a":{"b"}}'):
    try: print(ascii(f()))
    except Exception as error: print(type(error), ascii(str(error)))
# %% templates
from itertools import chain
x = [1, 2]
t = t'a{x}b{x!r}c{x!s:>{10}}d{1:{2}}'
T, I = type(t), type(t.interpolations[0])
print(t.strings, t.values, t.interpolations, T('a', 'b'), T(), T(t.interpolations[0]), I(1, 'x', 'r', '>5'), I(1), (t + t).strings, (T('a') + t).strings, list(t))
for f in (lambda: T(5), lambda: I(), lambda: I(1, 2), lambda: I(1, 'a', 'z'), lambda: I(1, 'a', 'r', 5), lambda: t + 'a', lambda: 'a' + t, lambda: t + 5, lambda: t * 2, lambda: hash(t), lambda: t == t, lambda: t[0], lambda: len(t), lambda: setattr(t, 'strings', 1), lambda: T.__new__(int), lambda: I.__new__(T, 1), lambda: T[int], lambda: I[int], lambda: t.__reduce__(), lambda: repr(t), lambda: str(t), lambda: format(t, ''), lambda: iter(t).__next__(), lambda: type('S', (T,), {}), lambda: t'\ud800{x}', lambda: T('\ud800', I('\ud800')), lambda: object.__new__(T), lambda: object.__new__(type(iter(t)))):
    try: print(ascii(f()))
    except Exception as error: print(type(error), error)
# %% int and float from odd texts
for s in ('', ' ', '_', '1_', '_1', '1__0', '0x', '0b', '0_x1', '+', '-', '+-1', '1 2', '१२', '１２', '²', '0' * 5000, '9' * 5000, '1' + '0' * 4300, '\ud800', '1\0', '0x' + 'f' * 5000, '1e5', '1.', '.', '.e5', '1e', '1e+', 'inf', '-INFINITY', 'nan', '+nan', 'nan(5)', '1e400', '1e-400', '0x1p3', '1_0.0_1', '1._0', '\u20031\u2003', '1' * 400 + '.' + '1' * 400, '1j', '1+j', '-j', '(1+2j)', '( 1 )', '1+2', '1e5-1e5j', 'nanj', '1+infj', '--1j', '()', '1_0j'):
    for f in (int, float, complex, lambda s: int(s, 0), lambda s: int(s, 36), lambda s: int(s.encode('utf-8', 'replace'), 16), float.fromhex, lambda s: complex(0, 0) if complex(s) else 1):
        try: f(s)
        except (ValueError, OverflowError) as error: pass
# %% repr of everything odd
for x in ('', "'", '"', '\'"', '\\', '\n\r\t', '\x00\x1b\x7f\x80\xa0\xad', 'é', '\u0300', '\u200b', '\ue000', '\ufeff', '\ud800', '\U0001f600', '\U000e0001', '\U0010ffff', b'\'"\\\x00', bytearray(b"'"), 1e16, 1e-5, 1.0, -0.0, 1e22, 123456789.123456789, 5e-324, 1j, -0j, complex(-0.0, -0.0), complex(float('nan'), float('inf')), 10**25, ..., NotImplemented, (1,), {()}, frozenset(), {1: {2: {}}}, [[]], range(3), range(1, 2, 3), slice(1), type, len, {}.keys(), {1: 2}.items(), iter([]), map, memoryview(b''), object):
    print(ascii(x), len(repr(x)) > 0, ascii(str(x))[:30])
# %% comparison of texts
print(sorted(['b', 'a', 'é', 'B', '', '😀', '\uffff', 'aa', '\0']), 'a' < 'b', 'a' < 'aa', '\uffff' < '😀', max('abc', 'abd'), 'a' == b'a', 'é' == 'e\u0301', 'ab' * 3 == 'ababab', 'x' in 'xyz', '' in '', 'a' 'b' is not None)
'a' < 5
