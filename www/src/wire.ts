// Made from the Rust types by `cargo xtask wire`; do not edit.

/**
 * A range of the side buffer of a value.
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
 * The limits of one run or compilation. By default all are set except `iterations`.
 */
export type WireLimits = { 
/**
 * Wasm instructions, from 1 to 2**53, as the metering pass counts them.
 * Default: 2,000,000,000.
 */
instructions: number, 
/**
 * Bytes that the program may hold at once, without those of a fresh interpreter. Default:
 * 64 MiB.
 */
memory: number, 
/**
 * Bytes of UTF-8 that the program may print, both streams together. Default: 256 KiB.
 */
output: number, 
/**
 * The depth of nested Python calls. Default: 1000. A deep recursion through native code may
 * reach the end of the native stack earlier. Both raise RecursionError.
 */
recursion: number, 
/**
 * Iterations that one `for` loop or comprehension may do; null, the default, is no limit.
 */
iterations: number | null, };

/**
 * The set of language rules.
 */
export type Profile = "education" | "strict";

/**
 * Changes to the builtins of the profile.
 */
export type WireBuiltinChanges = { 
/**
 * Names from [`builtin_names::names`] and [`builtin_names::GROUPS`].
 */
add: Array<string>, 
/**
 * Names from [`builtin_names::names`].
 */
remove: Array<string>, };

/**
 * The permissions that an author gives to a program.
 */
export type WirePolicy = { profile: Profile, 
/**
 * The modules that may be imported, each with the allowed names; null is all names.
 */
imports: { [key in string]: Array<string> | null }, builtins: WireBuiltinChanges, 
/**
 * Constructs, builtins and methods that are forbidden for an exercise, each with the author's
 * message, if there is one.
 */
forbid: { [key in string]: string | null }, };

/**
 * What a run gets besides its program.
 */
export type WireInputs = { 
/**
 * The seed of `random`.
 */
seed: number, 
/**
 * The time at which the run starts, in milliseconds since 1970, UTC.
 */
now: number, 
/**
 * The files that the program can open: the name of each, and the range of the side buffer that
 * is its content. The files are behind the bytes of the arguments.
 */
files: Array<[string, WireSpan]>, };

/**
 * A call of a function that the program defines.
 */
export type WireCall = { function: string, args: Array<WireValue>, kwargs: Array<[string, WireValue]>, };

/**
 * A program, its limits and its policy.
 */
export type WireRequest = { limits: WireLimits, policy: WirePolicy, 
/**
 * What a run gets besides its program.
 */
inputs: WireInputs, 
/**
 * The function to call after the program has run. The value of the run is then its return
 * value.
 */
call: WireCall | null, };

/**
 * A range of the source. Lines and columns count from 1, and columns count characters. The end is
 * exclusive.
 */
export type WirePosition = { line: number, column: number, endLine: number, endColumn: number, };

/**
 * A call that has not returned.
 */
export type WireFrame = { 
/**
 * The function's name, `<module>` outside of all functions.
 */
name: string, position: WirePosition, };

/**
 * The kind of a failure.
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
 * The class name of the exception, if one was raised.
 */
exception: string | null, 
/**
 * The position in the program's source, if it is known.
 */
position: WirePosition | null, 
/**
 * An alternative, if there is a usual one.
 */
hint: string | null, 
/**
 * The complete text for a learner, with source lines and carets.
 */
traceback: string, 
/**
 * The stack frames, outermost first. A long stack has only its first and last frames.
 */
frames: Array<WireFrame>, };

/**
 * The memory and output that a run used. The instructions are not here: the meter counts them
 * outside of this module's memory (`src/metering/meter.rs`).
 */
export type WireUsage = { 
/**
 * The most bytes held at once, without those of a fresh interpreter.
 */
peakMemory: number, };

/**
 * The result of a run: a value or a failure. The value is posted in pieces before the report.
 */
export type WireReport = { failure: WireFailure | null, usage: WireUsage, 
/**
 * If not null, the program imports exactly these modules of the library, and others are loaded.
 * Nothing of the program has run. The names are sorted.
 */
needs: Array<string> | null, };

/**
 * The result of a compilation: code or a failure.
 */
export type WireCompiled = { 
/**
 * The code, for a later run of the same source.
 */
code: Uint8Array | null, failure: WireFailure | null, usage: WireUsage, 
/**
 * The modules of the library that must be loaded for a run of the code. The names are sorted.
 */
needs: Array<string>, };

/**
 * An error or a warning.
 */
export type WireDiagnostic = { kind: FailureKind, 
/**
 * One line.
 */
message: string, 
/**
 * An alternative, if there is a usual one.
 */
hint: string | null, position: WirePosition | null, };

/**
 * All errors and warnings of a program.
 */
export type WireDiagnosis = { 
/**
 * The errors, which prevent a run, in the order of their lines.
 */
errors: Array<WireDiagnostic>, 
/**
 * The warnings, in the order of their lines.
 */
warnings: Array<WireDiagnostic>, 
/**
 * The names that the program reads, sorted.
 */
names: Array<string>, usage: WireUsage, };

/** The limits of a run whose author sets none. */
export const DEFAULT_LIMITS: WireLimits = { instructions: 2000000000, memory: 67108864, output: 262144, recursion: 1000, iterations: null }

/** The inputs of a run whose author gives none. */
export const DEFAULT_INPUTS: WireInputs = { seed: 0, now: 1767225600000, files: [] }

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

/** The modules of the library that a program may need. */
export const LIBRARY_MODULES: readonly string[] = ["json", "random", "re"]

/** The builtins a policy may add and remove. */
export const BUILTINS = ["Ellipsis", "False", "None", "NotImplemented", "True", "abs", "aiter", "all", "anext", "any", "ascii", "bin", "bool", "bytearray", "bytes", "callable", "chr", "classmethod", "complex", "delattr", "dict", "dir", "divmod", "enumerate", "filter", "float", "format", "frozenset", "getattr", "hasattr", "hash", "hex", "id", "int", "isinstance", "issubclass", "iter", "len", "list", "map", "max", "memoryview", "min", "next", "object", "oct", "ord", "pow", "property", "range", "repr", "reversed", "round", "set", "setattr", "slice", "sorted", "staticmethod", "str", "sum", "super", "tuple", "type", "zip", "print", "vars"] as const

/** The groups of builtins that a policy may add to those of `strict`. */
export const BUILTIN_GROUPS = ["limited_builtins", "utility_builtins"] as const

/** The constructs of the language a policy may forbid. */
export const CONSTRUCTS = ["!=", "%", "&", "*", "**", "+", "-", "/", "//", "<", "<<", "<=", "==", ">", ">=", ">>", "@", "^", "and", "assert", "async", "await", "break", "class", "comprehension", "conditional expression", "continue", "decorator", "def", "del", "f-string", "for", "generator expression", "global", "if", "import", "in", "is", "lambda", "match", "nonlocal", "not", "or", "raise", "return", "slicing", "try", "walrus", "while", "with", "yield", "|"] as const

/** The methods a policy may forbid. */
export const METHODS = ["dict.clear", "dict.copy", "dict.fromkeys", "dict.get", "dict.items", "dict.keys", "dict.pop", "dict.popitem", "dict.setdefault", "dict.update", "dict.values", "list.append", "list.clear", "list.copy", "list.count", "list.extend", "list.index", "list.insert", "list.pop", "list.remove", "list.reverse", "list.sort", "set.add", "set.clear", "set.copy", "set.difference", "set.difference_update", "set.discard", "set.intersection", "set.intersection_update", "set.isdisjoint", "set.issubset", "set.issuperset", "set.pop", "set.remove", "set.symmetric_difference", "set.symmetric_difference_update", "set.union", "set.update", "str.capitalize", "str.casefold", "str.center", "str.count", "str.encode", "str.endswith", "str.expandtabs", "str.find", "str.format", "str.format_map", "str.index", "str.isalnum", "str.isalpha", "str.isascii", "str.isdecimal", "str.isdigit", "str.isidentifier", "str.islower", "str.isnumeric", "str.isprintable", "str.isspace", "str.istitle", "str.isupper", "str.join", "str.ljust", "str.lower", "str.lstrip", "str.maketrans", "str.partition", "str.removeprefix", "str.removesuffix", "str.replace", "str.rfind", "str.rindex", "str.rjust", "str.rpartition", "str.rsplit", "str.rstrip", "str.split", "str.splitlines", "str.startswith", "str.strip", "str.swapcase", "str.title", "str.translate", "str.upper", "str.zfill", "tuple.count", "tuple.index"] as const

/** The kind of failure for each stop reason, by number. */
export const STOP_REASONS = ["none", "instructions", "memory", "output", "iterations", "recursion", "host-memory", "crash"] as const

/** A message's bytes are output of the program. */
export const OUTPUT = 0

/** A message's bytes are the current line: a number, or null, as JSON. */
export const PROGRESS = 1

/** A message's bytes are the report on a run whose instance trapped, as JSON. */
export const POST_MORTEM = 2

/** A message's bytes are a piece of the run's value, a `WireValue` as JSON. */
export const VALUE = 3

/** A message's bytes are a piece of the value's side buffer. */
export const BYTES = 4

/** A message's bytes are a piece of the changed files, a `WireValue` as JSON: a dict of names and contents. */
export const FILES = 5

/** A message's bytes are a piece of the side buffer of the changed files. */
export const FILE_BYTES = 6

/** In output: the next byte is the number of the next stream. */
export const SWITCH = 255

/** In output: standard output, where a run starts. */
export const STDOUT = 1

/** In output: standard error. */
export const STDERR = 2

/** The depth to which containers may be nested, in arguments and results. */
export const VALUE_DEPTH = 200

/** The most errors, the most warnings and the most names in a diagnosis. */
export const LISTED = 10000

/** The most values in a result, itself included. */
export const VALUE_ITEMS = 100000

/** The most bytes that the texts, bytes and digits of a result take. */
export const VALUE_TEXT = 4194304

/** The most integers of more than 64 bits that a result may have as items of sets and keys of dicts. */
export const VALUE_BIG_INTS = 4096
