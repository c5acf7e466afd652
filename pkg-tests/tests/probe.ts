/**
 * Runs in the worker beside the script of the package. After that script has locked itself down, it reports what is
 * still reachable. It represents a program that has left the wasm and can run JavaScript.
 */

/** The result of the probe. */
export interface Findings {
  /** The global names that still have an object or a function as their value. */
  names: string[]
  /** The forbidden objects that are reachable from everything that is left. */
  reached: string[]
  /** The ways to make code from text that worked. */
  madeCode: string[]
}

/** What must not be reachable, by a name or by a property of anything reachable. */
const POWERS = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'Request',
  'navigator',
  'importScripts',
  'Worker',
  'SharedWorker',
  'indexedDB',
  'caches',
  'BroadcastChannel',
  'MessageChannel',
  'FileReader',
  'FileReaderSync',
  'postMessage',
  'close',
  'location',
  'eval',
  'Function',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'structuredClone',
  'SharedArrayBuffer',
  'Atomics',
  'process',
  'require',
  'Buffer',
  'performance',
  'Date',
  'crypto',
]

interface Scope {
  process?: { getBuiltinModule?: (id: 'node:worker_threads') => { parentPort: NodePort | null } }
  addEventListener?: (type: 'message', listener: (event: { data: Opening }) => void) => void
  postMessage?: (message: unknown) => void
}

interface NodePort {
  once(event: 'message', listener: (opening: Opening) => void): void
  postMessage(message: unknown): void
}

interface Opening {
  port: object
}

const scope = globalThis as Scope
const parent = scope.process?.getBuiltinModule?.('node:worker_threads').parentPort

const before = new Map(POWERS.map(name => [powerCalled(name), name]))
before.delete(undefined)

if (parent) {
  parent.once('message', ({ port }) => parent.postMessage(look(port)))
} else {
  const post = scope.postMessage!.bind(globalThis)
  // This listener is added after that of the package, so it is called after it.
  scope.addEventListener!('message', ({ data }) => post(look(data.port)))
}

/** Node creates some globals when they are first read. The probe must not cause that, so it takes the getter instead. */
function powerCalled(name: string): unknown {
  const getter = Reflect.getOwnPropertyDescriptor(globalThis, name)?.get
  return parent && getter ? getter : (globalThis as Record<string, unknown>)[name]
}

function look(port: object): Findings {
  return {
    names: namesLeft(),
    reached: [...reachable(port)].flatMap(each => before.get(each) ?? []),
    madeCode: waysToMakeCode(port),
  }
}

function namesLeft(): string[] {
  const names = new Set<string>()
  for (
    let owner: object | null = globalThis;
    owner !== null && owner !== Object.prototype;
    owner = Object.getPrototypeOf(owner) as object | null
  ) {
    for (const key of Reflect.ownKeys(owner))
      if (Object(Reflect.get(globalThis, key)) === Reflect.get(globalThis, key)) names.add(String(key))
  }
  return [...names].sort()
}

/** Everything that is reachable by properties, prototypes, getters and setters. */
function reachable(port: object): Set<unknown> {
  const seen = new Set<unknown>()
  const waiting: unknown[] = [globalThis, port, samples()]
  while (waiting.length > 0) {
    const each = waiting.pop()
    if ((typeof each !== 'object' && typeof each !== 'function') || each === null || seen.has(each)) continue
    seen.add(each)
    waiting.push(Object.getPrototypeOf(each))
    for (const key of Reflect.ownKeys(each)) {
      const { value, get, set } = Reflect.getOwnPropertyDescriptor(each, key) ?? {}
      waiting.push(value, get, set)
      if (get)
        waiting.push(
          attempt(() => get.call(each) as unknown),
          attempt(() => get.call(port) as unknown),
        )
    }
  }
  return seen
}

function attempt(get: () => unknown): unknown {
  try {
    return get()
  } catch (error) {
    return error // it leads somewhere too
  }
}

/** One object of each kind that syntax creates. */
function samples(): unknown[] {
  // biome-ignore lint/complexity/useArrowFunction: one function of each kind is needed
  const functions = [function () {}, () => {}, async () => {}, function* () {}, async function* () {}, class {}]
  return [
    ...functions,
    (function* () {})(),
    (async function* () {})(),
    /x/,
    [],
    {},
    '',
    0,
    0n,
    true,
    Symbol.iterator,
    new Error(),
    Promise.resolve(),
  ]
}

function waysToMakeCode(port: object): string[] {
  type Maker = (code: string) => unknown
  const constructorOf = (value: unknown): Maker => (value as { constructor: Maker }).constructor
  const ways: Record<string, () => unknown> = {
    'a function’s constructor': () => constructorOf(() => {})('return 1'),
    'an async function’s constructor': () => constructorOf(async () => {})('return 1'),
    'a generator function’s constructor': () => constructorOf(function* () {})('yield 1'),
    'an async generator function’s constructor': () => constructorOf(async function* () {})('yield 1'),
    'the constructor of the port’s constructor': () => constructorOf(constructorOf(port))('return 1'),
    'the constructor of an error’s constructor': () => constructorOf(constructorOf(new Error()))('return 1'),
  }
  return Object.entries(ways).flatMap(([name, way]) => {
    try {
      way()
      return [name]
    } catch {
      return []
    }
  })
}
