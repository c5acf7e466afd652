/** Programs under the strict profile: what its hooks and its rewriting make of the deep, the endless and the huge. */
import type { PolicyOptions } from 'pyvarium'
import { PLENTY, family, instructions, memory, output, raises, recursion, syntax, value } from './bomb.js'
import type { Ending, Family, Row } from './bomb.js'

/** Nothing but what the profile has by itself. */
const BARE: PolicyOptions = { profile: 'strict' }

/** With the groups of RestrictedPython, which bring their own `range`, `list` and `tuple`. */
const GROUPS: PolicyOptions = { profile: 'strict', builtins: { add: ['limited_builtins', 'utility_builtins'] } }

/** With nearly all that can be added. */
const WIDE: PolicyOptions = {
  profile: 'strict',
  imports: ['collections', 'functools', 'itertools', 'math', 'operator', 'string', 'string.templatelib'],
  builtins: {
    add: [
      'all', 'any', 'ascii', 'bytearray', 'classmethod', 'dict', 'dir', 'enumerate', 'filter', 'format', 'frozenset', 'getattr', 'hasattr',
      'iter', 'list', 'map', 'max', 'memoryview', 'min', 'next', 'object', 'property', 'reversed', 'set', 'staticmethod',
      'sorted', 'sum', 'super', 'tuple', 'type', 'vars', 'zip',
    ],
  },
}

const LINE = 2
const repeated = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => line(index)).join('')

/** Sources by their depth: what is rewritten becomes deeper than it was. */
const NESTS: readonly (readonly [name: string, source: (depth: number) => string])[] = [
  ['attributes', depth => `x = 1\ny = x${'.real'.repeat(depth)}\ny`],
  ['subscripts', depth => `x = []\nx.append(x)\ny = x${'[0]'.repeat(depth)}`],
  ['slices', depth => `x = [1]\ny = x${'[:]'.repeat(depth)}`],
  ['subscripts in subscripts', depth => `x = [0]\ny = ${'x['.repeat(depth)}0${']'.repeat(depth)}`],
  ['methods', depth => `x = ''\ny = x${'.strip()'.repeat(depth)}`],
  ['calls with stars', depth => `def f(*a): return a\ny = ${'f(*'.repeat(depth)}()${')'.repeat(depth)}`],
  ['calls with dicts', depth => `def f(**a): return a\ny = ${'f(**'.repeat(depth)}{}${')'.repeat(depth)}`],
  ['starred calls of calls', depth => `def f(*a): return f\ny = f${'(*())'.repeat(depth)}`],
  ['targets of unpacking', depth => `x = 1\n${'('.repeat(depth)}x${',)'.repeat(depth)} = ${'('.repeat(depth)}5${',)'.repeat(depth)}\nx`],
  ['targets of unpacking in lists', depth => `x = 1\n${'['.repeat(depth)}x${', *_]'.repeat(depth)} = ${'('.repeat(depth)}5${',)'.repeat(depth)}\nx`],
  ['targets of for', depth => `x = 1\nfor ${'('.repeat(depth)}x${',)'.repeat(depth)} in [${'('.repeat(depth)}5${',)'.repeat(depth)}]: pass\nx`],
  ['targets of a comprehension', depth => `z = 1\ny = [x for ${'('.repeat(depth)}x${',)'.repeat(depth)} in [${'('.repeat(depth)}5${',)'.repeat(depth)}]]`],
  ['targets with attributes', depth => `class C: pass\nx = C()\nx.real = x\nx${'.real'.repeat(depth)}.a = 5`],
  ['targets with subscripts', depth => `x = []\nx.append(x)\nx${'[0]'.repeat(depth)}[0] = 5`],
  ['comprehensions', depth => `z = 1\ny = ${'[a for a in '.repeat(depth)}[]${']'.repeat(depth)}`],
  ['generators', depth => `z = 1\ny = ${'(a for a in '.repeat(depth)}[]${')'.repeat(depth)}`],
  ['lambdas', depth => `z = 1\ny = ${'lambda: '.repeat(depth)}z.real`],
  ['lambdas in defaults', depth => `z = 1\ny = ${'lambda a='.repeat(depth)}1${': a.real'.repeat(depth)}`],
  ['prints', depth => `z = 1\n${'print('.repeat(depth)}1${')'.repeat(depth)}`],
  ['sums of attributes', depth => `x = 1\ny = ${'x.real+'.repeat(depth)}1`],
  ['conditions', depth => `x = 1\ny = ${'x.real if 0 else '.repeat(depth)}1`],
  ['f-strings', depth => `x = 1\ny = ${'f"{'.repeat(depth)}x.real${'}"'.repeat(depth)}`],
  ['t-strings', depth => `x = 1\ny = ${'t"{'.repeat(depth)}x.real${'}"'.repeat(depth)}`],
  ['ifs', depth => `${repeated(depth, level => `${' '.repeat(level)}if 1:\n`)}${' '.repeat(depth)}x = 5\nx`],
  ['fors', depth => `${repeated(depth, level => `${' '.repeat(level)}for x, in [(1,)]:\n`)}${' '.repeat(depth)}x = 5\nx`],
  ['withs', depth => `x = 1\n${repeated(depth, level => `${' '.repeat(level)}with x as (a, b):\n`)}${' '.repeat(depth)}x = 5\nx`],
  ['trys', depth => `x = 1\n${repeated(depth, level => `${' '.repeat(level)}try:\n`)}${' '.repeat(depth)}a, = b, = c, = 5,\n${repeated(depth, level => `${' '.repeat(depth - 1 - level)}finally: pass\n`)}x`],
  ['functions that print', depth => `${repeated(depth, level => `${' '.repeat(level)}def f():\n${' '.repeat(level + 1)}print(1)\n`)}${' '.repeat(depth)}x = 5\nprinted`],
  ['classes', depth => `${repeated(depth, level => `${' '.repeat(level)}class C:\n`)}${' '.repeat(depth)}x = 5\nC`],
  ['elifs', depth => `x = 1\nif 0: x = 1\n${'elif x.real == 5: x = 1\n'.repeat(depth)}`],
  ['decorators', depth => `def d(f): return f\n${'@d\n'.repeat(depth)}def f(): return 5\nf()`],
  ['withs of unpacking in one statement', depth => `x = 1\nwith ${'x as (a, b), '.repeat(depth)}x: pass`],
  ['targets in a chain', depth => `x = 1\n${'a, = '.repeat(depth)}5,\na`],
]

/** Around what the compiler allows of loops, blocks, brackets, levels and `elif`. */
const DEPTHS = [19, 21, 66, 99, 101, 141, 165, 199, 201, 320, 398, 401, 1001]

/** What grows with the square of its depth. */
const BLOCKS = /^(ifs|fors|withs|trys|functions that print|classes)$/

const SOMEHOW: Ending = { kind: ['value', 'exception', 'recursion', 'syntax'] }

export const strictDepths: Family = family('depths under strict', [
  ...NESTS.flatMap(([name, source]) => DEPTHS.map((depth): Row => [`${depth} ${name}`, () => source(depth), SOMEHOW])),
  ...NESTS.filter(([name]) => !BLOCKS.test(name)).map(([name, source]): Row => [`20 000 ${name}`, () => source(20_000), SOMEHOW]),
], PLENTY, WIDE)

/** What any person may write, whatever it is rewritten to. */
export const strictHonest = family('honest depths under strict', [
  ['attributes of attributes', `x = 1\nx${'.real'.repeat(100)}`, value('1')],
  ['subscripts of subscripts', `x = []\nx.append(x)\nlen(x${'[0]'.repeat(100)})`, value('1')],
  ['methods of methods', `x = 'a'\nx${'.strip()'.repeat(100)}`, value('"a"')],
  ['targets in targets', `${'('.repeat(30)}x${',)'.repeat(30)} = ${'('.repeat(30)}5${',)'.repeat(30)}\nx`, value('5')],
  ['comprehensions in comprehensions', `${'[a for a in '.repeat(20)}[5]${']'.repeat(20)}`, value('[5]')],
  ['ifs in ifs', `${repeated(50, level => `${' '.repeat(level)}if 1:\n`)}${' '.repeat(50)}x = 5\nx`, value('5')],
  ['loops in loops, that unpack', `${repeated(15, level => `${' '.repeat(level)}for x, in [(1,)]:\n`)}${' '.repeat(15)}x = 5\nx`, value('5')],
  ['functions in functions, that print', `${repeated(30, level => `${' '.repeat(level)}def f():\n${' '.repeat(level + 1)}print(1)\n`)}${' '.repeat(30)}print(5)\nprint(1)\nprinted`, value('"1\\n"')],
  ['a long sum', `x = 1\n${'x.real + '.repeat(150)}1`, value('151')],
  ['300 elifs', `x = 1\nif 0: x = 1\n${'elif x.real == 5: x = 1\n'.repeat(300)}else: x = 5\nx`, value('5')],
  ['many targets of one value', `${'a, b = '.repeat(50)}5, 6\na + b`, value('11')],
  ['many prints', () => `${'print(1)\n'.repeat(2000)}len(printed)`, value('4000')],
  ['many attributes', () => `x = 1\n${'x.real\n'.repeat(5000)}x.real`, value('1')],
  ['many unpackings', () => `${'a, (b, c) = 1, (2, 3)\n'.repeat(2000)}a + b + c`, value('6')],
  ['many changes in place', () => `x = 0\n${'x += 1\n'.repeat(5000)}x`, value('5000')],
  ['many classes', () => `${'class C: x = 5\n'.repeat(1000)}C.x`, value('5')],
  // Its code is made twice for each that it is in.
  ['elements of comprehensions in one another', `${'['.repeat(8)}5${' for a in [1]]'.repeat(8)}\n5`, value('5')],
  ['elements of comprehensions too deep', `${'['.repeat(25)}5${' for a in [1]]'.repeat(25)}`, { kind: ['instructions', 'memory'], line: null }, { instructions: 200e6, memory: 2 ** 25 }],
  ['a call with many arguments', () => `def f(*a): return len(a)\nf(${'1,'.repeat(5000)}*())`, value('5000')],
], PLENTY, WIDE)

const forbidden: Ending = { kind: 'policy' }
const endless = (operation: string, setUp = 'x = 1'): Row => [`${operation}, where ${setUp.replaceAll('\n', '; ')}`, `${setUp}\n${operation}`, instructions(setUp.split('\n').length + 1)]
const method = (name: string, body: string, use: string): Row => [name, `class C:\n    def ${name.split(')')[0]}):\n        return ${body}\n${use}`, recursion(3)]

export const strict = family('programs under strict', [
  ['while True', 'while True: pass', instructions(1)],
  ['for over an endless iterator', 'for x in iter(int, 1): pass', instructions(1)],
  ['for that unpacks, over an endless iterator', 'import itertools\nfor x, y in itertools.repeat((1, 2)): pass', instructions(LINE)],
  ['a comprehension that unpacks, over an endless iterator', 'import itertools\n[0 for x, (y, z) in itertools.repeat((1, (2, 3))) if 0]', instructions(LINE)],
  ['unpacking an endless iterator', 'x = 1\na, *b = iter(int, 1)', { kind: ['memory', 'instructions'], line: LINE }],
  ['unpacking an endless iterator that gives nothing', 'x = 1\na, *b = filter(None, iter(int, 1))', instructions(LINE)],
  ['unpacking an endless iterator in a part', 'x = 1\na, (b, *c), *d = 1, filter(None, iter(int, 1)), 3', instructions(LINE)],
  ['unpacking a huge range', 'x = 1\na, b = range(10**9)', { kind: ['memory', 'instructions'], line: LINE }],
  ['unpacking too little, too much and nothing', 'for v in (1,), (1, 2, 3), 5, None, (1, 2), (1, (2, 3)):\n    try: a, (b, c) = v\n    except (TypeError, ValueError): pass\n5', value('5')],
  ['unpacking what is too short around a star', 'for v in (), (1,), (1, 2), ((1,), 2), ((1, 2), 3):\n    try: (a, b), *c, (d, e) = v\n    except (TypeError, ValueError): pass\n5', value('5')],
  ['unpacking what changes while it is unpacked', 'x = [[1], [2], [3]]\ndef g():\n    while len(x):\n        x.clear()\n        yield x\n(a, *b), = g()', raises('ValueError', 6)],
  ['unpacking itself', 'x = []\nx.append(x)\n((((((a,),),),),),) = x\na is x', value('true')],
  ['a call of an endless iterator', 'def f(*a): pass\nf(*iter(int, 1))', { kind: ['memory', 'instructions'], line: LINE }],
  ['a call of many arguments', 'def f(*a): return len(a)\nf(*range(10**5))', value('100000')],
  ['a call of what is none', 'for f in 1, None, print:\n    try: f(*[], **{})\n    except TypeError: pass\n5', value('5', { output: '\n' })],
  ['a call that changes what it is of', "d = {'a': 1}\ndef f(**k):\n    d.clear()\n    return f(**k) if len(k) > 5 else 5\nf(**d)", value('5')],
  ['in place for ever', 'x = []\nwhile True: x += x', { kind: ['memory', 'instructions', 'exception'], line: LINE }],
  ['in place from the start, for ever', 'x = [1]\nwhile True: x += x', memory(LINE)],
  ['in place, a huge power', 'x = 3\nx **= 10**9', { kind: ['memory', 'instructions'], line: LINE }],
  ['in place, a huge shift', 'x = 3\nx <<= 10**10', memory(LINE)],
  ['in place, a huge product', "x = 'a'\nx *= 10**9", memory(LINE)],
  ['in place, all operators with nonsense', () => `${['+', '-', '*', '@', '/', '%', '**', '<<', '>>', '|', '^', '&', '//'].map(sign => `for x in 0, -1, None, '', [], 1.5, 2**70:\n  for y in 0, -1, None, '', [], 1.5, 'a':\n    try: x ${sign}= y\n    except (TypeError, ValueError, ZeroDivisionError, OverflowError): pass\n`).join('')}5`, value('5')],
  ['an item of a huge index', 'for i in 2**31, -2**70, None, (), slice(2**70), slice(None, None, 0):\n    try: [1][i]\n    except (IndexError, TypeError, ValueError): pass\n    try: [1][i:i:i]\n    except (IndexError, TypeError, ValueError): pass\n5', value('5')],
  ['writing to what may not be written to', "import math\ndef f(): pass\nfor x in 1, 'a', (), f, math, None, int, range(5), 2j:\n    try: x.real = 1\n    except TypeError: pass\n    try: x[0] = 1\n    except TypeError: pass\n    try: x[1:2] = 1\n    except TypeError: pass\n    try: del x.real\n    except TypeError: pass\n    try: del x[0]\n    except TypeError: pass\n5", value('5')],
  ['writing to what writes to itself', "C = type('C', (), {'__guarded_setattr__': lambda s, *a: setattr(s, *a), '__guarded_setitem__': 5})\nx = C()\nx.a = 1", recursion()],
  ['writing to what says nonsense', "class M: pass\nC = type('C', (), {'__getattr__': lambda s, n: s, '__call__': lambda s, *a: s})\nx = C()\nx.a = 1; x[0] = 1\ndel x.a, x[0]", { kind: ['value', 'exception'] }],
  ['writing to what has an endless __getattr__', "def get(self, name):\n    while True: pass\nC = type('C', (), {'__getattr__': get})\nC().a = 1", instructions(2)],
  ['reading through a recursive __getattr__', "C = type('C', (), {'__getattr__': lambda s, n: getattr(s, n + 'x')})\nC().a", recursion(1)],
  ['reading through a recursive __getattribute__', "C = type('C', (), {'__getattribute__': lambda s, n: s.a})\nC().a", recursion(1)],
  ['writing through a recursive __getattr__', "C = type('C', (), {'__getattr__': lambda s, n: hasattr(s, 'a' + n)})\nC().a = 1", recursion(1)],
  ['hasattr and getattr with names that are none', "for n in 1, None, '', 'a' * 10**6, '\\ud800', '_', '__class__':\n    try: hasattr(5, n); getattr(5, n, 5); setattr([], n, 5); delattr([], n)\n    except (AttributeError, TypeError): pass\n5", value('5')],
  ['a chain of __getattr__', "C = type('C', (), {'__getattr__': lambda s, n: s})\nx = C()\nwhile True: x = x.a.b.c.d", instructions([1, 3])],
  ['__getitem__ of itself', "C = type('C', (), {'__getitem__': lambda s, i: s[i]})\nC()[0]", recursion(1)],
  ['__iter__ of itself', "C = type('C', (), {'__iter__': lambda s: iter(s)})\nfor x in C(): pass", recursion(1)],
  ['__iter__ of itself, unpacked', "C = type('C', (), {'__iter__': lambda s: iter(s)})\na, b = C()", recursion(1)],
  ['__iter__ that unpacks itself', "def f(s):\n    a, b = s\nC = type('C', (), {'__iter__': f})\na, b = C()", recursion(2)],
  ['a metaclass of its own', "M = type('M', (type,), {'__call__': lambda c, *a: c(*a)})\nC = M('C', (), {})\nC()", recursion(1)],
  ['a class of classes', 'class C: pass\nfor n in range(100):\n    class C(C): pass\nC().x', raises('AttributeError', 4)],
  ['a class of what is none', 'for b in 1, None, int, type, [], print, super:\n    try:\n        class C(b): pass\n    except TypeError: pass\n5', value('5')],
  ['a class in itself for ever', 'def f():\n    class C:\n        x = f()\nf()', recursion([2, 3])],
  method('__eq__(self, other)', 'self == other', 'C() == 1'),
  method('__eq__(self, other) through a list', '[self] == [C()]', 'C() == 1'),
  method('__lt__(self, other)', 'sorted([self, other])', 'C() < C()'),
  method('__contains__(self, x)', 'x in self', '1 in C()'),
  method('__init__(self)', 'C()', 'C()'),
  ['a function', 'def f(): return f()\nf()', recursion(1, { exception: 'RecursionError' })],
  ['a function through *args', 'def f(*a): return f(*a)\nf(1)', recursion(1)],
  ['a function through unpacking', 'def f():\n    a, b = f()\nf()', recursion(2)],
  ['a function through in-place', 'def f(x):\n    x += f(x)\nf(1)', recursion(2)],
  ['a function through an attribute', 'def f(): return f().a\nf()', recursion(1)],
  ['a function that prints itself', 'def f(x):\n    print(f(x))\n    return printed\nf(1)', recursion(2)],
  ['a comprehension that recurses', 'def f(): return [f() for a, b in [(1, 2)]]\nf()', recursion(1)],
  ['a generator that recurses', 'def g():\n    for a, b in g(): yield a, b\nlist(g())', recursion(2)],
  ['a decorator that recurses', 'def d(f): return lambda: d(f)()\n@d\ndef f(): pass\nf()', recursion(1)],
  ['exponential, with finally', 'def f():\n    try: f()\n    finally: f()\nf()', instructions()],
  ['bare except and continue', 'while True:\n    try:\n        while True: pass\n    except:\n        continue', instructions(3)],
  ['printing for ever', 'while True: print(1)', output(1)],
  ['printing for ever, where nothing is read', 'while True: print(end="")', instructions(1)],
  ['printing millions, and reading them', 'for i in range(10**6): print(i)\nlen(printed)', output(1)],
  ['printing millions to a file that is none', 'for i in range(10**6): print(i, file=5)', raises('AttributeError', 1)],
  ['printing to what is no file', "class F: pass\nfor f in 1, '', F, F(), print, []:\n    try: print(1, file=f)\n    except (AttributeError, TypeError): pass\nprint(5)\nprinted", value('"5\\n"')],
  ['printing to itself', "def f(x): print(x, file=F())\nF = type('F', (), {'write': lambda s, x: f(x)})\nf(1)", recursion([1, 2])],
  ['printing what prints', "C = type('C', (), {'__str__': lambda s: f(s)})\ndef f(x):\n    print(x)\n    return printed\nprint(C())", recursion(3)],
  ['printing what reads', "def f(s):\n    print(5)\n    return printed\nC = type('C', (), {'__str__': f})\nprint(C(), C(), sep='')\nprinted", value('"5\\n5\\n\\n"')],
  ['printing an endless iterator', 'print(*iter(int, 1))', { kind: ['memory', 'instructions'], line: 1 }],
  ['printing one huge text', "print('a' * 10**7)", { kind: ['output', 'instructions', 'memory'], line: 1 }],
  ['printing one huge text again and again, to its own end', "x = 'a' * 10**4\nprint(x)\nwhile True: x = printed", instructions(3)],
  ['reading what was printed for ever', 'print(1)\nx = []\nwhile True: x.append(printed)', { kind: ['memory', 'instructions'], line: 3 }],
  ['printing half a character', "try: print('\\ud800')\nexcept UnicodeError: pass\nprint(5)\nlen(printed) > 1", value('true')],
  ['keeping print itself', 'x = [print] * 10\nfor p in x: p(1)\nlen(printed)', value('20')],
  ['giving print away', 'def f():\n    print(1)\n    return print\nfor i in range(9): f()(2)\n5', value('5')],
  ['comparing with print', 'min([3, 1, 2], key=print)', raises('TypeError', 1, { output: '3\n1\n' })],
  ['mapping print for ever', 'for x in map(print, iter(int, 1)): pass', output(1)],
  ['deep partials', 'from functools import partial\nx = print\nfor i in range(10**4): x = partial(partial, x)\nx()()()\n5', { kind: ['value', 'recursion'] }],
  ['deques of themselves', 'from collections import deque\nd = deque()\nd.append(d)\na, = b, = d\na is b', value('true')],
  ['OrderedDicts that change in a loop that unpacks', 'from collections import OrderedDict\nd = OrderedDict({1: 1, 2: 2})\nfor k, v in d.items(): d.update({k + 2: v})', raises('RuntimeError', 3)],
  ['reduce for ever', 'from functools import reduce\nreduce(lambda a, b: a, iter(int, 1))', instructions(2)],
  ['attrgetter of what may not be asked', "import operator\noperator.attrgetter('__class__')(5)", { kind: ['value', 'exception'] }],
  ['list of texts', "''.join(sorted('a' * 10**6)) == 'a' * 10**6", { kind: ['value', 'instructions', 'memory'], line: [1, null] }],
  ['an import of all', 'from math import *', forbidden],
  ['names that begin with an underscore, in thousands', () => '_x = 1\n'.repeat(5000), forbidden],
  ['refusals in one line, in thousands', () => `x = [${'_a,'.repeat(5000)}]`, forbidden],
  ['refusals in a nest', () => `x = ${'['.repeat(130)}_a${']'.repeat(130)}`, forbidden],
  ['a refused name of 10 KB', () => `x = 1\nx._${'a'.repeat(10 ** 4)}`, forbidden],
  ['a million attributes', () => 'x=1\n' + 'x.a.b.c\n'.repeat(10 ** 5), { kind: ['exception', 'memory', 'instructions'], line: [2, null] }],
  endless('sum(x)', 'x = iter(int, 1)'),
  endless('while True: x[0] = x[0]', 'x = [1]'),
  endless('while True: x.a = x.a', 'class C: a = 1\nx = C()'),
  endless('while True: x, y = y, x', 'x = y = 1'),
  endless('while True: (x, (y, *z)) = 1, (2, 3, 4)', 'x = 1'),
  endless('while True: len(*[x], **{})', "x = ''"),
], { instructions: 200e6 }, WIDE)

const row = (name: string, source: string, ending: Ending): Row => [name, source, ending]

export const strictBare = family('programs under strict, as it comes', [
  row('a name that is not there', 'list(range(5))', raises('NameError', 1)),
  row('a huge range taken apart', 'a, *b = range(10**9)', { kind: ['memory', 'instructions'], line: 1 }),
  row('a huge bytes', 'bytes(10**9)', { kind: ['memory', 'exception'], line: 1 }),
  row('a huge power', 'pow(3, 10**9)', { kind: ['memory', 'instructions'], line: 1 }),
  row('a huge text', "'a' * 10**10", { kind: ['memory', 'exception'], line: 1 }),
  row('a huge call', 'def f(*a): pass\nf(*range(10**9))', { kind: ['memory', 'instructions'], line: 2 }),
  row('setattr for ever', "class C: pass\nc = C()\nn = 0\nwhile True:\n    n += 1\n    setattr(c, 'a' + str(n), c)", { kind: ['memory', 'instructions'], line: [4, 5, 6] }),
  row('setattr of a class of itself', "class C: pass\nsetattr(C, 'C', C)\nC.C.C.C is C", value('true')),
  row('an import of what no policy allows', 'import os', { kind: ['policy', 'exception'], line: 1 }),
  row('a comprehension nest that multiplies', '[0 for a in range(10**3) for b in range(10**3) for c in range(10**3) if a < 0]', instructions(1)),
], {}, BARE)

export const strictGroups = family('programs under strict, with its groups', [
  row('a range that is too long', 'range(1000)', raises('ValueError', 1)),
  row('a range that is long enough', 'len(range(999))', value('999')),
  row('ranges at the ends of all numbers', 'for a in -2**70, -1, 0, 1, 999, 2**70, None, 1.5:\n  for b in -2**70, -1, 0, 1, 999, 2**70, None, 1.5:\n    for c in -2**70, -1, 0, 1, 999, 2**70, None, 1.5:\n      try: range(a, b, c)\n      except (ValueError, TypeError, AttributeError): pass\n5', value('5')),
  row('a range of no and too many arguments', 'for f in lambda: range(), lambda: range(1, 2, 3, 4), lambda: list(), lambda: tuple(1, 2):\n    try: f()\n    except (TypeError, AttributeError): pass\n5', value('5')),
  row('a list of a list for ever', 'x = [1]\nwhile True: x = list(x + x)', { kind: ['memory', 'instructions'], line: 2 }),
  row('a list of itself', 'x = []\nx.append(x)\nlen(list(tuple(x)))', value('1')),
  row('reorder of nonsense', 'for a in [], 1, None, [[]], [1, (2, 3)], "ab", {1: 2}:\n  for b in [], 1, None, [[]], [1, (2, 3)]:\n    for c in [], 1, [[]], [1, (2, 3)]:\n      try: reorder(a, b, c)\n      except TypeError: pass\n5', value('5')),
  row('reorder of what compares for ever', 'class C:\n    def __eq__(self, other):\n        while True: pass\nreorder([C()], [C()])', { kind: ['instructions', 'exception'] }),
  row('test of nonsense', "test(), test(1), test(1, 2), test(0, 1, 2)[0:] if 0 else test(0, 1, 0, 1, 5)\n5", value('5')),
  row('same_type of what lies', 'class C: pass\nsame_type(C(), C(), C, 1, None), same_type(1)\n5', value('5')),
  row('string.capwords of much', "x = 'a ' * 10**6\nwhile True: string.capwords(x)", { kind: ['instructions', 'memory'], line: 2 }),
  row('math.factorial of much', 'math.factorial(10**9)', instructions(1)),
  row('sets of sets', 'x = frozenset()\nwhile True: x = frozenset([x, frozenset([x])])', { kind: ['instructions', 'recursion', 'memory', 'exception'], line: 2 }),
], { instructions: 200e6 }, GROUPS)

export const strictSyntax = family('sources that strict sees first', [
  row('nothing', '', value('null')),
  row('an error and a refusal', '_x = 1\ny = = 1', syntax(2)),
  row('a refusal far behind', `${'\n'.repeat(5000)}_x = 1`, { kind: 'policy', line: 5001 }),
  row('carriage returns', 'x = 1\r\r\n_y = 2', { kind: 'policy', line: 3 }),
  row('letters of many bytes before a refusal', "'é😀'; _x = 1", { kind: 'policy', line: 1 }),
  row('a mark at the start', '\ufeff_x = 1', { kind: ['policy', 'syntax'], line: 1 }),
  row('a docstring, futures and prints', '"""doc"""\nfrom __future__ import annotations\nprint(5)\nprinted', value('"5\\n"')),
  row('decorators with comments and backslashes before a refused class', 'def d(c): return c\n@d # comment\n\n# more\n@d\nclass _C: pass', { kind: 'policy', line: 6 }),
  row('a decorator of a lambda of many lines', '@(lambda\n  c:\n  c\n)\n\\\nclass C(metaclass=type): pass', { kind: ['policy', 'syntax'] }),
  row('all kinds of what is refused', '@a\nasync def f(*_a, **_b): await x\nmatch x:\n    case _: pass\ntype X = int\nglobal y\nx: int = 1\nx.a += 1\nx[0] += 1\ndel _x\nimport _x as _y\n[*a for a in b]\nexec(1); eval(1)\n', { kind: ['policy', 'syntax'] }),
], {}, WIDE)
