/**
 * Removes dangerous globals from the worker before it receives guest code. The interpreter cannot access JavaScript
 * globals; this is a second defence in case of a bug in the engine.
 *
 * JavaScript cannot disable `import()`, which is syntax. Only the content security policy of the worker script can
 * restrict it.
 */

/**
 * The globals to keep: those of the language that the worker and the generated code may use, and five of the platform.
 */
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

/** The members of `WebAssembly` to keep. The page compiles and fetches, so the functions for that are removed. */
// biome-ignore format: a list of names
const KEPT_WEBASSEMBLY = new Set([
  'Module', 'Instance', 'Memory', 'Table', 'Global', 'Tag', 'JSTag', 'Exception',
  'CompileError', 'LinkError', 'RuntimeError',
])

/**
 * The worker does not start if one of these is left. They give access to the network, storage, other contexts or the
 * system, or they compile text to code.
 */
// biome-ignore format: a list of names
const DANGEROUS = [
  'fetch', 'fetchLater', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'EventSource', 'WebTransport', 'Request',
  'navigator', 'RTCPeerConnection', 'RTCDataChannel', 'TCPSocket', 'UDPSocket', 'importScripts', 'Worker',
  'SharedWorker', 'indexedDB', 'caches', 'cookieStore', 'localStorage', 'sessionStorage', 'StorageManager',
  'FileSystemHandle', 'FileSystemFileHandle', 'FileSystemDirectoryHandle', 'webkitRequestFileSystem',
  'webkitRequestFileSystemSync', 'webkitResolveLocalFileSystemURL', 'webkitResolveLocalFileSystemSyncURL', 'FileReader',
  'FileReaderSync', 'openDatabase', 'BroadcastChannel', 'MessageChannel', 'postMessage', 'onmessage', 'Notification',
  'PushManager', 'USB', 'Serial', 'HID', 'GPU', 'eval', 'Function', 'setTimeout', 'setInterval', 'SharedArrayBuffer',
  'Atomics', 'process', 'require', 'module', 'Buffer', 'global', 'Deno', 'Bun',
]

/**
 * Removes everything that is not in {@link KEPT} from the global object and its prototypes, and everything that is not
 * in {@link KEPT_WEBASSEMBLY} from `WebAssembly`. Disables the functions that compile text to code.
 *
 * @returns the names that are left, including those kept on purpose
 * @throws Error if a dangerous global cannot be removed
 */
export function lockdown(): string[] {
  // Deleting globals does not remove these constructors: every function leads to one.
  disarmFunctionConstructors()
  keepOnly(WebAssembly, KEPT_WEBASSEMBLY)
  const scopes = scopeChain()
  for (const scope of scopes) keepOnly(scope, KEPT)

  const left = DANGEROUS.filter(name => (globalThis as Record<string, unknown>)[name] !== undefined)
  if (left.length > 0) throw new Error(`the worker cannot remove the globals ${left.join(', ')}`)
  return scopes.flatMap(scope => Object.getOwnPropertyNames(scope))
}

/** The global object and its prototypes, without `Object.prototype`. */
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
    // A property that cannot be deleted may be writable. If it is not, `lockdown` finds it among the names that are
    // left.
    if (!Reflect.defineProperty(scope, key, { value: undefined })) Reflect.set(scope, key, undefined)
  }
}

function disarmFunctionConstructors(): void {
  // biome-ignore lint/complexity/useArrowFunction: one function of each kind is needed
  const samples = [function () {}, async function () {}, function* () {}, async function* () {}]
  for (const sample of samples) {
    const prototype = Object.getPrototypeOf(sample) as object
    Object.defineProperty(prototype, 'constructor', {
      value: () => {
        throw new TypeError('text cannot be compiled to code here')
      },
      writable: false,
      configurable: false,
    })
  }
}
