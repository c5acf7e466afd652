/** Programs whose generators, coroutines and iterators resume themselves. */
import { guarded, indented } from '../blocks.mjs'

/** @typedef {import('../../random.mjs').Random} Random */

const NAMES = ['A', 'B', 'C', 'D']

const STEPS = [
  'next(%)', '%.send(None)', '%.send(%)', '%.throw(ValueError)', '%.throw(ValueError(1))', '%.throw(StopIteration)', '%.throw(GeneratorExit)', '%.close()', 'list(%)', 'list(zip(%, %))', 'next(%, 1)', 'KEPT.append(%)', '%.__next__()', '% = make(%)', '% = None', 'del KEPT[:]', 'sum(%)', 'repr(%)', 'max(%, default=1)',
  'next(map(lambda x: next(%), %))', 'list(itertools.chain(%, %))', 'sorted(%, key=lambda x: next(%))', 'dict.fromkeys(%)', '[*%, *%]', 'KEPT[-1].close()', 'next(KEPT[-1])', 'KEPT.pop()', '%.__del__()', 'any(next(%) for _ in %)', '(lambda: next(%))()', 'a, *b = %', 'x in %', '%.throw(KEPT[-1])', 'KEPT.append(error)',
  'itertools.tee(%)', 'next(itertools.tee(%)[1])', 'KEPT.append(iter(%))', 'asynchronous(%)', '%.asend(None).send(None)', '%.asend(1).throw(KeyError)', '%.aclose().send(None)', '%.athrow(KeyError).send(None)', 'KEPT.append(%.asend(None))', 'KEPT[-1].send(None)', 'KEPT[-1].throw(ValueError)', '%.__await__().send(None)', '%.__anext__().close()',
  'KEPT.append(%.__await__())', 'raise ValueError(%)', 'raise StopIteration(%)', 'return %', 'x = %; % = None; x.close()', 'KEPT.append(%.__anext__())', 'KEPT[-1].close()', 'vars(%)', '%.__name__ = "n" * 20',
]
const BODIES = [
  'x = yield 1', 'x = yield from %', 'yield from (next(%) for _ in range(3))', 'yield from Lying()', 'yield [n for n in %]', 'for x in %: yield x', 'with Context() as c: yield c', 'try: yield 2\nfinally: step()', 'try: yield 2\nexcept BaseException as error: KEPT.append(error); step()', 'yield step()', 'step()', 'step(); yield', 'yield %',
  'return %', 'yield (yield)', 'x = [(yield), (yield)]', 'yield lambda: %', 'match (yield):\n    case [a, b]: yield a\n    case _: step()', 'try: yield\nexcept GeneratorExit: yield 3', 'try: yield\nfinally: return 5', 'try: yield\nexcept* ValueError: step()', 'yield from [%, %]', 'while True: yield step()', 'raise ValueError', 'raise StopIteration',
  'yield from iter(step, 5)', 'yield (x := %)', 'x = [*(yield), *%]', 'yield f"{(yield)}"', 'del x', 'yield {(yield): (yield)}', 'global % ; % = None; yield 1',
]
const ASYNC_BODIES = ['await %', 'await Lying()', 'async for x in %: step()', 'async with Context() as c: step()', 'step()', 'return %', 'try: await Lying()\nfinally: step()', 'try: await %\nexcept BaseException as error: KEPT.append(error)', 'x = [n async for n in %]', 'return [await n for n in %]']
const START = `import itertools
KEPT = []
turns = depth = 0
def step():
    global turns, depth
    turns += 1
    if depth > 5 or turns > 300: return 5
    depth += 1
    try: return do()
    except Exception as error: KEPT.append(error)
    finally: depth -= 1
class Context:
    def __enter__(self): step(); return self
    def __exit__(self, *a): step(); return True
    async def __aenter__(self): step(); return self
    async def __aexit__(self, *a): step(); await Lying()
    def __del__(self): step()
class Lying:
    def __iter__(self): step(); return self
    def __next__(self):
        step()
        if turns % 3 == 0: raise StopIteration(A)
        return turns
    def send(self, v): step(); return v
    def throw(self, *a): step(); return a
    def close(self): step()
    def __await__(self): step(); return self
    def __aiter__(self): step(); return self
    def __anext__(self):
        step()
        if turns % 4 == 0: raise StopAsyncIteration
        return self
    def __del__(self): step(); KEPT.append(self)
`

/** @param {Random} random @returns {string} */
export function generatorsProgram(random) {
  const filled = (/** @type {string} */ text) => text.replaceAll('%', () => random.pick(NAMES))
  const step = () => filled(random.pick(STEPS.filter(text => !text.startsWith('return'))))
  const body = (/** @type {readonly string[]} */ bodies) => random.times(random.between(1, 4), () => {
    const text = filled(random.pick(random.chance(0.3) ? STEPS : bodies)).replace(/global \w+ ; /, '')
    return random.chance(0.3) && !text.includes('return') ? guarded(text) : `${text}\n`
  }).join('')
  const globals = `    global ${NAMES.join(', ')}\n`
  const makers = NAMES.map((name, index) => random.weigh([
    [5, () => `def make${index}(x=1):\n${globals}    try: x\n    finally: pass\n${indented(body(BODIES), '    ')}    yield\n`],
    [1, () => `async def make${index}(x=1):\n${globals}${indented(body(ASYNC_BODIES), '    ')}`],
    [1, () => `async def make${index}(x=1):\n${globals}    yield x\n${indented(body(ASYNC_BODIES).replace(/return .*/g, 'step()'), '    ')}    yield 2\n`],
    [1, () => `def make${index}(x=1):\n    return (step() for _ in range(9))\n`],
    [1, () => `def make${index}(x=1):\n    return Lying()\n`],
  ])())
  const doing = `def do():\n${globals}${indented(random.times(random.between(1, 4), () => random.chance(0.5) ? guarded(step()) : `${step()}\n`).join(''), '    ')}`
  const make = `def make(x=1): return ${random.pick(['make0', 'make1', 'make2', 'make3'])}(x)\n${guarded('def asynchronous(x): KEPT.append(make1(x)); return KEPT[-1].send(None)')}`
  const start = `def start():\n${globals}${NAMES.map((name, index) => indented(`${guarded(`${name} = make${index}()`)}`, '    ')).join('')}`
  const lines = random.times(random.between(3, 14), () => guarded(random.chance(0.15) ? 'start()' : step()))
  return [START, ...makers.map(guarded), NAMES.map(name => `${name} = None`).join('; '), '\n', guarded(doing), 'try: do\nexcept NameError:\n    def do(): pass\n', make, start, guarded('start()'), ...lines].join('')
}
