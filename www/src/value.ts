/** Values on the page's side: what may go to Python, and what comes back. */
import { shared } from './copies.js'

/**
 * What can be given to Python as an argument.
 *
 * | JavaScript | Python |
 * |---|---|
 * | `null`, `undefined` | `None` |
 * | `boolean` | `bool` |
 * | `number`, a safe integer other than `-0` | `int` |
 * | `number`, any other | `float` |
 * | `bigint` | `int` |
 * | `string` | `str` |
 * | `Uint8Array`, `ArrayBuffer` | `bytes` |
 * | {@link Tuple} | `tuple` |
 * | `Array` | `list` |
 * | `Map`, plain object | `dict` |
 * | `Set` | `set` |
 *
 * At most 200 levels deep and 1 000 000 values in one call, and nothing may contain itself. A `Map`'s keys and a
 * `Set`'s items must be hashable in Python. Of objects and arrays, only own properties count.
 */
export type PythonInput =
  | null
  | undefined
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | ArrayBuffer
  | readonly PythonInput[]
  | ReadonlyMap<PythonInput, PythonInput>
  | ReadonlySet<PythonInput>
  | { readonly [key: string]: PythonInput }
  | PlainObject

/**
 * An object whose type is an `interface`, which has no index signature. The marks leave out functions, dates, promises
 * and the like; what the members are shows only at the call.
 */
export type PlainObject = object & {
  readonly [Symbol.hasInstance]?: undefined
  readonly [Symbol.match]?: undefined
  readonly [Symbol.toPrimitive]?: undefined
  readonly [Symbol.toStringTag]?: undefined
}

/** The keyword arguments of a call, by name. */
export type PythonKwargs = Readonly<Record<string, PythonInput>> | PlainObject

/**
 * What comes back from Python: as in {@link PythonInput}, with `int` a `number` when that is exact and a
 * `bigint` otherwise, `float` a `number` always, `dict` a `Map`, and a {@link PythonRepr} for all the rest. A
 * result is an exception, `ValueError`, if it has more than 100 000 values, more than 4 MiB of text and bytes, or more
 * than 4096 integers beyond 64 bits in its sets and dict keys. Return a part of it, or print it.
 */
export type PythonValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | PythonValue[]
  | Tuple<PythonValue>
  | Map<PythonValue, PythonValue>
  | Set<PythonValue>
  | PythonRepr

/** A Python tuple: an array that goes back to Python as a tuple. What is made from it with `map`, `filter`, ... is a plain array. */
export class Tuple<Item = PythonValue> extends Array<Item> {
  static {
    shared(this, 'Tuple')
  }

  static override get [Symbol.species](): ArrayConstructor {
    return Array
  }

  constructor()
  // Not just `Item[]`: from that, the compiler would take the first item's type for that of all.
  constructor(...items: Item[] & readonly unknown[])
  constructor(...items: Item[]) {
    super() // not `super(...items)`: an Array of one number is that many holes
    for (const item of items) this.push(item)
  }
}

/** A Python value with no JavaScript counterpart, such as a function or an instance of a guest's class. */
export class PythonRepr {
  static {
    shared(this, 'PythonRepr')
  }

  constructor(
    /** The name of its type, such as `function`. */
    readonly typeName: string,
    /** Its `repr` in Python, perhaps shortened. */
    readonly text: string,
  ) {}

  toString(): string {
    return this.text
  }
}
