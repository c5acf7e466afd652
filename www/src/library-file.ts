/** Parses the file of the library: a header, an index as JSON, and the code of all modules, compressed. */
import { newDecoder } from './encoding.js'
import { node } from './platform.js'
import type { LibraryData, LibraryModule } from './protocol.js'
import { InvalidReply, array, integer, record, string } from './strict.js'
import { LIBRARY_MODULES } from './wire.js'

/** The first bytes of the file, as text. */
const MAGIC = 'PYVLIB1\n'

/** The size in bytes of the magic and of the size of the index. */
const HEADER = MAGIC.length + 4

/** The maximum size of the code of all modules, in bytes. */
const MOST_CODE = 256 * 1024 * 1024

/** The maximum number of modules. */
const MOST_MODULES = 10_000

/** The maximum length of a name, in UTF-16 units. */
const NAME = 256

/** @throws Error if the file is damaged, or if it is not that of this version */
export async function parseLibrary(file: Uint8Array): Promise<LibraryData> {
  if (newDecoder().decode(file.subarray(0, MAGIC.length)) !== MAGIC) throw new Error('it does not begin with its mark')
  if (file.length < HEADER) throw new Error('it is too short')
  const size = new DataView(file.buffer, file.byteOffset).getUint32(MAGIC.length, true)
  const start = HEADER + size
  if (start > file.length) throw new Error('it is too short')
  const index = record(JSON.parse(newDecoder().decode(file.subarray(HEADER, start))), 'the index')
  const total = integer(index['size'], MOST_CODE, 'the size of the code')
  const modules = modulesFrom(index['modules'], total)
  return { modules, code: await inflate(file.subarray(start), total) }
}

/** @param total the size of the code of all modules, in bytes */
function modulesFrom(value: unknown, total: number): LibraryModule[] {
  const modules = array(value, MOST_MODULES, 'the list of modules').map((each): LibraryModule => {
    const [name, isPackage, size, imports] = array(each, 4, 'a module')
    if (typeof isPackage !== 'boolean') throw new InvalidReply('the mark of a package is not true or false')
    return [
      string(name, NAME, 'the name of a module'),
      isPackage,
      integer(size, total, 'the size of a module'),
      array(imports, MOST_MODULES, 'the list of imports').map(item => string(item, NAME, 'the name of an import')),
    ]
  })
  const names = new Set(modules.map(([name]) => name))
  const missing = [...modules.flatMap(([, , , imports]) => imports), ...LIBRARY_MODULES].find(name => !names.has(name))
  if (missing !== undefined) throw new Error(`it lacks the module ${missing}; is it of another version?`)
  if (names.size < modules.length) throw new Error('a module occurs twice')
  const sum = modules.reduce((sum, [, , size]) => sum + size, 0)
  if (sum !== total) throw new Error('the sizes in the index are wrong')
  return modules
}

/**
 * Decompresses a raw deflate stream.
 *
 * @throws Error if the result does not have `size` bytes
 */
async function inflate(packed: Uint8Array, size: number): Promise<Uint8Array> {
  const bytes = node === null ? await inflateInBrowser(packed, size) : await inflateInNode(packed, size)
  if (bytes.length !== size) throw new Error('its code is too short')
  return bytes
}

async function inflateInBrowser(packed: Uint8Array, size: number): Promise<Uint8Array> {
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
  const reader = stream.getReader()
  const bytes = new Uint8Array(size)
  let length = 0
  for (let part = await reader.read(); part.value !== undefined; part = await reader.read()) {
    bytes.set(part.value, length) // throws if the code is too long
    length += part.value.length
  }
  return bytes.subarray(0, length)
}

/** Test environments such as jsdom lack the stream of browsers. */
function inflateInNode(packed: Uint8Array, size: number): Promise<Uint8Array> {
  const { inflateRaw } = node!.getBuiltinModule('node:zlib')
  return new Promise((resolve, reject) => {
    inflateRaw(packed, { maxOutputLength: Math.max(size, 1) }, (error, bytes) => {
      // A copy: a buffer of Node may be a part of a larger one, which would be cloned with it.
      if (error === null) resolve(new Uint8Array(bytes))
      else reject(error)
    })
  })
}
