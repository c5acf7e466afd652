/** Classes whose special methods change the object in use, and return wrong values. */
import { guarded } from './blocks.mjs'
import { NUMBERS, TEXTS } from './literals.mjs'
import { RECEIVERS, SPECIAL, TYPES } from './names.mjs'

/** @typedef {import('../random.mjs').Random} Random */

/** The objects that hostile methods change, and the results of calls. */
export const SHARED = ['L', 'D', 'S', 'B', 'M', 'G', 'I', 'T', 'O', 'E', 'F', 'A', 'Q', 'R', 'Y', 'P']
export const VARIABLES = ['v0', 'v1', 'v2', 'v3', 'v4', 'v5']

/** The lines that create them. */
export const START = `L = [3, 1, 2, 'x', None]; D = {'a': 1, 2: 'b', None: []}; S = {1, 2, 'x'}; B = bytearray(b'abcdef'); M = memoryview(B)
G = generator(); I = iter(L); T = (1, 'a', L); O = Plain(); E = Problem(1); F = lambda a=1, *, b=2: a; A = itertools.accumulate(I)
Q = collections.deque(L, 9); R = collections.OrderedDict(D); Y = collections.defaultdict(list, D); P = functools.partial(max, 1, key=len)
${VARIABLES.join(' = ')} = None
`

/** What a hostile method may do before it returns. */
const DEEDS = [
  'L.clear()', 'L.append(self)', 'L.pop()', 'L.insert(0, self)', 'L[:] = [self] * 9', 'del L[:1]', 'L.sort()', 'L.remove(self)',
  'L.extend(I)', 'L.reverse()', 'L *= 2', 'L[0] = self', 'D.clear()', "D['a'] = self", 'D[self] = 1', 'D.pop(2, None)',
  'D.popitem()', 'D.update({n: n for n in range(99)})', 'del D[None]', 'D.setdefault(self, self)', 'list(D.items())',
  'S.clear()', 'S.add(self)', 'S.discard(1)', 'S.pop()', 'S.update(range(99))', 'S ^= {self}', 'self in S', 'self in L',
  'L.index(self)', 'L == L', 'D == D', 'S == S', 'B.clear()', "B.extend(b'more' * 9)", 'B.pop()', 'del B[:2]', 'B[0] = 0',
  "B[1:3] = b''", 'M.release()', 'B.resize(1)', "M[0] = 1", "M[:1] = b'z'", 'bytes(M)', 'next(G)', 'G.close()',
  'G.throw(KeyError)', 'G.send(self)', 'next(I)', 'I.__setstate__(0)', 'list(I)', 'I.__reduce__()', 'setattr(O, "a", self)',
  'O.__dict__.clear()', 'O.__class__ = Meta', 'self.__class__ = Plain', 'self.__dict__.clear()', 'self.a = self',
  'type(self).__eq__ = None', 'type(self).__bases__ = (Plain,)', 'E.args', 'E.args = (self,)', 'E.__cause__ = None',
  'E.__init__(self)', 'F.__defaults__ = (self,)', 'F.__name__ = self', 'F()', 'next(A, 0)', 'A.__reduce__()',
  'A.__setstate__(self)', 'E.__context__ = self', 'E.with_traceback(None)', 'repr(self)', 'str(L)', 'hash(self)', 'len(self)',
  'bool(self)', 'print(self)', 'raise ValueError(self)', 'raise StopIteration', 'raise self', 'raise GeneratorExit',
  'raise RecursionError', 'globals_ = v0', 'return self', 'return super()', 'yield self', 'L, D, S = D, S, L', 'v0.__init__(*a)',
  'v1(self)', 'v2[self] = self', 'list(map(setattr, a, a, a))', 'super().__init__()', 'del self.a',
  'Q.clear()', 'Q.append(self)', 'Q.rotate(2)', 'Q.extendleft(Q)', 'Q.__init__(L, 1)', 'Q[0] = self', 'del Q[0]', 'Q *= 2', 'self in Q',
  'R.clear()', 'R.popitem()', 'R[self] = 1', 'R.move_to_end(self)', 'R.pop(self, 0)', 'del R[self]', 'dict.clear(R)', 'list(R.items())',
  'R.update(D)', 'dict.__setitem__(R, self, 1)', 'R == R.copy()', 'Y[self]', 'Y.default_factory = self', 'del Y.default_factory', 'Y.clear()',
  'P(self)', 'P.keywords.clear()', 'P.keywords[self] = 1', 'P.__setstate__((P, a, k, None))', 'P.__setstate__((self, (), {}, {}))',
  "type(self).__name__ = 'X'", "type(self).__qualname__ = 'X'", 'type(self).__module__ = self',
]

const BASES = [
  'Exception', 'BaseException', 'Problem', 'Plain', 'Slotted', 'Meta', 'Plain, metaclass=Meta', 'OSError', 'StopIteration',
  'ExceptionGroup',
]

/**
 * @param {Random} random
 * @param {string} name
 * @param {() => string} value makes an expression
 * @returns {string}
 */
export function hostileClass(random, name, value) {
  const base = random.weigh([
    [5, () => ''],
    [5, () => `(${random.pick(TYPES)})`],
    [1, () => `(${random.pick(BASES)})`],
    [1, () => `(type(${random.pick(RECEIVERS)[0]}))`],
  ])()
  const methods = new Set(random.times(random.between(1, 6), () => (random.chance(0.1) ? '__del__' : random.pick(SPECIAL))))
  return guarded(`class ${name}${base}:\n${[...methods].map(method => hostileMethod(random, method, value)).join('')}`)
}

/** @param {Random} random @param {string} method @param {() => string} value */
function hostileMethod(random, method, value) {
  const deed = () => (random.chance(0.7) ? `try: ${random.pick(DEEDS)}\n        except Exception: pass` : random.pick(DEEDS))
  const deeds = random.some(2, () => `        ${deed()}\n`).join('')
  const answer = random.weigh([
    [3, value],
    [2, () => random.pick(['True', 'False', '1', "'a'", 'NotImplemented', 'self', 'None', 'a and a[0]', 'L', 'iter(L)'])],
    [2, () => `super().${method}(*a, **k)`],
    [1, () => random.pick(NUMBERS)],
    [1, () => random.pick(TEXTS)],
  ])()
  return `    ${random.chance(0.03) ? 'async ' : ''}def ${method}(self, *a, **k):\n${deeds}        return ${answer}\n`
}
