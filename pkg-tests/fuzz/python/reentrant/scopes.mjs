/** Programs that bind, in every way, the names that the compiler uses itself and reads without a check. */
import { guarded, indented } from '../blocks.mjs'

/** @typedef {import('../../random.mjs').Random} Random */

const NAMES = [
  '__conditional_annotations__', '__classdict__', '__class__', '__classcell__', '__classdictcell__', '__annotations__', '__annotate__', '__annotate_func__', '__annotations_cache__', '__static_attributes__', '__firstlineno__', '__type_params__', '__qualname__', '__module__', '__name__', '__doc__', '__orig_bases__', '__file__',
  'T', 'format', 'x', '__dict__', '__path__', '__package__', '__all__', '__value__', '__bound__', '__default__', 'a',
]
const VALUES = ['1.5', 'None', '"s"', '()', '[]', '{}', 'set()', 'Lying()', 'Lying', 'lambda *a, **k: 1', 'object()', '{"x": 1}', 'type', 'iter([])', 'frozenset()', 'SubSet()', 'SubDict()', '(1, 2)', '5', 'b""', 'int', 'Exception()', 'print', 'generator()', 'KEPT', '10**30']
const BINDINGS = [
  '% = V', '%: int = V', '%: int', 'del %', 'global %', 'nonlocal %', 'for % in (V, V): pass', 'with Context() as %: pass', 'import math as %', 'from math import pi as %', 'def %(*a): return V', 'class %: pass', 'try: raise ValueError\nexcept ValueError as %: pass', '(% := V)', '[% := V for _ in (1,)]', '[% for % in (V,)]', '*%, = (V,)', '% += V', 'type % = V', 'match V:\n    case %: pass',
  'match {"a": V}:\n    case {"a": _, **%}: pass', 'match [V]:\n    case [*%]: pass', 'async def %(): pass', 'lambda %: %', 'x = %', 'KEPT.append(%)', '(lambda: %)', 'def r(): return %', '%.clear()', '%.add(5)', '%["m"] = V', '%.pop("m")', '@deco\nclass %: y: int', 'def f[%](): pass', 'class G[%]: pass', 'type A[%] = %', 'def f(%=V, *, k: % = V) -> %: pass', 'try: %\nexcept NameError: % = V', '%: % = %', 'if True: % = V',
  'def setter():\n    nonlocal %\n    % = V\nsetter()', 'def setter():\n    global %\n    % = V\nsetter()', 'def deleter():\n    nonlocal %\n    del %\ndeleter()', 'def deleter():\n    global %\n    del %\ndeleter()', 'class Inner:\n    % = V\n    y: int = 1', 'class Inner:\n    nonlocal %\n    % = V', 'class Inner:\n    global %\n    % = V\n    z: int', 'print(%)', '% = %', 'while %: break', 'async def co():\n    [% async for % in V]', 'yield_ = (% for % in V)',
]
const PLAIN_BINDINGS = BINDINGS.filter(text => !/nonlocal|global|\[% :=|lambda/.test(text))
const ANNOTATED = [
  'y: int = 1', 'y: int', 'if V: y: int = 2', 'for q in (1, 2): y: q = 2', 'try: y: int = 3\nfinally: pass', 'while True:\n    y: int\n    break', 'with Context(): y: int = 1', 'y: KEPT.append(__classdict__) = 1', 'y: (%) = 1', 'match V:\n    case _: y: int = 1', 'y: [z for z in (%,)] = 1', 'y: (lambda: %)() = 1', 'def m(self, p: KEPT.append(__classdict__) = 1) -> %: pass',
  'def m[T: (KEPT.append(%), %), *Ts = %, **P = %](self, p: T = %) -> T: pass', 'type A[T: %] = KEPT.append((T, %))', 'class N[T: %](Base): y: T', 'class N[T](Base, Generic0): y: int', 'x.y: int = V', 'x[0]: int = V', '(y): int = V', 'def m(self): return __class__, super().m()', 'class N: __slots__ = ("y",); y: int', 'def m[T](self): return T, __class__',
]
const USES = [
  'KEPT[-1]()', 'KEPT[-1].clear()', 'KEPT[-1]["m"] = V', 'KEPT[-1].update(m=V, y=V)', 'C.__annotations__', 'C.__annotate__(1)', 'C.__annotate__(2)', 'C.m.__annotations__', 'C().m()', 'C.m.__type_params__[0].__bound__', 'C.m.__type_params__[-1].__default__', 'A.__value__', 'A[int].__value__', 'for k in range(30): C().m()', 'f()', 'f().__annotations__', 'C.m.__annotate__(1)', 'N.__annotations__', 'C.N.__annotations__',
  'C.A.__value__', 'C.Inner.__annotations__', 'C.__dict__', 'dir(C)', 'for n in dir(C): getattr(C, n, 0)', 'KEPT.clear()', 'del C.m', 'del C', 'C.__annotations__.clear()', 'C.__annotate__ = V', 'C.__annotate_func__ = V', 'C.__annotations_cache__ = V', 'KEPT[0].pop("y")', 'f.__annotations__', 'f.__annotate__(1)', 'list(f())', 'C.__type_params__ = (V,)', '__annotations__', '__annotate__(1)', '__conditional_annotations__',
]
/** Declarations that must precede every use of the name. */
const DECLARES = /^(global|nonlocal)/

const START = `KEPT = []
class Lying:
    def __getattr__(self, n): return self
    def __call__(self, *a, **k): return self
    def __iter__(self): return iter((1, 2))
    def __eq__(self, o): KEPT.append(o); return True
    def __hash__(self): return 1
    def __contains__(self, o): return True
    def __getitem__(self, k): return self
    def __setitem__(self, k, v): KEPT.append(v)
    def add(self, x): KEPT.append(x)
class SubSet(set):
    def add(self, x): KEPT.append(x)
    def __contains__(self, x): KEPT.clear(); return True
class SubDict(dict):
    def __getitem__(self, k): KEPT.append(k); return 1
    def __setitem__(self, k, v): dict.__setitem__(self, k, v); KEPT.append(self)
class Context:
    def __enter__(self): return 1
    def __exit__(self, *a): pass
class Base:
    def m(self): return 1
class Generic0: pass
class Meta(type):
    @classmethod
    def __prepare__(m, n, b, **k): return SubDict()
    def __new__(m, n, b, ns, **k):
        KEPT.append(ns)
        return super().__new__(m, n, b, ns)
def generator(): yield 1
def deco(c): return c
x = [1]
a = 1
`

/** A declaration of a name of an outer scope is often wrong, and makes the whole program wrong. @param {Random} random */
function bindings(random) {
  return random.chance(0.1) ? BINDINGS : PLAIN_BINDINGS
}

/** @param {Random} random @returns {string} */
export function scopesProgram(random) {
  const name = random.pick(NAMES)
  const filled = (/** @type {string} */ text) => text.replaceAll('%', () => (random.chance(0.85) ? name : random.pick(NAMES))).replace(/\bV\b/g, () => random.pick(VALUES))
  const lines = (/** @type {number} */ most) => {
    const made = random.times(random.between(1, most), () => {
      const line = filled(random.pick(random.chance(0.55) ? bindings(random) : random.chance(0.8) ? ANNOTATED : USES))
      return random.chance(0.5) && !DECLARES.test(line) ? guarded(line) : `${line}\n`
    })
    // A declaration must precede every use, and is often not allowed.
    const declared = made.filter(line => DECLARES.test(line) && random.chance(0.3)).slice(0, 1)
    return [...declared, ...made.filter(line => !DECLARES.test(line))].join('')
  }
  const scope = (/** @type {number} */ depth) => random.weigh([
    [3, () => lines(4)],
    [4, () => `class C${random.pick(['', '', '(Base)', '(Base, metaclass=Meta)', '[T]', '[T: int](Base)'])}:\n${indented(part(depth), '    ')}`],
    [3, () => `def f(${random.pick(['', '', `${name}=1`, 'self=1'])}):\n${indented(`${random.chance(0.5) ? filled('% = V\n') : ''}${part(depth)}return ${random.pick(['C', name, 'None', '5'])}\n`, '    ')}${guarded('f()')}`],
    [1, () => `async def f():\n${indented(part(depth), '    ')}${guarded('f().send(None)')}`],
    [1, () => `def f[T](x: T = 1):\n${indented(part(depth), '    ')}${guarded('f()')}`],
    [1, () => `def f():\n${indented(`${part(depth)}yield 1\n`, '    ')}${guarded('list(f())')}`],
    [1, () => guarded(part(depth))],
  ])()
  /** @param {number} depth @returns {string} */
  const part = depth => random.times(random.between(1, 3), () => (depth > 2 ? lines(3) : scope(depth + 1))).join('')
  const uses = random.times(random.between(1, 8), () => guarded(filled(random.pick(USES))))
  return [START, part(0), ...uses, random.chance(0.3) ? part(1) : ''].join('')
}
