// Made from the Rust types by `cargo xtask wire`; do not edit.

/**
 * A Python value as it crosses the boundary.
 */
export type WireValue = { "type": "none" } | { "type": "bool", "value": boolean } | { "type": "int", "value": string } | { "type": "float", "value": string } | { "type": "str", "value": string } | { "type": "bytes", "value": string } | { "type": "list", "value": Array<WireValue> } | { "type": "tuple", "value": Array<WireValue> } | { "type": "set", "value": Array<WireValue> } | { "type": "dict", "value": Array<[WireValue, WireValue]> } | { "type": "repr", "value": { typeName: string, text: string, } };

/**
 * The limits of one run or compilation. All are on by default.
 */
export type WireLimits = { 
/**
 * Instructions, from 1 to 2**53, as the metering of the wasm counts them.
 */
instructions: number, 
/**
 * Bytes the program may hold at once, beyond what a fresh interpreter holds.
 */
memory: number, 
/**
 * Bytes of UTF-8 the program may print, both streams together.
 */
output: number, 
/**
 * Python calls that may be under way at once. The native stack may end a deep recursion
 * through native code earlier; both raise RecursionError.
 */
recursion: number, };

/**
 * What an author allows.
 */
export type WirePolicy = { 
/**
 * The modules that may be imported, out of [`modules::NAMES`].
 */
imports: Array<string>, };

/**
 * A call of a function that the program defines.
 */
export type WireCall = { function: string, args: Array<WireValue>, kwargs: Array<[string, WireValue]>, };

/**
 * A program and what it may do.
 */
export type WireJob = { limits: WireLimits, policy: WirePolicy, 
/**
 * The function to call once the program has run; its result is then the value.
 */
call: WireCall | null, };

/**
 * A range of the source. Lines and columns count from 1, columns in characters; the end is
 * exclusive.
 */
export type WirePosition = { line: number, column: number, endLine: number, endColumn: number, };

/**
 * A call that was under way.
 */
export type WireFrame = { 
/**
 * The function's name, `<module>` outside of all functions.
 */
name: string, position: WirePosition, };

/**
 * Which of the ways a run ended.
 */
export type FailureKind = "syntax" | "policy" | "exception" | "instructions" | "memory" | "output" | "recursion" | "time" | "cancelled" | "crash";

/**
 * Why and where a run failed.
 */
export type WireFailure = { kind: FailureKind, 
/**
 * One line.
 */
message: string, 
/**
 * The class name of the exception, where one was raised.
 */
exception: string | null, 
/**
 * Where in the program's source, if known.
 */
position: WirePosition | null, 
/**
 * The text a learner reads, with source lines and carets.
 */
traceback: string, 
/**
 * The calls that led there, outermost first; of a long chain, its two ends.
 */
frames: Array<WireFrame>, };

/**
 * What a run spent.
 */
export type WireUsage = { instructions: number, 
/**
 * In bytes, beyond what a fresh interpreter holds.
 */
peakMemory: number, outputBytes: number, 
/**
 * Bytes of the instance's memory at the end, all told.
 */
wasmMemory: number, };

/**
 * How a run ended: with a value, which goes to the host by itself, or with a failure.
 */
export type WireReport = { failure: WireFailure | null, usage: WireUsage, };

/**
 * How a compilation ended: with code or with a failure.
 */
export type WireCompiled = { code: Uint8Array | null, failure: WireFailure | null, usage: WireUsage, };

/** The limits of a run whose author set none. */
export const DEFAULT_LIMITS: WireLimits = { instructions: 2000000000, memory: 67108864, output: 262144, recursion: 1000 }

/** The modules a policy may allow. */
export const MODULES = ["itertools", "math"] as const

/** A message's bytes are output of the program. */
export const OUTPUT = 0

/** A message's bytes are a sign of life, as JSON. */
export const PROGRESS = 1

/** A message's bytes are the report on a run whose instance died, as JSON. */
export const POST_MORTEM = 2

/** A message's bytes are a piece of the run's value, a `WireValue` as JSON. */
export const VALUE = 3

/** In output: the next byte names the stream of what follows. */
export const SWITCH = 255

/** In output: standard output, where a run starts. */
export const STDOUT = 1

/** In output: standard error. */
export const STDERR = 2

/** Containers may be nested this deep, in both directions. */
export const VALUE_DEPTH = 200
