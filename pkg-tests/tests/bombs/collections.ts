/** Deques and dicts of the module `collections`: of themselves, deep, huge, endless, and changed in the middle. */
import { LITTLE, PLENTY, family, instructions, memory, output, raises, recursion, value } from './bomb.js'
import type { Ending, Row } from './bomb.js'

const IMPORT = 'from collections import *\n'
const row = (name: string, source: string, ending: Ending): Row => [name, IMPORT + source, ending]

/** A class whose `method` does `act` before it answers. */
const meddler = (method: string, parameters: string, act: string, answer: string): string =>
  `class C:\n    def ${method}(${['self', parameters].filter(Boolean).join(', ')}):\n        ${act}\n        return ${answer}\n`

const colliding = (act: string, answer = 'True'): string =>
  `class C:\n    def __hash__(self): return 1\n    def __eq__(self, other):\n        ${act}\n        return ${answer}\n`

const told: Ending = { kind: ['value', 'exception'] }

export const ofThemselves = family('collections of themselves', [
  row('the repr of a deque in itself', 'd = deque()\nd.append(d)\nrepr(d)', value('"deque([[...]])"')),
  row('the repr of a deque of a defaultdict of a deque', 'd = deque()\nd.append(defaultdict(int, {1: OrderedDict({2: d})}))\nlen(repr(d)) < 200', value('true')),
  row('the comparison of deques in one another', 'd, e = deque(), deque()\nd.append(e); e.append(d)\nd == e', recursion(4)),
  row('the order of deques in one another', 'd, e = deque(), deque()\nd.append(e); e.append(d)\nd < e', recursion(4)),
  row('the hash of a deque', 'd = deque()\nd.append(d)\nhash((d,))', raises('TypeError', 4)),
  row('a copy of a deque in itself', 'd = deque()\nd.append(d)\nlen(d.copy().copy() + d)', value('2')),
  row('a search for a deque in another one', 'd, e = deque(), deque()\nd.append(e); e.append(d)\n[d] in e', told),
  row('a deque extended by itself', 'd = deque(range(9))\nd.extend(d); d.extendleft(d); d += d\nlen(d)', value('72')),
  row('a deque extended by itself for ever', 'd = deque([1])\nwhile True: d.extend(d)', { kind: ['memory', 'instructions'], line: 3 }),
  row('a deque extended by its own iterator', 'd = deque([1])\nd.extend(iter(d))', raises('RuntimeError', 3)),
  row('a deque extended by its own reverse', 'd = deque([1, 2, 3])\nd.extendleft(reversed(d))', raises('RuntimeError', 3)),
  row('a deque made of itself', 'd = deque([1, 2])\nd.__init__(d)\nlen(d)', value('0')),
  row('a deque multiplied by itself', 'd = deque([1])\nd *= d', raises('TypeError', 3)),
  row('a deque inserted into its own slice', 'd = deque([1])\nd[0] = d\nd[0][0][0] is d', value('true')),
  row('the end of a deque in itself', 'for _ in range(1000):\n    d = deque()\n    d.append(d)\n5', value('5')),
  row('the repr of a defaultdict in itself', 'd = defaultdict(int)\nd[1] = d\nrepr(d)', { kind: ['value', 'recursion'] }),
  row('the repr of a defaultdict that is its own factory', 'class D(defaultdict):\n    def __call__(self): return self\nd = D()\nd.default_factory = d\nd[1]\nrepr(d)', { kind: ['value', 'recursion'] }),
  row('the comparison of defaultdicts in one another', 'd, e = defaultdict(int), defaultdict(int)\nd[1] = e; e[1] = d\nd == e', recursion(4)),
  row('the repr of an OrderedDict in itself', 'd = OrderedDict()\nd[1] = d\nrepr(d)', value('"OrderedDict({1: ...})"')),
  row('the repr of the views of an OrderedDict in itself', 'd = OrderedDict()\nd[1] = d.items(), d.values(), d.keys()\nrepr(d), repr(d.items())\n5', { kind: ['value', 'recursion'] }),
  row('the comparison of OrderedDicts in one another', 'd, e = OrderedDict(), OrderedDict()\nd[1] = e; e[1] = d\nd == e', recursion(4)),
  row('an OrderedDict updated from itself', 'd = OrderedDict.fromkeys(range(9))\nd.update(d); d |= d; d.__init__(d)\nlen(d | d)', value('9')),
  row('an OrderedDict updated from its own views', 'd = OrderedDict.fromkeys(range(9))\nd.update(d.items())\nd.__init__(d.items())\nlen(d)', value('9')),
  row('a copy of an OrderedDict in itself', 'd = OrderedDict()\nd[1] = d\nlen(d.copy().copy())', value('1')),
  row('a factory that asks again', 'd = defaultdict(lambda: d[1])\nd[1]', recursion(2)),
  row('a factory that asks for what comes next', 'd = defaultdict(lambda: d[len(d) + 1] or d.setdefault(len(d), 1) and d[-len(d)])\nd[1]', recursion(2)),
  row('a factory that is __missing__', 'from functools import partial\nd = defaultdict()\nd.default_factory = partial(d.__missing__, 1)\nd[1]', recursion(5)),
  row('a factory that is __getitem__', 'from functools import partial\nd = defaultdict()\nd.default_factory = partial(d.__getitem__, 1)\nd[1]', recursion(5)),
  row('a factory of factories', 'def tree(): return defaultdict(tree)\nd = tree()\nwhile True: d = d[1]', instructions([2, 4])),
  row('a factory of factories, kept', 'def tree(): return defaultdict(tree)\nx = d = tree()\nwhile True: d = d[1]', { kind: ['memory', 'instructions'], line: [2, 4] }),
  row('__missing__ of an OrderedDict that asks again', 'class D(OrderedDict):\n    def __missing__(self, key): return self[key]\nD()[1]', recursion(3)),
  row('__iter__ of a deque that iterates', 'class D(deque):\n    def __iter__(self): return iter(self)\nlist(D())', recursion(3)),
  row('__iter__ of a deque that extends itself', 'class D(deque):\n    def __iter__(self):\n        self.extend(self)\n        return iter([])\nD().extend(D())', recursion(4)),
  row('__copy__ of a deque that copies', 'class D(deque):\n    def __copy__(self): return self.__copy__()\nD().__copy__()', recursion(3)),
  row('__init__ of a deque that makes deques', 'class D(deque):\n    def __init__(self, *a): D(*a)\nD()', recursion(3)),
  row('an OrderedDict’s fromkeys that makes others', 'class D(OrderedDict):\n    def __init__(self, *a): D.fromkeys([1])\nD()', recursion(3)),
], LITTLE)

const DEEP = 20_000
const deep = (name: string, build: string, use: string, ending: Ending): Row => [`${use} of a deep ${name}`, `${IMPORT}x = y = ${build.replace(/\bx\b/, '()')}\nfor _ in range(${DEEP}): x, y = ${build}, ${build.replace(/\bx\b/, 'y')}\n${use}`, ending]

const NESTS: readonly (readonly [name: string, build: string])[] = [
  ['deque', 'deque([x])'],
  ['deque with maxlen', 'deque([x], 1)'],
  ['OrderedDict', 'OrderedDict({1: x})'],
  ['defaultdict', 'defaultdict(int, {1: x})'],
]

export const deepCollections = family('deep collections', [
  ...NESTS.flatMap(([name, build]) => [
    deep(name, build, 'repr(x)', recursion(4)),
    deep(name, build, 'x == y', recursion(4)),
    deep(name, build, 'x in [y]', recursion(4)),
    deep(name, build, 'del x, y; 5', { kind: ['value', 'recursion'], line: [3, 4, null] }),
  ]),
  deep('deque', 'deque([x])', 'x < y', recursion(4)),
  deep('deque', 'deque([x])', 'y.index(x)', recursion(4)),
  deep('deque', 'deque([x])', 'y.remove(x)', recursion(4)),
  deep('deque', 'deque([x])', 'y.count(x)', recursion(4)),
  deep('deque of iterators', 'iter(deque([x]))', 'del x, y; 5', { kind: ['value', 'recursion'], line: [3, 4, null] }),
  deep('chain of views', 'OrderedDict({1: x}).values()', 'del x, y; 5', { kind: ['value', 'recursion'], line: [3, 4, null] }),
  deep('chain of factories', 'defaultdict(lambda y=x: y)', 'del x, y; 5', { kind: ['value', 'recursion'], line: [3, 4, null] }),
], PLENTY)

export const hugeCollections = family('huge collections', [
  row('deque([0]) * 10**9', 'deque([0]) * 10**9', memory(2)),
  row('deque(range(10)) * 10**8', 'd = deque(range(10))\nd *= 10**8', memory(3)),
  row('deque([0]) * 2**62', 'deque([0]) * 2**62', { kind: ['memory', 'exception'], line: 2 }),
  row('10**30 * deque([0])', '10**30 * deque([0])', raises('OverflowError', 2)),
  row('deque([0], maxlen=3) * 2**31 - 1', 'list(deque([1, 2], 3) * (2**30 - 1))', value('[2, 1, 2]')),
  row('deque() * 10**9', 'len(deque() * 10**9)', value('0')),
  row('deque([0]) * -10**9', 'len(deque([0]) * -10**9)', value('0')),
  row('deque(range(10**9))', 'deque(range(10**9))', { kind: ['memory', 'instructions'], line: 2 }),
  row('deque of an endless iterator', 'deque(iter(int, 1))', { kind: ['memory', 'instructions'], line: 2 }),
  row('deque of an endless iterator, with maxlen', 'deque(iter(int, 1), 10)', instructions(2)),
  row('deque of an endless iterator, with maxlen 0', 'deque(iter(int, 1), maxlen=0)', instructions(2)),
  row('deque with maxlen 10**9', 'd = deque(maxlen=10**9)\nwhile True: d.append(d)', { kind: ['memory', 'instructions'], line: 3 }),
  row('deque with maxlen beyond an index', 'deque(maxlen=2**31)', raises('OverflowError', 2)),
  row('deque with maxlen below zero', 'deque(maxlen=-1)', raises('ValueError', 2)),
  row('a deque of deques, doubled', 'd = deque([0])\nwhile True: d = d + d', { kind: ['memory', 'instructions'], line: 3 }),
  row('a deque extended by what lies about its length', 'class C:\n    def __len__(self): return 2**30\n    def __length_hint__(self): return 2**30\n    def __iter__(self): return iter([1])\nlen(deque(C()))', value('1')),
  row('a deque made longer for ever', 'd = deque()\nwhile True: d.appendleft(bytes(1000))', { kind: ['memory', 'instructions'], line: 3 }),
  row('rotate(10**9)', 'd = deque(range(1000))\nd.rotate(10**9); d.rotate(-10**9); d.rotate(2**31 - 1); d.rotate(-2**31)\nlen(d)', value('1000')),
  row('rotate(2**31)', 'deque([1]).rotate(2**31)', raises('OverflowError', 2)),
  row('rotate for ever', 'd = deque(range(10**5))\nwhile True: d.rotate(5 * 10**4)', instructions(3)),
  row('insert at the ends of all numbers', 'd = deque([1, 2, 3])\nd.insert(2**31 - 1, 0); d.insert(-2**31, 0); d.insert(-2**31 + 1, 0)\nlist(d)', value('[0, 0, 1, 2, 3, 0]')),
  row('insert in the middle for ever', 'd = deque(range(10**5))\nwhile True:\n    d.insert(5 * 10**4, 0)\n    del d[5 * 10**4]', instructions([3, 4, 5])),
  row('indices at the ends of all numbers', 'd = deque([1])\nfor i in (2**31, -2**31 - 1, 10**30, 2**31 - 1, -2**31):\n    try: d[i]\n    except (IndexError, OverflowError): pass\n    try: d[i] = 1\n    except (IndexError, OverflowError): pass\n    try: d.index(5, i, i)\n    except (ValueError, OverflowError): pass\n5', value('5')),
  row('reverse and copy for ever', 'd = deque(range(10**5))\nwhile True:\n    d.reverse()\n    d.copy()', instructions([3, 4, 5])),
  row('count, index and in for ever', 'd = deque([0] * 10**5)\nwhile True: d.count(1), 1 in d', instructions(3)),
  row('comparison for ever', 'd, e = deque([0] * 10**5), deque([0] * 10**5)\nwhile True: d == e', instructions(3)),
  row('an iterator far behind the end', 'd = deque([1, 2])\nI, R = type(iter(d)), type(reversed(d))\nlist(I(d, 2**31 - 1)) + list(R(d, 2**31 - 1)) + list(I(d, -5)) + list(R(d, -5)) + list(I(d, 1)) + list(R(d, 1))', value('[1, 2, 2, 1, 2, 1]')),
  row('the repr of a huge deque', 'repr(deque([0] * 10**6, 10**6)) and 5', { kind: ['memory', 'value', 'instructions'], line: [2, null] }),
  row('output of a huge deque', 'print(deque(range(10**4)))', output(2)),
  row('an OrderedDict of an endless iterator', 'OrderedDict.fromkeys(iter(int, 1))', instructions(2)),
  row('an OrderedDict of endless keys', 'import itertools\nOrderedDict.fromkeys(itertools.count())', { kind: ['memory', 'instructions'], line: 3 }),
  row('an OrderedDict of endless pairs', 'import itertools\nOrderedDict(zip(itertools.count(), itertools.count()))', { kind: ['memory', 'instructions'], line: 3 }),
  row('an OrderedDict whose end moves for ever', 'd = OrderedDict.fromkeys(range(100))\nwhile True:\n    d.move_to_end(0); d.move_to_end(0, False)', instructions([3, 4])),
  row('an OrderedDict filled and emptied for ever', 'd = OrderedDict()\nwhile True:\n    d[1] = 1\n    d.popitem()', instructions([3, 4, 5])),
  row('an OrderedDict whose keys come and go for ever', 'import itertools\nd = OrderedDict()\nfor i in itertools.count():\n    d[i] = 1\n    del d[i]', instructions([4, 5, 6])),
  row('an OrderedDict walked again and again', 'd = OrderedDict.fromkeys(range(1000))\nwhile True:\n    for _ in d: pass', instructions([3, 4])),
  row('a long OrderedDict walked', 'for _ in OrderedDict.fromkeys(range(2 * 10**5)): pass', { kind: ['value', 'instructions', 'memory'], line: [2, null] }),
  row('an OrderedDict of keys that collide', 'class C:\n    def __hash__(self): return 1\nd = OrderedDict()\nwhile True: d[C()] = 1', instructions(5)),
  row('a defaultdict asked for endless keys', 'import itertools\nd = defaultdict(list)\nfor i in itertools.count(): d[i].append(d)', { kind: ['memory', 'instructions'], line: 4 }),
  row('a factory that never ends', 'd = defaultdict(iter(int, 1).__iter__)\nsum(d[1])', instructions(3)),
  row('a factory that loops', 'def f():\n    while True: pass\ndefaultdict(f)[1]', instructions(3)),
  row('defaultdicts joined for ever', 'd = defaultdict(int, dict.fromkeys(range(10**4)))\nwhile True: d | d', instructions(3)),
  row('views joined for ever', 'd = OrderedDict.fromkeys(range(100))\nwhile True: d.keys() | d.items() & d.keys() ^ d.keys() - d.keys()', instructions(3)),
])

const used = (setUp: string, use: string): string => `${setUp}\ntry: ${use}\nexcept (RuntimeError, KeyError, IndexError, ValueError, TypeError): pass\n5`
/** The program goes on, or is told of it; it never breaks anything. */
const lives = (name: string, setUp: string, use: string): Row => row(name, used(setUp, use), value('5'))

const ODICT = 'd = OrderedDict()\nfor _ in range(4): d[C()] = 1\n'
const dying = (act: string): string => `class K:\n    def __del__(self): ${act}\n`

export const changedCollections = family('collections changed in the middle', [
  row('a deque appended to while it is walked', 'd = deque([1])\nfor x in d: d.append(x)', raises('RuntimeError', 3)),
  row('a deque with maxlen appended to while it is walked', 'd = deque([1], 1)\nfor x in d: d.append(x)', raises('RuntimeError', 3)),
  row('a deque rotated while it is walked backwards', 'd = deque([1, 2])\nfor x in reversed(d): d.rotate()', raises('RuntimeError', 3)),
  row('a deque reversed while it is walked', 'd = deque([1, 2, 3])\nfor x in d: d.reverse()\n5', { kind: ['value', 'exception'] }),
  lives('a deque cleared by the comparison of index', `${meddler('__eq__', 'other', 'd.clear()', 'False')}d = deque([C() for _ in range(9)])`, 'd.index(1)'),
  lives('a deque cleared by the comparison of in', `${meddler('__eq__', 'other', 'd.clear()', 'False')}d = deque([C() for _ in range(9)])`, '1 in d'),
  lives('a deque cleared by the comparison of count', `${meddler('__eq__', 'other', 'd.clear()', 'True')}d = deque([C() for _ in range(9)])`, 'd.count(1)'),
  lives('a deque cleared by the comparison of remove', `${meddler('__eq__', 'other', 'd.clear()', 'True')}d = deque([C() for _ in range(9)])`, 'd.remove(1)'),
  lives('a deque cleared by its own comparison', `${meddler('__eq__', 'other', 'd.clear(); e.clear()', 'True')}d, e = deque([C() for _ in range(9)]), deque([C() for _ in range(9)])`, 'd == e'),
  lives('a deque cleared by its own repr', `${meddler('__repr__', '', 'd.clear()', "'c'")}d = deque([C() for _ in range(9)])`, 'repr(d)'),
  row('a deque that grows by the comparison of count', `${meddler('__eq__', 'other', 'd.append(C())', 'False')}d = deque([C()])\nd.count(1)`, { kind: ['instructions', 'memory', 'exception'] }),
  row('a deque that grows by the comparison of index', `${meddler('__eq__', 'other', 'd.append(C())', 'False')}d = deque([C()])\nd.index(1)`, { kind: ['instructions', 'memory', 'exception'] }),
  row('a deque that grows by its own comparison', `${meddler('__eq__', 'other', 'd.append(C()); e.append(C())', 'True')}d, e = deque([C()]), deque([C()])\nd == e`, { kind: ['instructions', 'memory', 'exception'] }),
  // The VM locks the class's name while it writes it: nothing can go on after that.
  row('a deque renamed by its own repr', `class D(deque): pass\n${meddler('__repr__', '', "D.__name__ += 'x'", "'c'")}d = D([C() for _ in range(9)])\nrepr(d)`, { kind: ['value', 'exception'] }),
  lives('a deque whose class is changed by its own repr', `class D(deque): pass\nclass E(deque): pass\n${meddler('__repr__', '', 'd.__class__ = E', "'c'")}d = D([C() for _ in range(9)])`, 'repr(d)'),
  lives('a deque made anew by its own repr', `${meddler('__repr__', '', 'd.__init__([1], 0)', "'c'")}d = deque([C() for _ in range(9)])`, 'repr(d)'),
  lives('a deque cleared by the iterator that extends it', 'd = deque([1])\ndef g():\n    for i in range(9):\n        d.clear()\n        yield i', 'd.extend(g())'),
  lives('a deque made shorter by the iterator that extends it', 'd = deque([1] * 9)\ndef g():\n    for i in range(9):\n        d.__init__([], 1)\n        yield i', 'd.extend(g()); d.extendleft(g())'),
  lives('a deque multiplied by what clears it', `${meddler('__index__', '', 'd.clear()', '3')}d = deque([1] * 9)`, 'd * C(); d *= C()'),
  lives('a deque’s item set by an index that clears it', `${meddler('__index__', '', 'd.clear()', '3')}d = deque([1] * 9)`, 'd[C()] = 1'),
  lives('a deque’s item inserted by an index that clears it', `${meddler('__index__', '', 'd.clear()', '3')}d = deque([1] * 9)`, 'd.insert(C(), 1); d.rotate(C())'),
  lives('a deque that its item’s end clears', `${dying('d.clear(); d.append(1)')}d = deque([K(), 1, 2])`, 'd[0] = 0'),
  lives('a deque that its item’s end appends to', `${dying('d.append(1); list(d)')}d = deque([K() for _ in range(9)])`, 'd.clear()'),
  lives('a deque with maxlen that its item’s end appends to', `${dying('d.append(1); list(d)')}d = deque([K() for _ in range(9)], 9)`, 'd.extend([1] * 20)'),
  lives('a deque that its item’s end pops from', `${dying('d.pop()')}d = deque([K() for _ in range(9)])`, 'd.pop(); d.popleft(); del d[0]; d.remove(d[0]); d *= 0'),
  lives('a deque that its item’s end makes anew', `${dying('d.__init__([1])')}d = deque([K() for _ in range(9)])`, 'd.__init__([K()])'),
  row('a deque that its item’s end makes longer for ever', `class K:\n    def __del__(self): d.append(K())\nd = deque([K()])\nwhile True: d.clear()`, instructions()),
  row('an iterator over a deque that its item’s end uses', `${dying('list(i)')}d = deque([K() for _ in range(9)])\ni = iter(d)\nnext(i)\nd.clear()\nlist(i)`, { kind: ['exception', 'value'] }),
  row('an OrderedDict changed while it is walked', 'd = OrderedDict({1: 1, 2: 2})\nfor k in d: d[k + 2] = 1', raises('RuntimeError', 3)),
  row('an OrderedDict moved while it is walked', 'd = OrderedDict({1: 1, 2: 2})\nfor k in d: d.move_to_end(k)', raises('RuntimeError', 3)),
  lives('an OrderedDict’s values changed while they are walked', 'd = OrderedDict({1: 1, 2: 2})', '[d.update({k: v + 1}) for k, v in d.items()]'),
  row('an OrderedDict cleared by a comparison of del', `${colliding('d.clear()')}d = OrderedDict({C(): 1})\ndel d[C()]`, raises('RuntimeError', 8)),
  row('an OrderedDict cleared by a comparison of pop', `${colliding('d.clear()')}d = OrderedDict({C(): 1})\nd.pop(C())`, raises('RuntimeError', 8)),
  row('an OrderedDict cleared by a comparison of move_to_end', `${colliding('d.clear()')}d = OrderedDict({C(): 1})\nd.move_to_end(C())`, raises('RuntimeError', 8)),
  row('an OrderedDict cleared by a comparison of move_to_end to the start', `${colliding('d.clear()')}d = OrderedDict({C(): 1})\nd.move_to_end(C(), False)`, raises('RuntimeError', 8)),
  lives('an OrderedDict cleared by a comparison of setting', `${colliding('d.clear()')}d = OrderedDict({C(): 1})`, 'd[C()] = 2; list(d)'),
  lives('an OrderedDict cleared by a comparison of setdefault', `${colliding('d.clear()', 'False')}d = OrderedDict({C(): 1})`, 'd.setdefault(C(), 2); list(d)'),
  lives('an OrderedDict cleared by a comparison of in', `${colliding('d.clear()', 'False')}d = OrderedDict({C(): 1})`, 'C() in d; C() in d.keys(); (C(), 1) in d.items()'),
  lives('an OrderedDict cleared by the hash of popitem', 'n = 0\nclass C:\n    def __hash__(self):\n        if n: d.clear()\n        return 1\nd = OrderedDict({C(): 1})\nn = 1', 'd.popitem()'),
  lives('an OrderedDict emptied by the other roads of dict', `${colliding('pass')}${ODICT}`, 'dict.clear(d); list(d.items())'),
  lives('an OrderedDict filled by the other roads of dict', `${colliding('pass', 'False')}${ODICT}`, 'dict.__setitem__(d, 5, 5); dict.update(d, {6: 6}); list(d); repr(d); d == d.copy(); d.popitem(); del d[5]'),
  lives('an OrderedDict emptied by one that it holds', `${colliding('pass', 'False')}${ODICT}`, 'dict.pop(d, 1, 0); dict.popitem(d); repr(d)'),
  lives('an OrderedDict popped empty by the other roads of dict', 'd = OrderedDict.fromkeys(range(5))', 'dict.popitem(d); d.popitem(); d.popitem(); d.move_to_end(0); d.copy(); repr(d)'),
  lives('an OrderedDict changed by its own repr', `${meddler('__repr__', '', 'd.clear()', "'c'")}d = OrderedDict({1: C(), 2: C()})`, 'repr(d)'),
  lives('an OrderedDict changed by its own comparison', `${meddler('__eq__', 'other', 'd.clear()', 'True')}d, e = OrderedDict({1: C(), 2: C()}), OrderedDict({1: 1, 2: 2})`, 'd == e'),
  lives('an OrderedDict changed by the comparison of its keys', `${colliding('d.clear(); e.clear()')}d, e = OrderedDict({C(): 1}), OrderedDict({C(): 1})`, 'd == e'),
  row('an OrderedDict that grows by its own comparison', `${meddler('__eq__', 'other', 'd[len(d)] = e[len(e)] = C()', 'True')}d, e = OrderedDict({0: C()}), OrderedDict({0: C()})\nd == e`, { kind: ['value', 'exception', 'memory', 'instructions'] }),
  lives('an OrderedDict cleared while it is copied', `class D(OrderedDict):\n    def __setitem__(self, k, v): d.clear()\nd = D()\nOrderedDict.__setitem__(d, 1, 1)`, 'd.copy()'),
  row('an OrderedDict cleared by the end of its key', `${dying('d.clear(); list(d)')}d = OrderedDict.fromkeys([K(), K(), K()])\nd.popitem()\n5`, { kind: ['value', 'exception'] }),
  lives('an OrderedDict used by the end of its value', `${dying('d.clear(); d[1] = 1; list(d)')}d = OrderedDict({1: K(), 2: K()})`, 'd.clear()'),
  row('an OrderedDict used by the end of its key', `${dying('list(d)')}d = OrderedDict.fromkeys([K(), K(), K()])\nd.clear()\nlist(d)`, { kind: ['value', 'exception'] }),
  row('an OrderedDict filled by the end of its key', `${dying('d.__setitem__(1, 1)')}d = OrderedDict.fromkeys([K(), K(), K()])\nd.clear()\nlist(d)`, { kind: ['value', 'exception'] }),
  row('an OrderedDict whose deleted key uses it', `${dying('list(d)')}d = OrderedDict.fromkeys([K(), K(), K()])\nfor k in list(d): pass\ndel d[k]\ndel k\nd.popitem()\nlist(d) and 5`, { kind: ['value', 'exception'] }),
  row('an iterator over an OrderedDict that its key’s end uses', `${dying('list(i)')}d = OrderedDict.fromkeys([K(), K(), K()])\ni = iter(d)\nnext(i)\nd.clear()\nlist(i)`, { kind: ['value', 'exception'] }),
  row('an iterator over an OrderedDict that moves itself', `class C:\n    def __hash__(self): return 1\n    def __eq__(self, other):\n        next(i, 0)\n        return True\nd = OrderedDict({C(): 1, 2: 2})\ni = iter(d.items())\nlist(i)\n5`, { kind: ['value', 'exception'] }),
  lives('an OrderedDict’s views used with one another in the middle', `${colliding('d.clear()')}d = OrderedDict({C(): 1, 2: 2})`, 'd.keys() & {C()}; d.keys() | d.items(); d.items() ^ {(C(), 1)}; d.keys() == {C()}; d.keys() - {C()}; d.items().isdisjoint([(C(), 1)])'),
  lives('a defaultdict without its factory', 'd = defaultdict(int)', 'del d.default_factory'),
  lives('a defaultdict with a factory that is none', 'd = defaultdict(int)\nd.default_factory = 5', 'd[1]'),
  lives('a defaultdict with a factory that deletes itself', 'def f():\n    d.default_factory = None\n    return 1\nd = defaultdict(f)\ndel f', 'd[1]; d[2]'),
  lives('a defaultdict with a factory that clears it', 'def f():\n    d[1] = 2\n    d.clear()\n    return 1\nd = defaultdict(f)', 'd[1]'),
  lives('a defaultdict whose factory’s end uses it', 'class F:\n    def __call__(self): return 1\n    def __del__(self): d[5]; d.default_factory = int\nd = defaultdict(F())', 'd.default_factory = None; d.__init__(int)'),
  lives('a defaultdict changed by its own repr', `${meddler('__repr__', '', 'd.clear()', "'c'")}d = defaultdict(int, {1: C(), 2: C()})`, 'repr(d)'),
  lives('a defaultdict whose factory is changed by its own repr', `class F:\n    def __call__(self): return 1\n    def __repr__(self):\n        d.default_factory = None\n        return 'f'\nd = defaultdict(F())`, 'repr(d)'),
  lives('a defaultdict updated from what changes it', 'd = defaultdict(int)\ndef g():\n    for i in range(9):\n        d.clear()\n        yield i, i', 'd.update(g()); d.__init__(int, g())'),
])
