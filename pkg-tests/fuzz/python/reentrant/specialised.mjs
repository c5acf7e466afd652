/**
 * Programs that run an operation until the interpreter has specialised it, then change the types it was specialised
 * for, and run it again.
 */
import { guarded, indented } from '../blocks.mjs'
import { KEYS_AND_CIRCLES, deed } from './scaffold.mjs'

/** @typedef {import('../../random.mjs').Random} Random */

/** Functions of an object `o` and a value `v`, each with one operation or a few. */
const OPERATIONS = [
  'return o.x', 'o.x = v', 'return o.m()', 'return o.m(v)', 'return o.m(v, k=v)', 'del o.x', 'return C.x', 'C.x = v', 'return C()', 'return C(v)', 'return o.p', 'o.p = v', 'return o.s', 'o.s = v', 'del o.s', 'return D()', 'return o[0]', 'o[0] = v', 'del o[0]',
  'return o["a"]', 'o["a"] = v', 'return o[v]', 'o[v] = v', 'return o[v:v]', 'return len(o)', 'return o + v', 'return o - v', 'return o * v', 'o += v; return o', 'return o == v', 'return o < v', 'return o is v', 'return v in o', 'return not o', 'return 1 if o else 2',
  'for x in o: pass', 'for x in o: deed()', 'a, b = o; return a', 'a, *b = o; return b', 'return [x for x in o]', '[deed() for x in o]', 'return {**o}', 'return f"{o}"', 'return f"{o!r:{v}}"', 'return isinstance(v, o)', 'return type(o)', 'return str(o)', 'return tuple(o)',
  'return g', 'return g()', 'return g(v)', 'return g(v, k=v)', 'return g(*o)', 'return g(**o)', 'return o()', 'return o(v)', 'return o(v, v)', 'return glob', 'return glob + v', 'global glob; glob = v', 'return len', 'return len(v)', 'return isinstance', 'return super(C, o).m()', 'o.append(v)',
  'return o.__class__', 'return o.__dict__', 'return type(o).x', 'return o.zzz', 'return o.x.x', 'o.x.x = v', 'o.x += 1', 'o.s += 1', 'with o as x: return x', 'match o:\n    case C(x=y): return y\n    case [y, *_]: return y\n    case {"a": y}: return y', 'yield o; yield o.x',
  'try: raise o\nexcept C as e: return e', 'return max(o, v)', 'return sum(o)', 'return o.k.m(v)', 'return (lambda: o.x)()', 'class K(C): y = v\nreturn K().x', 'return o @ v', 'return o and v', 'return -o', 'x = o.x; o.x = v; del x; return o.x', 'return o.real', 'return o.m', 'x = o.m; deed(); return x(v)',
  'return int(o)', 'return o.c', 'return o.t()', 'return C.t()', 'return C.c()', 'return C.m(o)', 'print(o, v)', 'return list(o)', 'o.sort()', 'return o.get(v)', 'return o.keys()', 'return (*o, *v)', 'return o[v, v]', 'return [*o][0]', 'o.x, o.s = v, v', 'return [o.x for _ in (1, 2)]', 'return any(o)',
  'return all(x for x in o)', 'return math.x', 'return math.pi', 'return o.x(v)', 'return o.s(v)', 'return next(o)', 'return next(o, v)', 'yield from o', 'return (yield o)', 'return o > v > o', 'return o // v', 'return o % v', 'return o ** v', 'return o | v', 'global g; g = v',
]

const CHANGES = [
  'C.x = W', 'del C.x', 'C.x = property(lambda self: (deed(), 5))', 'C.x = 1', 'C.m = W', 'del C.m', 'C.m = lambda self, *a, **k: self', 'C.m = staticmethod(len)', 'C.m = classmethod(lambda c, *a: c)', 'C.m = Data()', 'C.x = Data()', 'C.p = 5', 'del C.p', 'C.p = Data()', 'C.s = W', 'del C.s',
  'C.s = S1.s', 'C.s = S2.s', 'S1.s = C.s', 'C.x = S1.s', 'C.__getattr__ = lambda self, n: (deed(), n)[1]', 'del C.__getattr__', 'C.__getattribute__ = lambda self, n: object.__getattribute__(self, n)', 'del C.__getattribute__', 'C.__setattr__ = lambda self, n, v: object.__setattr__(self, n, v)',
  'del C.__setattr__', 'C.__delattr__ = lambda *a: deed()', 'C.__getitem__ = lambda self, k: (deed(), k)[1]', 'del C.__getitem__', 'C.__getitem__ = W', 'C.__setitem__ = lambda *a: deed()', 'C.__len__ = lambda self: 3', 'del C.__len__', 'C.__len__ = W', 'C.__eq__ = lambda *a: deed()', 'del C.__eq__',
  'C.__hash__ = None', 'C.__hash__ = lambda self: deed()', 'C.__bool__ = lambda self: bool(deed())', 'del C.__bool__', 'C.__call__ = lambda self, *a: (deed(), a)', 'del C.__call__', 'C.__iter__ = lambda self: iter([1, 2])', 'C.__iter__ = generator', 'del C.__iter__', 'C.__next__ = W', 'C.__contains__ = W',
  'C.__init__ = lambda self, *a: deed()', 'del C.__init__', 'C.__init__ = W', 'C.__new__ = lambda c, *a: object.__new__(c)', 'del C.__new__', 'C.__new__ = W', 'C.__add__ = lambda *a: deed()', 'C.__radd__ = W', 'del C.__add__', 'C.__enter__ = lambda self: self', 'C.__exit__ = lambda *a: True', 'C.__index__ = W',
  'C.__del__ = lambda self: deed()', 'del C.__del__', 'C.__del__ = resurrect', 'C.__class__ = Meta2', 'C.__name__ = "N" * 9', 'C.__match_args__ = ("x", "s")', 'C.__dict__', 'C.__format__ = W', 'C.__repr__ = lambda self: (deed(), "r")[1]', 'C.__instancecheck__ = W', 'C.__bases__ = (D,)', 'C.__get__ = W',
  'Meta.x = W', 'del Meta.x', 'Meta.x = property(lambda c: (deed(), c)[1])', 'Meta.__call__ = lambda c, *a: (deed(), type.__call__(c, *a))[1]', 'del Meta.__call__', 'Meta.__getattribute__ = lambda c, n: type.__getattribute__(c, n)', 'del Meta.__getattribute__', 'Meta.__getattr__ = W', 'Meta.x = Data()',
  'Base.x = W', 'del Base.x', 'Base.m = W', 'del Base.m', 'Base.m = lambda *a: 1', 'Base.__getattr__ = lambda *a: 9', 'Base.__len__ = lambda s: 1', 'Base.s = W', 'Base.__init__ = lambda *a: None', 'Base.__new__ = lambda c, *a: object.__new__(c)', 'Base.__del__ = lambda self: deed()',
  'O.x = W', 'del O.x', 'O.x = O', 'O.m = W', 'del O.m', 'O.m = lambda *a: 5', 'O.p = 5', 'O.s = W', 'O.__dict__.clear()', 'O.__dict__ = {"x": W, "m": W}', 'O.__dict__["x"] = W', 'O.__dict__.update({str(n): n for n in range(50)})', 'del O.__dict__', 'O.__class__ = C2', 'O.__class__ = D', 'O.__class__ = C',
  'O.__dict__ = Odd(x=W)', 'O.__dict__ = P.__dict__', 'P.__dict__ = O.__dict__', 'O.__dict__.pop("x")', 'vars(O)["p"] = 1', 'O.k = P', 'O.k = C', 'O.__class__ = S2', 'P.__class__ = S1', 'T.__class__ = S2', 'T.s = W', 'del T.s', 'del T.x',
  'g.__defaults__ = (W,)', 'g.__defaults__ = None', 'g.__kwdefaults__ = None', 'g.__kwdefaults__ = {"k": W}', 'globals_change()', 'global g; g = len', 'global g; g = lambda *a, **k: deed()', 'global g; g = C', 'global g; g = O', 'global g; g = generator', 'global g; g = max', 'global glob; del glob', 'global glob; glob = W',
  'global len; len = lambda *a: deed()', 'global len; del len', 'global isinstance; isinstance = W', 'global C; C = C2', 'global C; C = D', 'global O; O = P', 'global O; O = C()', 'global O; O = T', 'global C; C = int', 'D.x = W', 'D.m = C.m', 'D.__init__ = C.__init__', 'math.x = W', 'del math.x', 'math.pi = W',
  'global W; W = 5', 'global W; W = C()', 'global W; W = O', 'L.clear()', 'L.append(W)', 'L[:] = [O] * 9', 'E.clear()', 'E["a"] = W', 'E.update({n: n for n in range(99)})', 'del E["a"]', 'next(G)', 'G.close()', 'f.__defaults__ = (W, W)', 'f.__defaults__ = None', 'f.__annotations__ = {}', 'f.x = W', 'f(O, W)', 'f(P, O)', 'super_change()',
  ...['x', 'm', 's', 'p', 'zzz', 'k', '__class__', '__dict__', 'c'].flatMap(name => [`vars(O)[Key('${name}')] = 1`, `vars(P)[Key('${name}')] = 1`]), 'E[Key("a")] = 1',
  'Circle()', 'Circle(C)', 'Circle(O, C, D)', 'collect()', 'collect()', 'Circle(); collect()', 'swap()', 'renew()', 'renew(); collect()',
  'KEPT.clear()', 'KEPT.append(O)', 'global O; del O', 'x = O.x; del O.x; del x', 'list(map(lambda n: setattr(C, f"a{n}", n), range(60)))', 'list(map(lambda n: delattr(C, f"a{n}"), range(60)))', 'type("Sub", (C,), {"x": W})().x', 'KEPT.append(C)', 'C.y = C', 'C.__slots__ = ("q",)', 'C.c = W', 'C.t = W', 'del C.t',
]

const OBJECTS = [
  'O', 'O', 'O', 'P', 'T', 'T2', 'C', 'D', 'C()', 'D()', 'W', 'L', 'E', 'G', 'generator()', '1', '2.5', '"ab"', '(1, 2)', 'range(3)', 'None', 'True', 'b"ab"', '[O, P]', '{"a": O}', '{1, 2}', 'f', 'g', 'len', 'int', 'ValueError()', 'Odd(x=1)', 'N(3)', 'N2("ab")', 'N3([1])', 'super(C, O)', 'O.m', 'math', 'Meta', 'KEPT',
  '2**70', '-1', '""', '[]', '{}', 'iter(L)', 'type(O)', 'S1()', 'bytearray(b"ab")', 'slice(1)', 'N4(a=O)', 'N5((1, O))',
]

const START = `import math
KEPT = []
${deed({ depth: 2, turns: 3000 })}def do(): pass
def resurrect(self):
    KEPT.append(self)
    deed()
def generator(*a):
    yield 1
    deed()
    yield 2
def swap(): O.__class__ = D
def renew():
    global O
    class C3(Base):
        x = Data()
        def m(self): return self
    O = C3()
    O.__dict__[Key('x')] = O.__dict__[Key('m')] = 1
def globals_change():
    global glob, n0, n1, n2, n3, n4, n5, n6, n7, n8, n9
    glob = n0 = n1 = n2 = n3 = n4 = n5 = n6 = n7 = n8 = n9 = 1
    del n0, n1, n2, n3, n4, n5, n6, n7, n8, n9
class Data:
    def __get__(self, o, c): deed(); return 7
    def __set__(self, o, v): deed()
    def __delete__(self, o): deed()
class Meta(type):
    x = 3
class Meta2(type): pass
class Base:
    x = 1
    def m(self, *a, **k): return self
class Odd(dict):
    def __getitem__(self, k): deed(); return 1
    def __setitem__(self, k, v): deed(); dict.__setitem__(self, k, v)
class Noisy:
    def __del__(self): deed()
${KEYS_AND_CIRCLES}class S1:
    __slots__ = ('x', 's')
    def m(self, *a): return self
class S2:
    __slots__ = ('x', 's')
    def m(self, *a): return self
class N(int): x = 2
class N2(str): s = 2
class N3(list): x = 3
class N4(dict): x = 4
class N5(tuple): x = 5
def g(a=1, *b, k=2): return a
glob = 5
L = [1, 2, 3]
E = {'a': 1, 0: 2}
G = generator()
`

const SHAPES = [
  "    pass\n", "    __slots__ = ('s', 'x2', '__dict__')\n", "    x = 2\n", "    __slots__ = ('s', '__dict__', '__weakref__')\n    def __init__(self, *a): self.x = 1\n", "    def __init__(self, x=1): self.x = x; self.k = self\n",
  "    def __getattr__(self, n): deed(); raise AttributeError(n)\n", "    def __len__(self): return 2\n    def __getitem__(self, k): return k\n", "    def __del__(self): deed()\n    def __eq__(self, o): deed(); return True\n", "    def __new__(cls, *a): deed(); return super().__new__(cls)\n",
  "    def __enter__(self): return self\n    def __exit__(self, *a): deed()\n    def __iter__(self): return generator()\n",
]

/**
 * Half of the programs use one name: the operation reads it, the changes affect its value, and a key with its hash runs
 * them during the lookup.
 *
 * @param {Random} random
 * @returns {{ operations: readonly string[], changes: readonly string[], share: number }} `share`: the probability that it uses the object `O`
 */
function subject(random) {
  if (random.chance(0.5)) return { operations: OPERATIONS, changes: CHANGES, share: 0.2 }
  const name = random.pick(['x', 'm', 's', 'p', 'c', 't'])
  const names = (/** @type {string} */ text) => new RegExp(`\\.${name}\\b`).test(text)
  const keys = [`vars(O)[Key('${name}')] = 1`, `vars(P)[Key('${name}')] = 1`, `O.__dict__ = {Key('${name}'): 1, 'y': 2}`]
  const others = ['swap()', 'collect()', 'O.y = W', 'del O.y', 'renew(); collect()', 'Circle(O, C); collect()']
  return { operations: OPERATIONS.filter(names), changes: [...CHANGES.filter(names), ...keys, ...keys, ...others], share: 0.8 }
}

/** @param {Random} random @returns {string} */
export function specialisedProgram(random) {
  const about = subject(random)
  const change = () => guarded(random.pick(about.changes))
  const operation = () => random.pick(about.operations)
  const operations = random.chance(0.8) ? [operation()] : random.times(3, operation)
  const isGenerator = operations.some(text => /\byield\b/.test(text))
  const globals = [...new Set(operations.flatMap(text => text.match(/(?<=global )\w+/g) ?? []))]
  const body = operations.map(text => text.replace(/global \w+; /g, '')).join('\n')
  const f = `def f(o, v):\n${globals.length > 0 ? `    global ${globals.join(', ')}\n` : ''}${indented(random.chance(0.3) ? guarded(body) : `${body}\n`, '    ')}`
  const makeClass = (/** @type {string} */ name) => {
    const base = random.pick(['Base', 'Base', 'Base, metaclass=Meta', 'metaclass=Meta', '', 'S1', 'dict', 'list', 'int', 'Exception', 'Base, dict', 'tuple', 'str', 'S2, metaclass=Meta'])
    const shape = random.pick(SHAPES) + (random.chance(0.5) ? random.pick(SHAPES) : '')
    return `class ${name}(${base}):\n${shape}    @property\n    def p(self): deed(); return 1\n    @staticmethod\n    def t(*a): return 1\n    @classmethod\n    def c(cls): return cls\n`
  }
  const classes = ['C', 'D'].map(name => guarded(makeClass(name)) + `try: ${name}\nexcept NameError: ${name} = Base\n`).join('') + guarded(`class C2(${random.pick(['C', 'Base', 'D', 'S1'])}): pass`) + 'try: C2\nexcept NameError: C2 = Base\n'
  const make = (/** @type {string} */ name, /** @type {string} */ what) => `try: ${name} = ${what}\nexcept Exception: ${name} = Base()\n`
  const objects = [make('W', random.pick(['5', 'C()', 'Noisy()', '"s"', '[1]', 'lambda *a: deed()', 'Data()', 'S1()', 'C', '2.5'])), make('O', 'C()'), guarded('C.x = [5]'), make('P', 'D()'), 'T = S1(); T2 = S2(); T.x = T.s = Noisy()\n', guarded('O.x = Noisy(); O.s = W')].join('')
  const doing = `def do():\n${doGlobals()}${indented(random.times(random.between(1, 3), () => guarded(random.pick(about.changes).replace(/global \w+; /, ''))).join(''), '    ')}`
  const call = (/** @type {string} */ object) => {
    const value = random.pick(OBJECTS)
    const text = `${isGenerator ? `list(f(${object}, ${value}))` : `f(${object}, ${value})`}`
    return guarded(random.chance(0.4) ? `KEPT.append(${text})` : text)
  }
  const warm = (/** @type {string} */ object) => `for _ in range(${random.pick([1, 2, 3, 8, 9, 17, 40, 70, 130])}):\n${indented(call(object), '    ')}`
  const object = random.chance(about.share) ? 'O' : random.pick(OBJECTS)
  const rounds = random.times(random.between(2, 8), () => random.weigh([
    [5, () => warm(random.chance(0.7) ? object : random.pick(OBJECTS))],
    [5, change],
    [2, () => call(random.pick(OBJECTS))],
    [1, () => `for o in (${random.times(random.between(2, 5), () => random.pick(OBJECTS)).join(', ')}):\n${indented(guarded(isGenerator ? 'list(f(o, W))' : 'f(o, W)'), '    ')}`],
  ])())
  return [START, classes, objects, doing, f, warm(object), change(), ...rounds].join('')
}

/** The names that a change may bind. */
function doGlobals() {
  return '    global g, glob, len, isinstance, C, O, W\n'
}
