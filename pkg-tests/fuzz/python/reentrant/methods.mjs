/** Programs that call methods and operators of an object that changes during the call. */
import { guarded, indented } from '../blocks.mjs'
import { liar, SCENE } from './liars.mjs'
import { VICTIMS } from './victims.mjs'

/** @typedef {import('../../random.mjs').Random} Random */

const LIARS = ['Liar', 'Other']

const ARGUMENTS = [
  'W', 'W', 'W', 'V', 'X', 'None', '0', '1', '-1', '2', '10**9', '2**63', '"a"', '""', 'b"a"', '[W]', '(W, W)', '{W: W}', '{"a": W}', '[W] * 9', 'iter([W, W, 1])', 'lambda *a: deed()', 'slice(W, W)', 'slice(None, None, -1)',
  'slice(None)', 'slice(W, None, W)', 'L', 'D', 'S', 'B', 'Q', 'memoryview(B)', 'Buffer()', 'Sequence()', 'Plain()', 'Plain', 'make_generator()', 'type(V)', 'Int(3)', 'Str("a")', 'zip(V, V)', 'int', 'range(5)', '"%s"',
  '[(W, 1)]', 'Missing()', 'deed', '1.5', 'bytes(40)', '{W, 1}', 'Liar', 'str', 'list', 'object',
]

/** Uses of the result of a call, which replaces the `%`. */
const USES = [
  'repr(%)', 'list(%)', 'next(%)', 'len(%)', 'hash(%)', '% == V', '% == %', 'sorted(%)', 'bool(%)', '%[0]', 'str(%)', 'bytes(%)', '[*%]', '{**%}', '%()', '%.send(None)', 'KEPT.append(%)', 'iter(%)', '% + %', '%[:]', 'tuple(%)', 'dir(%)',
  "format(%, '')", '% in %', 'dict(%)', 'print(%)', '%.clear()', 'max(%)', 'sum(%)', '%.tobytes()', '%.__setstate__(W)', 'type(%)(%)', '% < %', 'V == %', 'W in %', '%.a', '%.m()', '%[W]', '% | %', '-%', 'int(%)', 'set(%)',
]

/** Operations of the interpreter on V. */
const ACTS = [
  'V == W', 'W == V', 'V < W', 'V + W', 'W + V', 'V * W', 'W in V', 'V[W]', 'V[W:W]', 'V[W:]', 'V[::W]', 'V.__contains__(W)', 'list(V)', 'tuple(V)', 'sorted(V)', 'sorted(V, key=lambda x: deed())', 'min(V)', 'max(V, key=W)', 'sum(V, W)',
  'set(V)', 'dict(V)', 'bytes(V)', 'bytearray(V)', 'str(V)', 'repr(V)', 'hash(V)', 'bool(V)', 'len(V)', 'iter(V)', 'reversed(V)', "format(V, 'x')", 'f"{V!r:>{W}}"', '"%s %r" % (V, W)', '"{0} {1}".format(V, W)', '"".join(V)', 'b"".join(V)',
  'print(V, W, sep=W, end=W)', '[*V]', '{*V}', '{**V}', 'f(*V)', 'f(**V)', 'f(*V, **V)', 'V()', 'V(W)', 'V(*V)', 'V(**V)', 'isinstance(W, V)', 'issubclass(V, W)', 'isinstance(V, W)', 'V.a', 'V.m(W)', 'V.zzz', 'getattr(V, W)', "getattr(V, 'a', W)",
  'hasattr(V, W)', 'dir(V)', 'vars(V)', 'type(V)', 'type(V)(W)', 'type(V)(V)', 'type(V)()', 'zip(V, V)', 'all(V)', 'any(V)', 'enumerate(V, W)', 'map(W, V)', 'divmod(V, W)', 'pow(V, W, W)', 'round(V, W)', 'int(V, W)', 'range(V, W)', 'slice(V, W)',
  'V @ W', 'V % W', 'V ** W', 'V | W', 'V & W', 'V ^ W', 'V - W', 'V >> W', '-V', '~V', 'abs(V)', 'complex(V, W)', 'float(V)', 'memoryview(V)', 'int.from_bytes(V)', 'next(V)', 'next(V, W)', 'operator.length_hint(V)', 'operator.index(V)',
  'operator.concat(V, W)', 'operator.indexOf(V, W)', 'operator.countOf(V, W)', 'operator.setitem(V, W, W)', 'operator.delitem(V, W)', 'functools.reduce(W, V)', 'functools.reduce(lambda *a: deed(), V)', 'functools.cmp_to_key(W)(V) < functools.cmp_to_key(W)(V)',
  'math.fsum(V)', 'math.prod(V)', 'math.gcd(V, W)', 'math.dist(V, V)', 'math.sumprod(V, V)', 'math.hypot(*V)', 'super(V, W)', 'super(W, V)', 'property(V).__get__(W)', 'classmethod(V).__get__(W)()', 'list[V]', 'int | V', 'V[W, W]', 'string.Template(V)',
  'itertools.product(V, repeat=W)', 'list(itertools.groupby(V, W))', 'list(itertools.accumulate(V, W))', 'list(itertools.starmap(W, V))', 'list(itertools.islice(V, W))', 'list(itertools.batched(V, W))', 'list(itertools.zip_longest(V, V))', 'tuple(itertools.chain(V, V))',
  'collections.Counter(V)', 'collections.deque(V, W)', 'collections.OrderedDict(V)', 'collections.OrderedDict.fromkeys(V, W)', 'dict.fromkeys(V, W)', 'collections.defaultdict(W, V)', 'str.maketrans(V)', '"abc".translate(V)', '"abc".startswith(V)', 'bytes.fromhex(V)',
  '"a" % V', '"%(a)s" % V', 'b"%s" % V', '"abc".replace(V, W)', '"abc".split(V)', 'str(V, W)', 'str(V, "utf-8", W)', 'bytes(V, W)', 'object.__format__(V, W)', 'V.__init__(V)', 'V.__init__(W)', 'V.__init__(W, W)', 'object.__setattr__(V, "a", W)', 'V.__dir__()',
  'ExceptionGroup(V, V)', 'ExceptionGroup("g", V)', 'int(V)', 'ord(V)', 'chr(V)', 'exec_match(V)', 'exec_with(V)', 'exec_for(V)', 'exec_unpack(V)', 'exec_raise(V)', 'exec_augmented(V)', 'exec_store(V)', 'exec_del(V)', 'exec_class(V)', 'exec_yield(V)',
]

const EXECUTORS = `def f(*a, **k): return a, k
def exec_match(v):
    match v:
        case [a, *b, c]: return a, b, c
        case {'a': a, **b}: return a, b
        case Plain(a=x) | Slots(a=x): return x
        case str() | bytes() | int(): return v
        case Liar(x): return x
def exec_with(v):
    with v as x, x as y: return y
def exec_for(v):
    for x in v:
        deed()
        for y in v: deed()
def exec_unpack(v):
    a, *b = v
    (a, b), *c = v
    a, b, c = v
def exec_raise(v):
    try: raise v from v
    except* ValueError as e: raise
    except* v as e: deed()
def exec_augmented(v):
    v += W; v *= 2; v |= W; v -= W
    v[0] += W
    v.a += W
    return v
def exec_store(v):
    v[W] = W; v[W:W] = W; v[0] = v; v[::W] = v
def exec_del(v):
    del v[W]
    del v[W:W], v.a, v[0]
def exec_class(v):
    class K(v, metaclass=M, a=W): x: v = W
    class K2(v, Plain): b = v; __slots__ = v
    return K
def exec_yield(v):
    def g(): return (yield from v)
    i = g(); next(i); i.send(W); i.throw(KeyError, 1)
`

/** @param {Random} random @returns {string} */
export function methodsProgram(random) {
  const victim = random.pick(VICTIMS)
  const deed = () => {
    const text = random.weigh([
      [8, () => (victim.deeds.length > 0 ? random.pick(victim.deeds) : 'pass')],
      [1, () => `KEPT.append(${victim.parts.length > 0 ? random.pick(victim.parts) : 'V'})`],
      [1, () => `V = ${victim.make}`],
      [1, () => 'restore()'],
      [1, () => random.pick(random.pick(VICTIMS).deeds)],
      [1, () => `W.__class__ = ${random.pick(['Plain', 'Liar', 'Other', 'Slots'])}`],
      [1, () => `Liar.${random.pick(['__eq__', '__hash__', '__index__', '__iter__', '__len__', '__del__', 'x'])} = ${random.pick(['None', 'W', 'make_function()', 'lambda *a: deed()'])}`],
      [1, () => 'next(KEPT[-1])'],
    [1, () => random.pick(['Circle(V)', 'Circle(V, W, X)', 'collect()', 'Circle(); collect()', 'W = Circle(V, W)'])],
      [1, () => random.pick(USES).replaceAll('%', 'V')],
      [1, () => `X = ${victim.parts.length > 0 ? random.pick(victim.parts) : 'V'}`],
    ])()
    return guarded(text)
  }
  const doing = `def do():\n    global V, W, X\n${indented(random.times(random.weigh([[6, 1], [3, 2], [1, 4]]), deed).join(''), '    ')}`
  const liars = LIARS.map(name => guarded(liar(random, name))).join('')
  const fallback = 'try: Liar\nexcept NameError: Liar = Plain\ntry: Other\nexcept NameError: Other = Plain\n'
  const start = `def new():\n    global V, W, X\n    ${random.chance(0.8) ? guarded(`W = ${random.pick(['Liar()', 'Liar()', 'Liar()', 'Other()', 'Liar(1)', 'Liar("a")'])}`).trim().replaceAll('\n', '\n    ') : 'pass'}\n    restore()\n    V = X = None\n    V = ${victim.make}\n    X = ${random.chance(0.5) && victim.parts.length > 0 ? random.pick(victim.parts) : 'V'}\n`
  const rounds = random.times(random.between(1, 6), () => round(random, victim))
  return [SCENE, liars, fallback, 'W = X = V = None\nrestore()\n', EXECUTORS, doing, start, ...rounds].join('')
}

/** @param {Random} random @param {import('./victims.mjs').Victim} victim */
function round(random, victim) {
  const argument = () => random.pick(ARGUMENTS)
  const list = () => random.times(random.weigh([[1, 0], [5, 1], [4, 2], [2, 3]]), argument).join(', ')
  const use = () => random.pick(USES).replaceAll('%', random.pick(['r', 'r', 'r', 'X', 'V']))
  const uses = () => random.times(random.between(1, 4), () => guarded(random.chance(0.4) ? 'deed()' : use())).join('')
  const of = random.weigh([[5, 'V'], [2, 'X'], [1, 'type(V)'], [1, 'W']])
  return random.weigh([
    // Every method, with the same arguments.
    [4, () => `for name in dir(${of}):\n    try:\n        new()\n        r = getattr(${of}, name)(${list()})\n    except Exception: continue\n${indented(uses(), '    ')}`],
    [1, () => `for name in dir(type(V)):\n    try:\n        new()\n        r = getattr(type(V), name)(${argument()}, ${list()})\n    except Exception: continue\n${indented(uses(), '    ')}`],
    // Every operation.
    [3, () => random.times(random.between(1, 8), () => guarded(`new()\nr = ${random.pick(ACTS)}\n${uses()}`)).join('')],
    // References to a part while the whole object changes.
    [2, () => guarded(`new()\nr = ${victim.parts.length > 0 ? random.pick(victim.parts) : 'V'}\n${random.times(random.between(2, 8), () => guarded(random.chance(0.5) && victim.deeds.length > 0 ? random.pick(victim.deeds) : use())).join('')}`)],
    [1, () => guarded(`new()\nfor x in ${random.pick(['V', 'X', 'W', ...victim.parts])}:\n    deed()\n    r = x\n${indented(uses(), '    ')}`)],
  ])()
}
