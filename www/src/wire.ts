// Made from the Rust types by `cargo xtask wire`; do not edit.

/**
 * The place of some bytes in the side buffer of a value.
 */
export type WireSpan = { start: number, 
/**
 * Exclusive.
 */
end: number, };

/**
 * A Python value as it crosses the boundary.
 */
export type WireValue = { "type": "none" } | { "type": "bool", "value": boolean } | { "type": "int", "value": string } | { "type": "float", "value": string } | { "type": "str", "value": string } | { "type": "bytes", "value": WireSpan } | { "type": "list", "value": Array<WireValue> } | { "type": "tuple", "value": Array<WireValue> } | { "type": "set", "value": Array<WireValue> } | { "type": "dict", "value": Array<[WireValue, WireValue]> } | { "type": "repr", "value": { typeName: string, text: string, } };

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
recursion: number, 
/**
 * Iterations that one `for` loop or comprehension may do; null is any number.
 */
iterations: number | null, };

/**
 * The set of language rules.
 */
export type Profile = "education" | "strict";

/**
 * How the builtins differ from the profile's own.
 */
export type WireBuiltinChanges = { 
/**
 * Out of [`builtin_names::names`], or one of [`builtin_names::GROUPS`].
 */
add: Array<string>, 
/**
 * Out of [`builtin_names::names`].
 */
remove: Array<string>, };

/**
 * What an author allows.
 */
export type WirePolicy = { profile: Profile, 
/**
 * The modules that may be imported, and which of their names; null is all of them.
 */
imports: { [key in string]: Array<string> | null }, builtins: WireBuiltinChanges, 
/**
 * What is forbidden for the sake of an exercise, with the author's message, if any.
 */
forbid: { [key in string]: string | null }, };

/**
 * A call of a function that the program defines.
 */
export type WireCall = { function: string, args: Array<WireValue>, kwargs: Array<[string, WireValue]>, };

/**
 * A program and what it may do.
 */
export type WireRequest = { limits: WireLimits, policy: WirePolicy, 
/**
 * The function to call once the program has run. The value of the run is then its result.
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
 * The way in which a run failed.
 */
export type FailureKind = "syntax" | "policy" | "exception" | "instructions" | "memory" | "output" | "iterations" | "recursion" | "host-memory" | "time" | "cancelled" | "crash";

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
 * What to do instead, where there is a usual way.
 */
hint: string | null, 
/**
 * The text a learner reads, with source lines and carets.
 */
traceback: string, 
/**
 * The calls that led there, outermost first; of a long chain, its two ends.
 */
frames: Array<WireFrame>, };

/**
 * What a run held and printed. Its instructions are counted outside of this module's memory, see
 * `src/metering/meter.rs`.
 */
export type WireUsage = { 
/**
 * In bytes, beyond what a fresh interpreter holds.
 */
peakMemory: number, };

/**
 * How a run ended: with a value, which is posted in pieces before the report, or with a failure.
 */
export type WireReport = { failure: WireFailure | null, usage: WireUsage, };

/**
 * How a compilation ended: with code or with a failure.
 */
export type WireCompiled = { code: Uint8Array | null, failure: WireFailure | null, usage: WireUsage, };

/**
 * Something wrong with a program.
 */
export type WireDiagnostic = { kind: FailureKind, 
/**
 * One line.
 */
message: string, 
/**
 * What to do instead, where there is a usual way.
 */
hint: string | null, position: WirePosition | null, };

/**
 * Everything that is wrong with a program.
 */
export type WireDiagnosis = { 
/**
 * What keeps it from running, in the order of its lines.
 */
errors: Array<WireDiagnostic>, 
/**
 * What it should not do, in the order of its lines.
 */
warnings: Array<WireDiagnostic>, 
/**
 * The names it reads, sorted.
 */
names: Array<string>, usage: WireUsage, };

/** The limits of a run whose author sets none. */
export const DEFAULT_LIMITS: WireLimits = { instructions: 2000000000, memory: 67108864, output: 262144, recursion: 1000, iterations: null }

/** The modules a policy may allow, and their names. */
export const MODULES = {
  "collections": ["OrderedDict", "defaultdict", "deque"],
  "dataclasses": ["Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING", "asdict", "astuple", "dataclass", "field", "fields", "is_dataclass", "make_dataclass", "replace"],
  "functools": ["cmp_to_key", "partial", "reduce"],
  "itertools": ["accumulate", "batched", "chain", "combinations", "combinations_with_replacement", "compress", "count", "cycle", "dropwhile", "filterfalse", "groupby", "islice", "pairwise", "permutations", "product", "repeat", "starmap", "takewhile", "tee", "zip_longest"],
  "math": ["acos", "acosh", "asin", "asinh", "atan", "atan2", "atanh", "cbrt", "ceil", "comb", "copysign", "cos", "cosh", "degrees", "dist", "e", "erf", "erfc", "exp", "exp2", "expm1", "fabs", "factorial", "floor", "fma", "fmod", "frexp", "fsum", "gamma", "gcd", "hypot", "inf", "isclose", "isfinite", "isinf", "isnan", "isqrt", "lcm", "ldexp", "lgamma", "log", "log10", "log1p", "log2", "modf", "nan", "nextafter", "perm", "pi", "pow", "prod", "radians", "remainder", "sin", "sinh", "sqrt", "sumprod", "tan", "tanh", "tau", "trunc", "ulp"],
  "operator": ["abs", "add", "and_", "attrgetter", "concat", "contains", "countOf", "delitem", "eq", "floordiv", "ge", "getitem", "gt", "iadd", "iand", "iconcat", "ifloordiv", "ilshift", "imatmul", "imod", "imul", "index", "indexOf", "invert", "ior", "ipow", "irshift", "is_", "is_not", "isub", "itemgetter", "itruediv", "ixor", "le", "length_hint", "lshift", "lt", "matmul", "methodcaller", "mod", "mul", "ne", "neg", "not_", "or_", "pos", "pow", "rshift", "setitem", "sub", "truediv", "truth", "xor"],
  "string": ["ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords", "digits", "hexdigits", "octdigits", "printable", "punctuation", "whitespace"],
  "string.templatelib": ["Interpolation", "Template"],
} as const

/** The builtins a policy may add and remove. */
export const BUILTINS = ["Ellipsis", "False", "None", "NotImplemented", "True", "abs", "aiter", "all", "anext", "any", "ascii", "bin", "bool", "bytearray", "bytes", "callable", "chr", "classmethod", "complex", "delattr", "dict", "dir", "divmod", "enumerate", "filter", "float", "format", "frozenset", "getattr", "hasattr", "hash", "hex", "id", "int", "isinstance", "issubclass", "iter", "len", "list", "map", "max", "memoryview", "min", "next", "object", "oct", "ord", "pow", "property", "range", "repr", "reversed", "round", "set", "setattr", "slice", "sorted", "staticmethod", "str", "sum", "super", "tuple", "type", "zip", "print", "vars"] as const

/** What a policy may add to the builtins of `strict` as a whole. */
export const BUILTIN_GROUPS = ["limited_builtins", "utility_builtins"] as const

/** The constructs of the language a policy may forbid. */
export const CONSTRUCTS = ["!=", "%", "&", "*", "**", "+", "-", "/", "//", "<", "<<", "<=", "==", ">", ">=", ">>", "@", "^", "and", "assert", "async", "await", "break", "class", "comprehension", "conditional expression", "continue", "decorator", "def", "del", "f-string", "for", "generator expression", "global", "if", "import", "in", "is", "lambda", "match", "nonlocal", "not", "or", "raise", "return", "slicing", "try", "walrus", "while", "with", "yield", "|"] as const

/** The methods a policy may forbid. */
export const METHODS = ["dict.clear", "dict.copy", "dict.fromkeys", "dict.get", "dict.items", "dict.keys", "dict.pop", "dict.popitem", "dict.setdefault", "dict.update", "dict.values", "list.append", "list.clear", "list.copy", "list.count", "list.extend", "list.index", "list.insert", "list.pop", "list.remove", "list.reverse", "list.sort", "set.add", "set.clear", "set.copy", "set.difference", "set.difference_update", "set.discard", "set.intersection", "set.intersection_update", "set.isdisjoint", "set.issubset", "set.issuperset", "set.pop", "set.remove", "set.symmetric_difference", "set.symmetric_difference_update", "set.union", "set.update", "str.capitalize", "str.casefold", "str.center", "str.count", "str.encode", "str.endswith", "str.expandtabs", "str.find", "str.format", "str.format_map", "str.index", "str.isalnum", "str.isalpha", "str.isascii", "str.isdecimal", "str.isdigit", "str.isidentifier", "str.islower", "str.isnumeric", "str.isprintable", "str.isspace", "str.istitle", "str.isupper", "str.join", "str.ljust", "str.lower", "str.lstrip", "str.maketrans", "str.partition", "str.removeprefix", "str.removesuffix", "str.replace", "str.rfind", "str.rindex", "str.rjust", "str.rpartition", "str.rsplit", "str.rstrip", "str.split", "str.splitlines", "str.startswith", "str.strip", "str.swapcase", "str.title", "str.translate", "str.upper", "str.zfill", "tuple.count", "tuple.index"] as const

/** The kind of failure for each stop reason, by number. */
export const STOP_REASONS = ["none", "instructions", "memory", "output", "iterations", "recursion", "host-memory", "crash"] as const

/** A message's bytes are output of the program. */
export const OUTPUT = 0

/** A message's bytes are the current line, a number or null as JSON. */
export const PROGRESS = 1

/** A message's bytes are the report on a run whose instance trapped, as JSON. */
export const POST_MORTEM = 2

/** A message's bytes are a piece of the run's value, a `WireValue` as JSON. */
export const VALUE = 3

/** A message's bytes are a piece of the value's side buffer. */
export const BYTES = 4

/** In output: the next byte is the number of the next stream. */
export const SWITCH = 255

/** In output: standard output, where a run starts. */
export const STDOUT = 1

/** In output: standard error. */
export const STDERR = 2

/** Containers may be nested this deep, in both directions. */
export const VALUE_DEPTH = 200

/** A diagnosis lists at most this many errors, warnings and names of each. */
export const LISTED = 10000

/** A result holds at most this many values, itself included. */
export const VALUE_ITEMS = 100000

/** The texts, bytes and digits of a result take at most this many bytes. */
export const VALUE_TEXT = 4194304

/** The sets and dicts of a result hold at most this many integers of more than 64 bits, as items and keys. */
export const VALUE_BIG_INTS = 4096
