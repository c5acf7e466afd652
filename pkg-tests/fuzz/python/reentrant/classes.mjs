/** Programs with unusual classes: slots, bases, metaclasses, namespaces, and hooks that change the class under construction. */
import { guarded, indented } from '../blocks.mjs'
import { deed } from './scaffold.mjs'

/** @typedef {import('../../random.mjs').Random} Random */

const BASES = [
  'object', 'int', 'str', 'list', 'dict', 'tuple', 'set', 'bytes', 'bytearray', 'float', 'complex', 'frozenset', 'Exception', 'BaseException', 'OSError', 'StopIteration', 'type', 'property', 'staticmethod', 'classmethod', 'super', 'range', 'slice', 'memoryview', 'bool',
  'collections.deque', 'collections.OrderedDict', 'collections.defaultdict', 'functools.partial', 'enumerate', 'zip', 'map', 'filter', 'Plain', 'WithDict', 'Empty', 'SlotsA', 'SlotsB', 'SlotsAB', 'SubA', 'ExceptionGroup', 'UnicodeDecodeError', 'ImportError', 'SyntaxError', 'KeyError',
  'itertools.count', 'itertools.chain', 'itertools.groupby', 'type(iter([]))', 'type(None)', 'type(len)', 'type(lambda: 0)', 'type(Plain.m)', 'type(generator())', 'type(list[int])', 'type(SlotsA.a)', 'K0', 'K1', 'K2', 'K0', 'K1', 'list[int]', 'Entries()', 'string.templatelib.Template', 'operator.attrgetter', 'type(type.__dict__)',
]
const SLOTS = [
  "()", "('a',)", "('a', 'b', 'c')", "('z', '__dict__')", "('__weakref__',)", "('__dict__', '__weakref__', 'q')", "'a'", "['a', 'a']", "{'a': 1, 'b': 2}", "('__private', 'a')", "iter(['a', 'b'])", "names()", "(f's{n}' for n in range(300))", "[f's{n}' for n in range(9000)]", "('__class__',)", "('m',)",
  "('__slots__',)", "('__qualname__',)", "('__classcell__', 'a')", "(Str('a'), Str('b'))", "('__doc__', '__module__')", "['s%05d' % n for n in range(70000)]", "('a', 5)", "None", "Str('ab')", "('__len__', '__init__')",
]
const KEYS = [
  '__slots__', '__classcell__', '__classdictcell__', '__qualname__', '__doc__', '__module__', '__dict__', '__weakref__', '__init_subclass__', '__class_getitem__', '__set_name__', '__new__', '__static_attributes__', '__firstlineno__', '__annotations__', '__annotate__', '__annotate_func__', '__annotations_cache__', '__type_params__',
  '__orig_bases__', '__bases__', '__mro__', '__name__', '__class__', '__hash__', '__eq__', '__del__', '__getattribute__', '__match_args__', '__abstractmethods__', '__conditional_annotations__', '__classdict__', '.type_params', '.generic_base', '.defaults', '.kwdefaults', '__parameters__', '__flags__', '__basicsize__', '__mro_entries__', '__len__',
  '__prepare__', '__instancecheck__', '__call__', '__index__', '__buffer__',
]
const VALUES = ['W', '5', 'None', '"x"', '()', '[]', '{}', 'lambda *a, **k: deed()', 'Set()', 'property(lambda s: 1)', 'cell', 'cell', 'K0', 'int', 'Plain', 'SlotsA.a', 'classmethod(len)', 'staticmethod(5)', '1.5', 'set()', 'deed', '("a", "b")', 'names()', 'object()', 'type', 'super', 'super()', 'M', 'print', 'generator()']
const DEEDS = [
  'K = cell.cell_contents; K.__classcell__; K.m; K.x; KEPT.append(K)', 'fill({"__classcell__": cell})', 'collect()', 'Circle(K0, I)', 'Circle(I); collect()', 'del cell.cell_contents', 'cell.cell_contents = K1',
  'K0.a = W', 'del K0.a', 'K1.m = W', 'del K1.m', 'K0.__init_subclass__ = W', 'del K0.x', 'NS.clear()', 'NS.update(zz=W)', 'NS["__slots__"] = ("q",)', 'NS.pop("m")', 'NS["m"] = W', 'KEPT.append(NS)', 'NS.update({f"n{n}": n for n in range(99)})', 'SlotsA.a = W', 'del SlotsA.b', 'K0.__new__ = W', 'K1.__getattribute__ = W', 'K0()',
  'K1().m()', 'type("N", (K0,), {})', 'type("N", (K0,), NS)', 'class K0(K1): pass', 'K0.__class__ = M', 'K0.__bases__ = (Plain,)', 'K1.__init__ = lambda *a: None', 'I.__class__ = K1', 'I.__class__ = K0', 'I.a = W', 'del I.a', 'I.__dict__ = {}', 'I.b = I', 'KEPT.clear()', 'K0.__dict__["m"]', 'M.__call__ = W', 'M.x = W', 'M.__prepare__ = W', 'del M.x',
  'K0.mro()', 'K0.__mro__', 'super(K0, I).m()', 'super(K1, K0).m', 'M.__setattr__(K0, "m", W)', 'object.__setattr__(I, "a", W)', 'object.__delattr__(I, "a")', 'K2.__set_name__ = W', 'K0.__doc__ = W', 'K0.__abstractmethods__ = ["m"]', 'K0.__type_params__ = (W,)', 'K0.__annotate__ = lambda n: NS', 'K0.__annotations__', 'K0.__annotations__ = W', 'I.__init__()', 'K0.__qualname__ = "a"',
]
const BODY = [
  'a = 1', 'x: W = 1', 'x: deed() = 1', 'def m(self): return super().m()', 'def m(self): return __class__', 'm = W', '__slots__ = SLOTS', 'def __init__(self, *a, **k): deed()', 'def __new__(cls, *a, **k): deed(); return super().__new__(cls)', 'def __del__(self): deed(); KEPT.append(self)', 'def __init_subclass__(cls, **k): deed(); KEPT.append(cls)',
  'def __set_name__(self, o, n): deed()', 'd = Data()', 'e = Data()', 'del a', 'deed()', 'KEPT.append(lambda: __class__)', 'def __getattr__(self, n): deed(); raise AttributeError', 'def __eq__(self, o): deed(); return True', '__hash__ = None', '__classcell__ = W', 'KEY = VALUE', 'global K0', 'if W: y: int = 2', 'f = [deed() for _ in (1, 2)]', 'g = [x for x in (1,)]; h = lambda s: __class__',
  'class K0: b: int', 'def m(self, p: __classdict__): pass', 'z: KEPT.append(__classdict__) = 1', 'type A = KEPT.append(__classdict__)', 'def n[T: KEPT.append(__classdict__)](self): pass', '__classdict__ = W', 'nonlocal_ = __class__', 'def __class_getitem__(cls, i): deed(); return W', 'match W:\n    case [q, *r]: s: int = 1\n    case t: pass', 'for q in (1, 2): r: int = q', 'try: s: deed()\nfinally: pass',
  'import math', 'with Context() as c: u: int', 'lambda: (yield)', '@property\ndef p(self): deed(); return self', '@deco\ndef q(self): return 1', 'def __prepare__(*a, **k): return NS', '__annotations__ = W', '__annotate__ = W', '__conditional_annotations__ = W', 'del __classdict__', 'KEPT.append(vars)', 'def __len__(self): return super().__len__()', 'def __getattribute__(self, n): deed(); return super().__getattribute__(n)',
]
const USES = [
  'I = K()', 'I = K(1)', 'I = K("a")', 'I = K([1])', 'I = K.__new__(K)', 'I = object.__new__(K)', 'I.a = 1; I.b = 2', 'I.a', 'I.z', 'I.m()', 'I.d', 'I.d = 1', 'del I.a', 'repr(I)', 'hash(I)', 'len(I)', 'list(I)', 'I == I', 'dir(I)', 'dir(K)', 'K.a', 'K.__dict__', 'dict(vars(K))', 'K.__annotations__', 'K.__annotate__(1)', 'K.__mro__', 'K[int]', 'I.__class__ = K0',
  'I.__class__ = K1', 'I.__class__ = K', 'I.__dict__', 'I.__dict__ = {"a": 1}', 'I.__init__()', 'I.__sizeof__()', 'I.__reduce_ex__(2)', 'I.__getstate__()', 'type(I)(I)', 'for n in dir(I): getattr(I, n, 0)', 'for n in dir(K): getattr(K, n, 0)', 'for n in dir(K): setattr(I, n, W)', 'for n in dir(I): delattr(I, n)', 'for n in list(vars(K)): delattr(K, n)', 'isinstance(I, K0)', 'issubclass(K, K0)',
  'for n in vars(K): setattr(I, n, n)', 'for i in range(40): I.a = i; I.a', 'for i in range(40): I.m()', 'for i in range(40): K()', 'for i in range(40): I.z = i', 'copy = type(K)("K", K.__bases__, dict(vars(K))); copy(); KEPT.append(copy)', 'super(K, I).m()', 'KEPT.append(I)', 'KEPT.append(K)', 'del I', 'KEPT.clear()', 'KEPT[-1]()', 'KEPT[-1].clear()', 'KEPT[-1]["m"] = W', 'KEPT[-1].pop("m")', 'list(map(setattr, [I] * 9, names(), [W] * 9))', 'KEPT.append(I.m)',
  'I + I', 'bytes(I)', 'memoryview(I)', 'raise I', 'I[0]', 'I[0] = W', 'next(I)', 'I(1)', 'K.d.__set_name__', 'K.__subclasshook__(I)', 'type.__call__(K)', 'K.m(5)', 'K.a.__get__(W)', 'K.a.__set__(W, W)', 'K.a.__get__(I)', 'SlotsA.a.__set__(I, W)', 'SlotsA.a.__get__(I)', 'SlotsB.a.__get__(I)', 'K.s1.__get__(I0)', 'I.s299 = W', 'I.s08999 = W', 'I.s69999 = W; I.s69999', 'for i in range(40): I.s08999 = i',
]
const START = `import collections, functools, itertools, operator, string, string.templatelib
KEPT = []
W = 7
${deed({ depth: 2, turns: 500 })}def do(): pass
class Str(str): pass
class Set(set): pass
class Plain:
    a = 1
    def m(self, *a): return self
class WithDict: __slots__ = ('__dict__', 'w')
class Empty: __slots__ = ()
class SlotsA: __slots__ = ('a', 'b')
class SlotsB: __slots__ = ('a', 'b')
class SlotsAB: __slots__ = ('a', 'b', 'c', 'd')
class SubA(SlotsA): __slots__ = ('e',)
class Data:
    def __get__(self, o, c): deed(); return 7
    def __set__(self, o, v): deed()
    def __set_name__(self, o, n): deed(); KEPT.append(o); setattr(o, 'new' + n, Data0())
class Data0: pass
class Noisy:
    def __del__(self): deed(); KEPT.append(NS)
class Circle:
    def __init__(self, *held): self.circle, self.held = self, held
    def __del__(self): deed()
def collect():
    for n in range(2500): KEPT.append([])
    KEPT.clear()
def fill(ns):
    global cell
    for key in ('__classcell__', '__classdictcell__'):
        if key in ns:
            cell = ns[key]
            cell.cell_contents = Noisy()
class Context:
    def __enter__(self): deed(); return self
    def __exit__(self, *a): deed()
class Entries:
    def __mro_entries__(self, bases): deed(); return (Plain, Empty)
class Space(dict):
    def __getitem__(self, k): deed(); return dict.__getitem__(self, k)
    def __setitem__(self, k, v): deed(); dict.__setitem__(self, k, v)
    def __missing__(self, k): deed(); raise KeyError(k)
def deco(f): deed(); return f
def names():
    deed()
    for n in 'abcdz': yield n
    deed()
def generator(): yield 1
def f0():
    x = 1
    return lambda: x
cell = W
NS = {'m': lambda self: 1, 'a': 2}
K0 = K1 = K2 = Plain
I = I0 = SlotsA()
`
const METAS = [
  '    def __new__(m, n, b, ns, **k): fill(ns); return super().__new__(m, n, b, ns)\n', '    def __new__(m, n, b, ns, **k):\n        fill(ns)\n        return super().__new__(m, n, b, {k: v for k, v in ns.items() if k.endswith("cell__")})\n',
  '    pass\n', '    @classmethod\n    def __prepare__(m, *a, **k):\n        global NS\n        NS = SPACE\n        deed()\n        return NS\n', '    def __new__(m, n, b, ns, **k):\n        global NS\n        NS = ns\n        deed()\n        return super().__new__(m, n, b, ns)\n',
  '    def __call__(cls, *a, **k): deed(); return super().__call__(*a, **k)\n', '    def __init__(cls, *a, **k): deed()\n', '    def __new__(m, n, b, ns, **k): KEPT.append(ns); return super().__new__(m, n, b, dict(ns))\n', '    def __new__(m, n, b, ns, **k):\n        KEPT.append(ns)\n        c = super().__new__(m, n, b, ns)\n        ns.clear()\n        return c\n',
  '    def __getattribute__(cls, n): deed(); return super().__getattribute__(n)\n', '    def __setattr__(cls, n, v): deed(); super().__setattr__(n, v)\n', '    def __instancecheck__(cls, i): deed(); return True\n    def __subclasscheck__(cls, c): deed(); return True\n', '    x = Data()\n    __slots__ = ()\n', '    def __del__(cls): deed(); KEPT.append(cls)\n', '    def __len__(cls): return 3\n    def __iter__(cls): deed(); return iter(K0.__mro__)\n    def __hash__(cls): deed(); return 1\n    def __eq__(cls, o): deed(); return True\n',
]

/** @param {Random} random @returns {string} */
export function classesProgram(random) {
  const deeds = random.times(random.between(1, 3), () => guarded(random.pick(DEEDS))).join('')
  const doing = `def do():\n    global K0, K1, K2, I, NS, cell\n${indented(deeds, '    ')}`
  const space = random.pick(['{}', 'Space()', 'NS', 'collections.OrderedDict()', 'collections.defaultdict(deed)', 'dict(NS)', 'W', '{"__slots__": ("a",)}', 'Space(a=1)'])
  const meta = `class M(type):\n${(random.pick(METAS) + (random.chance(0.4) ? random.pick(METAS) : '')).replaceAll('SPACE', space)}`
  const rounds = random.times(random.between(1, 4), () => {
    const name = random.pick(['K0', 'K1', 'K2'])
    const bases = random.times(random.weigh([[1, 0], [6, 1], [3, 2], [1, 3]]), () => random.pick(BASES))
    const keyed = bases.length > 0 && random.chance(0.4) ? ', metaclass=M' : random.chance(0.05) ? `, metaclass=${random.pick(['type', 'K0', 'lambda *a, **k: W', 'deed', 'dict'])}` : ''
    const parameters = random.chance(0.15) ? random.pick(['[T]', '[T: deed()]', '[*Ts]', '[T = deed()]', '[**P]']) : ''
    const body = random.times(random.between(1, 6), () => filled(random.pick(BODY), random))
    const make = random.weigh([
      [5, () => `class K${parameters}(${bases.join(', ')}${keyed}):\n${indented(body.map(line => (random.chance(0.2) ? guarded(line) : `${line}\n`)).join(''), '    ')}`],
      [3, () => `K = ${random.pick(['type', 'type', 'M'])}('K', (${bases.map(base => `${base}, `).join('')}), {${random.times(random.between(0, 4), () => filled('"KEY": VALUE', random)).join(', ')}${random.chance(0.5) ? filled(', "__slots__": SLOTS', random).replace(/^, /, random.chance(1) ? ', ' : '') : ''}})`.replace('{, ', '{')],
      [1, () => `K = type('K', (${bases.map(base => `${base}, `).join('')}), NS)`],
    ])()
    const uses = random.times(random.between(2, 12), () => guarded(random.pick(USES)))
    return [guarded(make), 'try: K\nexcept NameError: K = Plain\n', `${name} = K\n`, ...uses].join('')
  })
  return [START, doing, guarded(meta), 'try: M\nexcept NameError: M = type\n', ...rounds].join('')
}

/** @param {string} text @param {Random} random */
function filled(text, random) {
  return text.replaceAll('SLOTS', () => random.pick(SLOTS)).replaceAll('KEY', () => random.pick(KEYS.filter(key => !text.startsWith('KEY') || !key.startsWith('.')))).replaceAll('VALUE', () => random.pick(VALUES))
}
