/** How much of a value may leave the instance: what the interpreter lets through, counted again by worker and page. */
import { VALUE_ITEMS, VALUE_TEXT } from './wire.js'

/** The JSON of one value without its text takes fewer bytes: a float or an integer of 64 bits is the longest. */
const PER_VALUE = 96

/** A byte of text takes at most this many in JSON, as `\u0000`. */
const PER_BYTE_OF_TEXT = 6

/** Bytes of the JSON of a value. */
export const VALUE_JSON = VALUE_ITEMS * PER_VALUE + VALUE_TEXT * PER_BYTE_OF_TEXT

/** Brackets, braces and commas in it. A dict of reprs has the most for each value. */
export const VALUE_MARKS = VALUE_ITEMS * 6

/** Bytes of its side buffer. */
export const VALUE_BYTES = VALUE_TEXT
