/** The maximum size of a result. The interpreter enforces it, and the worker and the page check it again. */
import { VALUE_ITEMS, VALUE_TEXT } from './wire.js'

/**
 * More than the bytes that the JSON of one value takes without its text. Floats and 64-bit integers are the longest.
 */
const PER_VALUE = 96

/** The maximum number of bytes of JSON for one byte of text, as in `\u0000`. */
const PER_BYTE_OF_TEXT = 6

/** The maximum size of the JSON of a value, in bytes. */
export const VALUE_JSON = VALUE_ITEMS * PER_VALUE + VALUE_TEXT * PER_BYTE_OF_TEXT

/** The maximum number of `[`, `{` and `,` in that JSON. A dict of reprs has the most of them for each value. */
export const VALUE_MARKS = VALUE_ITEMS * 6

/** The maximum size of the side buffer of a value, in bytes. */
export const VALUE_BYTES = VALUE_TEXT
