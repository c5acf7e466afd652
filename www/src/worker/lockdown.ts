/**
 * Takes the worker's ambient powers away before guest code arrives. The interpreter cannot name a JavaScript
 * global anyway; this is for the day that an engine's bug lets it.
 *
 * What JavaScript cannot take from itself is `import()`, which is syntax. Against that there is only the
 * content security policy that the worker's script is served with.
 */

/** What stays: of the language what the worker's own code and the generated glue may use, and five things of the platform. */
// biome-ignore format: a list of names
const KEPT = new Set([
  'globalThis', 'undefined', 'NaN', 'Infinity',
  'Object', 'Boolean', 'Number', 'BigInt', 'String', 'Symbol', 'Math', 'JSON', 'Reflect', 'Proxy', 'Promise',
  'Array', 'Map', 'Set', 'WeakMap', 'WeakSet', 'WeakRef', 'FinalizationRegistry', 'Iterator', 'RegExp',
  'ArrayBuffer', 'DataView', 'Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array',
  'Int32Array', 'Uint32Array', 'BigInt64Array', 'BigUint64Array', 'Float16Array', 'Float32Array', 'Float64Array',
  'Error', 'AggregateError', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError',
  'parseInt', 'parseFloat', 'isNaN', 'isFinite',
  'MessagePort', 'TextDecoder', 'TextEncoder', 'WebAssembly', 'console',
])

/** What stays of WebAssembly: compiling and fetching are the page's work. */
// biome-ignore format: a list of names
const KEPT_WEBASSEMBLY = new Set([
  'Module', 'Instance', 'Memory', 'Table', 'Global', 'Tag', 'JSTag', 'Exception',
  'CompileError', 'LinkError', 'RuntimeError',
])

/** With one of these left the worker does not start: they reach the network, storage, other contexts, the system, or make code of text. */
// biome-ignore format: a list of names
const POWERS = [
  'fetch', 'fetchLater', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'EventSource', 'WebTransport', 'Request', 'navigator',
  'RTCPeerConnection', 'RTCDataChannel', 'TCPSocket', 'UDPSocket', 'importScripts', 'Worker', 'SharedWorker',
  'indexedDB', 'caches', 'cookieStore', 'localStorage', 'sessionStorage', 'StorageManager', 'FileSystemHandle',
  'FileSystemFileHandle', 'FileSystemDirectoryHandle', 'webkitRequestFileSystem', 'webkitRequestFileSystemSync',
  'webkitResolveLocalFileSystemURL', 'webkitResolveLocalFileSystemSyncURL', 'FileReader', 'FileReaderSync', 'openDatabase',
  'BroadcastChannel', 'MessageChannel', 'postMessage', 'onmessage', 'Notification', 'PushManager', 'USB', 'Serial', 'HID', 'GPU',
  'eval', 'Function', 'setTimeout', 'setInterval', 'SharedArrayBuffer', 'Atomics',
  'process', 'require', 'module', 'Buffer', 'global', 'Deno', 'Bun',
]

/**
 * Removes from the global scope and its prototypes everything that is not kept, and disarms the functions
 * that make code of text.
 *
 * @returns the names that are still there, kept ones included
 * @throws Error when a dangerous one cannot be removed
 */
export function lockdown(): string[] {
  // First, as what makes code of text can be reached from any function, without a global name.
  disarmFunctionConstructors()
  keepOnly(WebAssembly, KEPT_WEBASSEMBLY)
  const scopes = scopeChain()
  for (const scope of scopes) keepOnly(scope, KEPT)

  const left = POWERS.filter(name => (globalThis as Record<string, unknown>)[name] !== undefined)
  if (left.length > 0) throw new Error(`the worker cannot give up ${left.join(', ')}`)
  return scopes.flatMap(scope => Object.getOwnPropertyNames(scope))
}

/** The global object and its prototypes, but for the one that all objects share. */
function scopeChain(): object[] {
  const chain: object[] = []
  let scope: object | null = globalThis
  while (scope !== null && scope !== Object.prototype) {
    chain.push(scope)
    scope = Object.getPrototypeOf(scope) as object | null
  }
  return chain
}

function keepOnly(scope: object, kept: ReadonlySet<string>): void {
  for (const key of Reflect.ownKeys(scope)) {
    if (typeof key === 'string' && kept.has(key)) continue
    if (Reflect.deleteProperty(scope, key)) continue
    // A property that cannot go may still be writable; if neither, the caller sees it.
    if (!Reflect.defineProperty(scope, key, { value: undefined })) Reflect.set(scope, key, undefined)
  }
}

function disarmFunctionConstructors(): void {
  // biome-ignore lint/complexity/useArrowFunction: it takes one function of each kind
  const samples = [function () {}, async function () {}, function* () {}, async function* () {}]
  for (const sample of samples) {
    const prototype = Object.getPrototypeOf(sample) as object
    Object.defineProperty(prototype, 'constructor', {
      value: () => {
        throw new TypeError('code cannot be made of text here')
      },
      writable: false,
      configurable: false,
    })
  }
}
