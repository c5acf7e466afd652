/** Values that often cause errors. */

export const NUMBERS = [
  '0', '1', '-1', '2', '3', '7', '-2', '10', '64', '100', '255', '256', '1000', '-2**31', '2**31-1', '2**31', '2**32-1', '2**32',
  '2**63-1', '2**63', '-2**63', '-2**63-1', '2**64', '10**30', '10**1000', '0.0', '-0.0', '0.5', '1.5', '-1.5', '1e16', '1e308',
  '-1e308', '5e-324', "float('inf')", "float('-inf')", "float('nan')", '1j', '0j', "complex('nan+infj')", 'True', 'False',
]
export const TEXTS = [
  "''", "'a'", "' '", "'abc'", "'a' * 1000", "'ab' * 10**5", "'\\ud800'", "'\\udfff\\ud800'", "'\\0'", "'é'", "'😀'", "'ß'",
  "'İ'", "'ﬁ'", "'\\u0345'", "'Σ'", "'\\n'", "'a\\nb\\r\\nc\\x85d\\u2028e'", "'%'", "'%s'", "'%(a)s'", "'%*d'", "'%1000000d'",
  "'%c'", "'%.5r'", "'{}'", "'{0}'", "'{a}'", "'{0[0]}'", "'{0.real}'", "'{:>{}}'", "'{!r:10}'", "'{'", "'}'", "'>10'",
  "'<5.2f'", "',d'", "'_x'", "'#b'", "'010d'", "'*^+20,.3e'", "'=+5'", "'.0%'", "'n'", "'s'", "'c'", "'z.1f'",
  "'99999999999999999999d'", "'.2147483648f'", "'\\ud800>9'", "'1'", "'-1'", "'1_0'", "'0x1f'", "' 12 '", "'१२३'", "'1e5'",
  "'nan'", "'inf'", "'1+2j'", "'utf-8'", "'ascii'", "'latin-1'", "'utf-16'", "'idna'", "'strict'", "'ignore'", "'replace'",
  "'surrogateescape'", "'backslashreplace'", "'xmlcharrefreplace'", "'namereplace'", "'surrogatepass'", "'big'", "'little'",
  "'B'", "'i'", "'@d'", "'__class__'", "'a'",
]
export const BYTES = [
  "b''", "b'a'", "b'abc'", "b'\\xff\\xfe'", "b'a' * 1000", "b'%s %d'", "bytes(256)", "bytearray()", "bytearray(b'abc')",
  "bytearray(1000)", "memoryview(b'abc')", "memoryview(bytearray(8))", "memoryview(bytearray(8))[::-2]",
  "memoryview(bytearray(16)).cast('i')", "memoryview(bytes(8)).cast('B', [2, 4])", "memoryview(b'')",
]
export const CONTAINERS = [
  '[]', '()', '{}', 'set()', 'frozenset()', '[1]', '(1,)', '[[]]', '[None] * 100', "{'a': 1}", '{1: 2}', '{1, 2}', '[1, 2, 3]',
  "('a', 'b')", '[(1, 2)]', 'range(0)', 'range(10)', 'range(10**20)', 'range(2**63, -2**63, -1)', "['a', 'b']", '[1.5, 2]',
  '{(): []}', 'list(range(1000))',
]
export const SLICES = [
  'slice(None)', 'slice(None, None, -1)', 'slice(2**63, -2**63, -1)', 'slice(-2**63, 2**63, 2**63)', 'slice(0, 10, 0)',
  'slice(1)', 'slice(None, None, 2**64)', "slice('a', 'b')", 'slice(5, 1)', 'slice(-1, None)',
]
export const OBJECTS = [
  'None', '...', 'NotImplemented', 'object()', 'object', 'type', 'int', 'str', 'list', 'dict', 'tuple', 'bytes', 'Exception',
  'Exception()', 'BaseException', 'StopIteration', 'StopIteration(1)', 'GeneratorExit', 'KeyError("x")', 'lambda *a, **k: None',
  'lambda *a: a', 'lambda x: x', 'lambda: 1 / 0', '(x for x in ())', '(x for x in range(3))', 'iter([])', 'iter(int, 1)',
  'iter([1, 2])', 'print', 'len', 'repr', 'property()', 'super', 'zip()', 'map(str, [])', 'enumerate([1])', 'reversed([1])',
  'type("X", (), {})', 'type("X", (int,), {})()', 'list[int]', 'int | str', "t'{1}'", 'type(None)', 'type(...)',
  'type(iter([]))', 'type(lambda: 0)', 'type(len)', 'type(x for x in ())', "type.__dict__", 'ValueError',
]

export const LITERALS = [...NUMBERS, ...TEXTS, ...BYTES, ...CONTAINERS, ...SLICES, ...OBJECTS]
