/** Loops against `limits.iterations`: what is one loop, and what outlives its end. */
import { family, raises, value } from './bomb.js'
import type { Ending, Row } from './bomb.js'

const MOST = 1000
const LIMITS = { iterations: MOST }

const iterations = (line?: Ending['line']): Ending => ({ kind: 'iterations', ...(line !== undefined && { line }) })

const rows: Row[] = [
  ['a loop of as many turns as may be', `n = 0\nfor _ in range(${MOST}): n += 1\nn`, value(`${MOST}`)],
  ['a loop of one more', `for _ in range(${MOST + 1}):\n    pass`, iterations([1, 2])],
  ['a comprehension of one more', `x = 1\n[0 for _ in range(${MOST + 1})]`, iterations(2)],
  ['a set comprehension of one more', `x = 1\n{0 for _ in range(${MOST + 1})}`, iterations(2)],
  ['a dict comprehension of one more', `x = 1\n{0: 0 for _ in range(${MOST + 1})}`, iterations(2)],
  ['a generator expression of one more', `x = 1\nsum(0 for _ in range(${MOST + 1}))`, iterations(2)],
  ['a generator that is drained by native code', `def g():\n    for _ in range(${MOST + 1}): yield 1\nsum(g())`, iterations(2)],
  ['a loop over an endless iterator', 'for _ in iter(int, 1): pass', iterations(1)],
  ['a loop over a generator that never yields', 'def g():\n    while True: pass\n    yield\nfor _ in g(): pass', { kind: 'instructions', line: 2 }],
  ['loops in loops', 'n = 0\nfor _ in range(1000):\n    for _ in range(10): n += 1\nn', value('10000')],
  ['loops in loops without end', 'for _ in range(1000):\n    for _ in range(1000):\n        for _ in range(1000): pass', { kind: 'instructions' }],
  ['comprehensions in comprehensions without end', '[0 for a in range(1000) for b in range(1000) for c in range(1000) if 0]', { kind: 'instructions', line: 1 }],
  ['a loop that starts again for ever', 'while True:\n    for _ in range(1000): pass', { kind: 'instructions', line: [1, 2] }],
  ['one iterator in many loops', 'i = iter(int, 1)\nwhile True:\n    for _ in i: break', { kind: 'instructions', line: [2, 3] }],
  ['a recursion of loops', 'def f(n):\n    for _ in range(10): f(n + 1)\nf(0)', { kind: 'recursion' }],
  ['a recursion of loops too long', `def f(n):\n    if n == 0:\n        for _ in range(${MOST + 1}): pass\n    for _ in range(2): f(n - 1)\nf(5)`, iterations(3)],
  ['a recursion of comprehensions', 'def f(n): return [f(n + 1) for _ in range(10)]\nf(0)', { kind: 'recursion', line: 1 }],
  ['a recursion of generators', 'def g(n):\n    for x in g(n + 1): yield x\nlist(g(0))', { kind: 'recursion' }],
  ['an exception that nothing catches', `try:\n    for _ in range(${MOST + 1}): pass\nexcept BaseException:\n    1\n5`, iterations([1, 2])],
  ['an exception that nothing catches, in a loop', `while True:\n    try:\n        for _ in range(${MOST + 1}): pass\n    except: continue\n    finally: continue`, iterations([2, 3])],
  ['an end that finally would put off', `def f():\n    try:\n        for _ in range(${MOST + 1}): pass\n    finally: return f()\nf()`, iterations([2, 3])],
  ['an end that __exit__ would swallow', `class C:\n    def __enter__(self): pass\n    def __exit__(self, *a): return True\nwith C():\n    for _ in range(${MOST + 1}): pass\nwhile True: pass`, iterations([4, 5])],
  ['an end in a generator that catches', `def g():\n    while True:\n        try:\n            for _ in range(${MOST + 1}): yield 1\n        except BaseException: pass\nfor _ in iter(g().__next__, 0):\n    for x in g(): pass`, iterations()],
  ['an end in a __del__', `class C:\n    def __del__(self):\n        for _ in range(${MOST + 1}): pass\nC()\n5`, iterations(3)],
  ['an end in a comparison of sorted', `class C:\n    def __lt__(self, other):\n        for _ in range(${MOST + 1}): pass\nsorted([C(), C()])`, iterations(3)],
  ['an end in a class body', `class C:\n    for _ in range(${MOST + 1}): pass`, iterations([1, 2])],
  ['an end in a __repr__ that is printed', `class C:\n    def __repr__(self): return str([0 for _ in range(${MOST + 1})])\nprint(C())`, iterations(2)],
  ['an iterator that raises at its end', 'class I:\n    def __iter__(self): return self\n    def __next__(self): raise ValueError\nfor _ in I(): pass', raises('ValueError', 3)],
  ['an iterator that is none', 'for _ in 5: pass', raises('TypeError', 1)],
  ['an __iter__ that gives itself', 'class I:\n    def __iter__(self): return iter(self)\nfor _ in I(): pass', { kind: 'recursion', line: 2 }],
  ['an endless __getitem__', 'class C:\n    def __getitem__(self, i): return i\nfor _ in C(): pass', iterations([2, 3])],
  ['a list that grows while it is walked', 'x = [1]\nfor y in x: x.append(y)', iterations(2)],
  ['a deque that changes while it is walked', 'from collections import deque\nd = deque([1])\nfor x in d: d.append(x)', raises('RuntimeError', 3)],
  ['loops in native code', 'sum(range(10**5)) + len(list(map(str, range(10**4))))', value('4999960000')],
  ['a loop of unpacking', 'a, *b = range(10**4)\nlen([*range(10**4), *b])', value('19999')],
  ['yield from', 'def g(): yield from range(10**4)\nlen(list(g()))', value('10000')],
  ['a loop over a loop’s own iterator', `i = iter(range(10**6))\nfor x in i:\n    for y in i: pass`, iterations([2, 3])],
  ['a while of any length', 'n = 0\nwhile n < 10**4: n += 1\nn', value('10000')],
  ['an async for of any length', 'class A:\n    n = 0\n    def __aiter__(self): return self\n    async def __anext__(self):\n        self.n += 1\n        if self.n > 5000: raise StopAsyncIteration\n        return self.n\nasync def f():\n    async for _ in A(): pass\ntry: f().send(None)\nexcept StopIteration: pass\n5', value('5')],
  ['a match in a loop too long', `for x in range(${MOST + 1}):\n    match x:\n        case 5: continue`, iterations([1, 2, 3])],
  ['a loop with else too long', `for x in range(${MOST + 1}): pass\nelse: 1`, iterations([1, 2])],
  ['an iterator that is kept', 'x = []\nfor _ in x: pass\n[i for i in range(5)]\n(i for i in range(5)).__next__()', value('0')],
  ['a loop that is deleted in the middle', 'def g():\n    for x in range(10): yield x\nx = [g() for _ in range(500)]\nfor i in x: next(i)\ndel x, i\n5', value('5')],
  ['many loops side by side', () => `n = 0\n${'for _ in range(10): n += 1\n'.repeat(200)}n`, value('2000')],
  ['a loop of loops deep in the source', () => `${Array.from({ length: 20 }, (_, level) => `${' '.repeat(level)}for _ in [1]:\n`).join('')}${' '.repeat(20)}x = 5\nx`, value('5')],
  ['loops nested too deep', () => `${Array.from({ length: 30 }, (_, level) => `${' '.repeat(level)}for _ in [1]:\n`).join('')}${' '.repeat(30)}x = 5\nx`, { kind: 'syntax' }],
  ['comprehensions nested too deep', () => `x = ${'[a for a in '.repeat(250)}[]${']'.repeat(250)}`, { kind: ['syntax', 'recursion'] }],
  ['fors in one comprehension', () => `x = [1]\n[1 ${'for _ in x '.repeat(200)}]`, value('[1]')],
]

export const turns = family('limited turns', rows, LIMITS)

const ONE: Row[] = [
  ['one turn, and no more', 'for _ in [1]: x = 5\n[y for y in (x,)][0]', value('5')],
  ['two turns, where one is the most', 'for _ in [1, 2]: pass', iterations(1)],
  ['no turn', 'for _ in (): 1\nelse: x = 5\nx', value('5')],
]

export const oneTurn = family('one turn', ONE, { iterations: 1 })
