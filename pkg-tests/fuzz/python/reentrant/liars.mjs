/** Classes whose special methods change the object in use and then return a valid result. */
import { indented } from '../blocks.mjs'
import { KEYS_AND_CIRCLES, deed } from './scaffold.mjs'

/** @typedef {import('../../random.mjs').Random} Random */

const INTEGERS = ['0', '1', '2', '-1', '3', '10', '64', '1000', '10**9', '2**31 - 1', '2**63 - 1', '-2**63', 'True', 'Int(5)', 'W', '"a"', '2**64']
const LENGTHS = ['0', '1', '3', '5', '40', '1000', '2**31', '2**62', '-1', 'Int(2)', 'W']
const TRUTHS = ['True', 'False', 'True', 'False', 'NotImplemented', 'W', '1', 'None']
const TEXTS = ['"a"', '""', '"a" * 99', 'Str("x")', 'W', '"\\ud800"', 'b"a"', '">10"', 'str(V)']
const ITERATORS = [
  'iter([1, 2, 3])', 'self', 'iter(V)', '(deed() for n in range(3))', 'iter([self] * 20)', 'iter(())', 'W', 'make_generator()', 'iter(range(40))', 'iter([(1, 2), (self, self)])',
  'iter(["a", "b"])', 'zip(V, V)',
]
const VALUES = ['W', 'V', 'self', 'None', '1', '"a"', '[self]', '(1, 2)', '(self, self)', '{}', 'iter(V)', 'V.pop()', 'KEPT', 'NotImplemented', 'type(self)', 'Plain()', 'lambda *a, **k: deed()', '2.5', 'B', 'b"abc"']
const BUFFERS = ['memoryview(B)', 'memoryview(V)', 'memoryview(b"abc")', 'memoryview(bytearray(9))', 'memoryview(B)[::2]', 'W', 'V', 'B', 'memoryview(self)', 'KEPT[-1]', 'memoryview(B).cast("H")']

/**
 * The special methods, by their results.
 *
 * @type {readonly (readonly [methods: string, answers: readonly string[]])[]}
 */
const METHODS = [
  ['__index__ __int__ __hash__ __trunc__ __floor__ __ceil__ __round__ __sizeof__', INTEGERS],
  ['__len__ __length_hint__', LENGTHS],
  ['__eq__ __ne__ __lt__ __le__ __gt__ __ge__ __bool__ __contains__ __instancecheck__ __subclasscheck__', TRUTHS],
  ['__repr__ __str__ __format__ __fspath__', TEXTS],
  ['__bytes__', ['b"abc"', 'b""', 'Bytes(b"x")', 'W', 'V']],
  ['__float__', ['1.5', 'float("nan")', 'Float(2.5)', 'W', '1']],
  ['__complex__', ['1j', 'W', '1.5']],
  ['__iter__ __reversed__ __aiter__ __await__', ITERATORS],
  ['__buffer__', BUFFERS],
  ['__next__ __anext__ send throw', [...VALUES, 'stop(self)', 'stop(self)', 'stop(self)']],
  ['keys __dir__', ['["a", "b"]', 'V', 'iter(V)', '[self] * 3', 'W']],
  ['__getitem__', [...VALUES, 'a[0]', 'stop(self)', 'V[a[0]]']],
  ['__mro_entries__', ['(Plain,)', '()', '(Dict,)', 'W', '(W,)', '(type(self),)']],
  ['__prepare__', ['{}', 'Dict()', 'W', 'V', 'Missing()']],
  [
    `__getattr__ __getattribute__ __get__ __call__ __missing__ __class_getitem__ __enter__ __aenter__ __add__ __radd__ __iadd__ __sub__ __mul__ __rmul__ __imul__ __mod__ __rmod__ __or__ __ror__ __ior__ __and__
    __xor__ __pow__ __rpow__ __matmul__ __divmod__ __neg__ __invert__ __abs__ __lshift__ __floordiv__ __truediv__ __reduce_ex__ __new__ __isub__ __iand__ __rsub__`, VALUES,
  ],
  ['__setattr__ __delattr__ __setitem__ __delitem__ __set__ __delete__ __set_name__ __init_subclass__ __del__ __init__ __release_buffer__ close __post_init__', ['None', 'None', 'W']],
  ['__exit__ __aexit__', ['True', 'False', 'W']],
].map(([methods, answers]) => [/** @type {string} */ (methods), /** @type {readonly string[]} */ (answers)])

/** @type {readonly (readonly [method: string, answers: readonly string[]])[]} */
const ANSWERS = METHODS.flatMap(([methods, answers]) => methods.trim().split(/\s+/).map(method => /** @type {const} */ ([method, answers])))

const BASES = [
  '', '', '', '', '', '(int)', '(str)', '(list)', '(dict)', '(tuple)', '(set)', '(bytes)', '(float)', '(frozenset)', '(bytearray)', '(collections.deque)', '(type)', '(Exception)', '(BaseException)',
  '(Slots)', '(Slots2)', '(property)', '(StopIteration)', '(collections.OrderedDict)', '(collections.defaultdict)', '(complex)', '(functools.partial)', '(Plain)', '(super)', '(staticmethod)', '(enumerate)',
]

/**
 * A class `name` with a few such methods. Each calls `deed()`.
 *
 * @param {Random} random
 * @param {string} name
 * @returns {string}
 */
export function liar(random, name) {
  const chosen = new Map(random.times(random.between(1, random.pick([2, 4, 9])), () => random.pick(ANSWERS)))
  const methods = [...chosen].map(([method, answers]) => lyingMethod(random, method, answers))
  return `class ${name}${random.pick(BASES)}:\n${indented(methods.join(''), '    ')}`
}

/** @param {Random} random @param {string} method @param {readonly string[]} answers */
function lyingMethod(random, method, answers) {
  const answer = random.chance(0.15) ? `super().${method}(*a, **k)` : random.pick(answers)
  const before = random.weigh([
    [6, 'deed()'],
    [2, 'seldom()'],
    [1, 'deed(); deed()'],
    [1, 'pass'],
    [1, 'KEPT.append((self, a, k))'],
    [1, 'raise ValueError(self)'],
  ])
  const first = method === '__new__' ? 'cls' : 'self'
  const value = method === '__new__' && random.chance(0.8) ? 'super().__new__(cls)' : answer
  const body = random.chance(0.05) ? 'yield ' : 'return '
  const decorator = ['__class_getitem__', '__prepare__'].includes(method) ? '@classmethod\n' : ''
  return `${decorator}def ${method}(${first}, *a, **k):\n    ${before}\n    ${body}${value.replaceAll('self', first)}\n`
}

/** The definitions that {@link liar} and the victims need. */
export const SCENE = `import itertools, collections, functools, operator, string, math
KEPT = []
class Int(int): pass
class Float(float): pass
class Str(str): pass
class List(list): pass
class Dict(dict): a = 1
class Tuple(tuple): pass
class Bytes(bytearray): pass
class Missing(dict):
    def __missing__(self, key): deed(); raise KeyError(key)
class M(type):
    def m2(cls): return cls
class Plain:
    a = 1
    def m(self, *a, **k): return a
class Slots:
    __slots__ = ('a', 's', '__weakref__')
    def m(self, *a): return self
class Slots2:
    __slots__ = ('a', 's', '__weakref__')
class Sequence:
    def __len__(self): deed(); return 9
    def __getitem__(self, n):
        deed()
        if n > 20: raise IndexError
        return n
class Buffer:
    def __buffer__(self, flags): deed(); return memoryview(B)
    def __release_buffer__(self, view): deed()
def make_class():
    class V(metaclass=M):
        __slots__ = ('s', '__dict__')
        a = 1
        def m(self, *a): return a
        @property
        def b(self): deed(); return self
    return V
${KEYS_AND_CIRCLES}def make_function():
    def f(a=1, *b, k=2, **c) -> 'W':
        deed()
        return a, b, k, c
    return f
def make_generator():
    try:
        for n in range(9):
            x = yield n
            deed()
    finally:
        deed()
        yield 5
class Awaited:
    def __await__(self):
        deed()
        yield 1
        deed()
async def make_coroutine():
    await Awaited()
    deed()
    return 1
async def make_asynchronous():
    try:
        yield 1
        await Awaited()
        deed()
        yield 2
    finally: deed()
def Generic[T: deed(), *Ts, **P](x: T): pass
type Alias[T] = list[T, deed()]
def raised(error):
    try: raise error
    except BaseException as caught: return caught
def stop(self):
    global turns
    turns += 1
    if turns % 5 == 0: raise StopIteration(self)
    return turns
def copy_of(x): KEPT.append(x.__copy__())
${deed({ depth: 3, turns: 2000, after: '    if turns % 50 == 0: KEPT.clear()\n' })}def seldom():
    global turns
    turns += 1
    if turns % 4 == 0: deed()
def do(): pass
def restore():
    global L, D, S, B, Q
    L = [3, 1, 2, W, None]; D = {'a': 1, 2: W, None: []}; S = {1, 2, 'x'}; B = bytearray(b'abcdef' * 4); Q = collections.deque(L, 9)
`
