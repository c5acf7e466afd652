/** The JavaScript types of arguments and results. */
import { shared } from './copies.js'

/**
 * A value that can be an argument of a Python function.
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
 * Containers may be nested 200 levels deep, and one call may have 1 000 000 values. A container must not contain
 * itself. The keys of a `Map` and the items of a `Set` must be hashable in Python. Only own properties of objects and
 * arrays count.
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
 * An object whose type is an `interface`, which has no index signature. The symbols exclude functions, dates, promises
 * and similar objects. The types of the members are checked only at the call.
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
 * A result from Python. Types are converted as for {@link PythonInput}, with these rules: an `int` is a `number` if it
 * is a safe integer and a `bigint` otherwise, a `float` is always a `number`, a `dict` is a `Map`, and every other
 * value is a {@link PythonRepr}.
 *
 * The run fails with a `ValueError` if the result has more than 100 000 values, more than 4 MiB of text, bytes and
 * digits, or more than 4096 integers beyond 64 bits as set items and dict keys. In that case return or print a part.
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

/**
 * A Python tuple. It is an array that becomes a tuple as an argument. Array methods such as `map` and `filter` return a
 * plain array.
 */
export class Tuple<Item = PythonValue> extends Array<Item> {
  static {
    shared(this, 'Tuple')
  }

  static override get [Symbol.species](): ArrayConstructor {
    return Array
  }

  constructor()
  // With `Item[]` alone, the compiler would infer the type of all items from the first one.
  constructor(...items: Item[] & readonly unknown[])
  constructor(...items: Item[]) {
    super() // not `super(...items)`: with one number, Array creates that many empty slots
    for (const item of items) this.push(item)
  }
}

/** A Python value with no JavaScript counterpart, such as a function or an instance of a class of the program. */
export class PythonRepr {
  static {
    shared(this, 'PythonRepr')
  }

  constructor(
    /** The name of its type, such as `function`. */
    readonly typeName: string,
    /** Its `repr` in Python, possibly shortened. */
    readonly text: string,
  ) {}

  toString(): string {
    return this.text
  }
}
