/** Things that a program nests so deeply that whatever walks through them has a long way down. */
import { PLENTY, family, recursion, value } from './bomb.js'
import type { Ending, Row } from './bomb.js'

const DEEP = 100_000
const HIGH = 20_000

const row = (name: string, source: string, ending: Ending): Row => [name, source, ending, PLENTY]

/** What is nested: the innermost, and what encloses `x`. */
const NESTS: readonly [name: string, inner: string, outer: string][] = [
  ['list', '[]', '[x]'],
  ['tuple', '()', '(x,)'],
  ['dict', '{}', '{1: x}'],
]

const used = (use: string, [name, inner, outer]: readonly [string, string, string]): string =>
  `# ${name}\nx = y = ${inner}\nfor _ in range(${HIGH}): x, y = ${outer}, ${outer.replace('x', 'y')}\n${use}`

/** Uses that must go all the way down, and by recursion. */
const WALKS = ['repr(x)', 'str(x)', 'print(x)', "f'{x}'", "'%s' % (x,)", 'x == y', 'x != y', '[x] == [y]', 'x in [y]', 'sorted([x, y])', 'hash((x,))', 'ascii(x)'] as const

const walks: Row[] = NESTS.flatMap(nest =>
  WALKS.filter(use => !(use.startsWith('hash') && nest[0] !== 'tuple') && !(use.startsWith('sorted') && nest[0] === 'dict')).map(use =>
    row(`${use} of a deep ${nest[0]}`, used(use, nest), recursion(4)),
  ),
)

const SET_UP = 'x = None\n'
const lines = (text: string): number => text.split('\n').length
const link = (count: number, step: string): string => `for _ in range(${count}): ${step}\n`
const objects = (body: string) => (count: number): string => `class C: ${body}\nfor _ in range(${count}):\n    c = C()\n    c.x, x = x, c\ndel c\n`
const exceptions = (attribute: string) => (count: number): string => `for _ in range(${count}):\n    e = ValueError()\n    e.${attribute} = x\n    x = e\ndel e\n`

/** What an honest program may make, in links: a list as long as this must go as it came. */
const HONEST = 5000

/** Structures whose deletion goes all the way down. */
const DELETED: readonly [name: string, build: (count: number) => string, honest?: number][] = [
  ['list', count => link(count, 'x = [x]')],
  ['tuple', count => link(count, 'x = (x,)')],
  ['dict', count => link(count, 'x = {1: x}')],
  ['chain of objects', objects('pass')],
  ['chain of objects with slots', objects("__slots__ = 'x'")],
  ['chain of objects with __del__', objects('__del__ = lambda self: None')],
  ['chain of closures', count => `def f(x): return lambda: x\n${link(count, 'x = f(x)')}`],
  ['chain of bound methods', count => `class C:\n    def __init__(self, x): self.x = x\n    def m(self): pass\n${link(count, 'x = C(x).m')}`],
  ['chain of generators', count => `def g(x): yield x\n${link(count, 'x = g(x)')}`, 200],
  ['chain of begun generators', count => `def g(x):\n    yield\n    x\nfor _ in range(${count}):\n    x = g(x)\n    next(x)\n`],
  ['chain of maps', count => link(count, 'x = map(x, [])')],
  ['chain of iterators', count => link(count, 'x = iter([x])')],
  ['chain of zips', count => `x = []\n${link(count, 'x = zip(x)')}`],
  ['chain of default arguments', count => link(count, 'x = lambda y=x: y')],
  ['chain of properties', count => link(count, 'x = property(x)')],
  ['chain of static methods', count => link(count, 'x = staticmethod(x)')],
  ['chain of slices', count => link(count, 'x = slice(x)')],
  ['chain of exceptions as causes', exceptions('__cause__')],
  ['chain of exceptions as contexts', exceptions('__context__')],
  ['chain of exceptions as arguments', count => link(count, 'x = ValueError(x)')],
  ['chain of groups of exceptions', count => `x = ValueError()\n${link(count, "x = ExceptionGroup('', [x])")}`],
  ['chain of memoryviews', count => `x = memoryview(b'a')\n${link(count, 'x = memoryview(x)')}`],
  ['chain of types with arguments', count => `x = int\n${link(count, 'x = list[x]')}`],
  ['nest of all kinds', count => link(count, 'x = [({1: x},)]')],
  ['nest of frozensets', count => link(count, 'x = frozenset([x])'), 200],
]

const deletions: Row[] = DELETED.flatMap(([name, build, honest = HONEST]) => {
  const deep = SET_UP + build(DEEP)
  // A finaliser that finds no stack to run on says so.
  const kind: Ending['kind'] = name.endsWith('__del__') ? ['value', 'recursion', 'output'] : ['value', 'recursion']
  return [
    // It may take more stack than there is. Without a line: it did not.
    row(`deletion of a deep ${name}`, `${deep}del x\n5`, { kind, line: [lines(deep) - 1, lines(deep), null] }),
    row(`deletion of a ${name} as an honest program makes it`, `${SET_UP}${build(honest)}del x\n5`, value('5')),
  ]
})

/** What is left at the end of a program is never deleted. */
const leftovers: Row[] = DELETED.slice(0, 12).map(([name, build]) => row(`end of a program with a deep ${name}`, `${SET_UP}${build(DEEP)}5`, value('5')))

export const structures = family('deep structures', [
  ...walks,
  ...deletions,
  ...leftovers,
  row('comparison of a deep list with itself', used('x == x', NESTS[0]!), value('true')),
  row('order of deep lists', used('x < y', NESTS[0]!), recursion(4)),
  row('order of deep tuples', used('max(x, y)', NESTS[1]!), recursion(4)),
  row('a deep tuple in a set', used('{x}', NESTS[1]!), recursion(4)),
  row('a deep tuple as key', used('{}[x]', NESTS[1]!), recursion(4)),
  row('isinstance of a deep tuple', `t = ()\nfor _ in range(${HIGH}): t = (t,)\nisinstance(1, t)`, recursion(3)),
  row('issubclass of a deep tuple', `t = ()\nfor _ in range(${HIGH}): t = (t,)\nissubclass(int, t)`, recursion(3)),
  row('startswith of a deep tuple', `t = ('b',)\nfor _ in range(${HIGH}): t = (t,)\n'a'.startswith(t)`, { kind: 'exception', exception: 'TypeError', line: 3 }),
  row('except with a deep tuple', `t = ()\nfor _ in range(${HIGH}): t = (t,)\ntry: 1 / 0\nexcept t: pass`, { kind: 'exception', line: [3, 4] }),
  row('a deep union of types', `t = int\nfor _ in range(${HIGH}): t = list[t]\nrepr(t)`, recursion(3)),
  row('a deep union of types, compared', `t = u = int\nfor _ in range(${HIGH}): t, u = list[t], list[u]\nt == u`, recursion(3)),
  row('a deep union of types, hashed', `t = int\nfor _ in range(${HIGH}): t = list[t]\nhash(t)`, recursion(3)),
  row('an or of many types', `t = int\nfor _ in range(300):\n    class C: pass\n    t = t | C\nisinstance('', t)`, value('false')),
  row('slices in slices, compared', `x = y = None\nfor _ in range(${HIGH}): x, y = slice(x), slice(y)\nx == y`, recursion(3)),
  row('slices in slices, shown', `x = None\nfor _ in range(${HIGH}): x = slice(x)\nrepr(x)`, recursion(3)),
  row('exceptions in exceptions, shown', `x = None\nfor _ in range(${HIGH}): x = ValueError(x)\nlen(repr(x))`, { kind: ['value', 'recursion'], line: [3, null] }),
  row('exceptions in exceptions, as text', `x = None\nfor _ in range(${HIGH}): x = ValueError(x)\nstr(x)`, recursion(3)),
  row('exceptions in exceptions, raised', `x = None\nfor _ in range(${HIGH}): x = ValueError(x)\nraise x`, { kind: ['exception', 'recursion'], line: 3 }),
  row('ranges of views', `d = {}\nfor _ in range(${HIGH}): d = {1: d}.values()\nrepr(d)`, recursion(3)),
  row('a deep value of the program', `x = 1\nfor _ in range(${HIGH}): x = [x]\nx`, { kind: 'exception', exception: 'ValueError', message: /nested/ }),
  row('a deep value of the program, in a dict', `x = 1\nfor _ in range(${HIGH}): x = {'k': (x,)}\nx`, { kind: 'exception', exception: 'ValueError', message: /nested/ }),
  row('a value of the program whose repr is deep', `class C:\n    def __init__(self, x): self.x = x\n    def __repr__(self): return repr(self.x)\nx = 1\nfor _ in range(${HIGH}): x = C(x)\nx`, recursion(3)),
  row('a list in itself', 'x = []\nx.append(x)\nrepr(x)', value('"[[...]]"')),
  row('a list in itself, compared', 'x, y = [], []\nx.append(y)\ny.append(x)\nx == y', recursion(4)),
  row('a dict in itself', 'x = {}\nx[1] = x\nrepr(x)', value('"{1: {...}}"')),
  row('a list in itself, copied for ever', 'x = []\nx.append(x)\nwhile True: x = [x, *x]', { kind: 'instructions', line: 3 }),
  row('a program’s value that contains itself', 'x = []\nx.append(x)\nx', { kind: 'exception', exception: 'ValueError', message: /contains itself/ }),
])

/** Iterators over iterators: what encloses `x`, and what comes out at the end if it goes well. */
const ITERATORS: readonly [name: string, step: string, setUp?: string][] = [
  ['map', 'x = map(f, x)'],
  ['filter', 'x = filter(None, x)'],
  ['zip', 'x = zip(x)'],
  ['enumerate', 'x = enumerate(x)'],
  ['reversed', 'x = reversed(list(x))'],
  ['iter of a callable', 'x = iter(x.__next__, 5)'],
  ['generators', 'x = (y for y in x)'],
  ['generators by function', 'x = g(x)', 'def g(x):\n    for y in x: yield y\n'],
  ['generators by yield from', 'x = g(x)', 'def g(x): yield from x\n'],
  ['itertools.chain', 'x = itertools.chain(x)'],
  ['itertools.chain.from_iterable', 'x = itertools.chain.from_iterable([x])'],
  ['itertools.islice', 'x = itertools.islice(x, 10)'],
  ['itertools.takewhile', 'x = itertools.takewhile(f, x)'],
  ['itertools.dropwhile', 'x = itertools.dropwhile(lambda _: 0, x)'],
  ['itertools.filterfalse', 'x = itertools.filterfalse(lambda _: 0, x)'],
  ['itertools.starmap', 'x = itertools.starmap(lambda *a: a, x)'],
  ['itertools.accumulate', 'x = itertools.accumulate(x)'],
  ['itertools.compress', 'x = itertools.compress(x, [1])'],
  ['itertools.pairwise', 'x = itertools.pairwise(x)'],
  ['itertools.batched', 'x = itertools.batched(x, 2)'],
  ['itertools.zip_longest', 'x = itertools.zip_longest(x)'],
  ['itertools.cycle', 'x = itertools.cycle(x)'],
  ['itertools.groupby', 'x = itertools.groupby(x)'],
  ['itertools.tee', 'x = itertools.tee(x)[0]'],
  ['itertools.product', 'x = itertools.product(x)'],
]

/** These have done their work before they are asked for the first. */
const EAGER = new Set(['reversed', 'itertools.product', 'itertools.tee'])

export const iterators = family('iterators over iterators', [
  ...ITERATORS.map(([name, step, setUp = '']): Row => {
    const source = `import itertools\nf = lambda y: (y,)\nx = iter([(1,), (2,)])\n${setUp}for _ in range(${HIGH}): ${step}\nnext(x, 5)\n5`
    return row(name, source, EAGER.has(name) ? value('5') : recursion())
  }),
  row('an iterator over itself', 'x = iter([])\nx = map(abs, x)\ndef g():\n    global x\n    yield from x\nx = g()\nnext(x)', { kind: 'exception', exception: 'ValueError', line: 5 }),
  row('a length hint of a deep chain', `x = iter([1])\nfor _ in range(${HIGH}): x = map(abs, x)\nx.__length_hint__() if hasattr(x, '__length_hint__') else list(x)`, recursion(3)),
  row('a generator driven from within', 'def g():\n    yield from h\nh = g()\nnext(h)', { kind: 'exception', exception: 'ValueError', line: 2 }),
])
