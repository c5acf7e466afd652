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
 * Default: 4,000,000,000.
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
export type WireReport = { failure: WireFailure | null, 
/**
 * The exit code, from 0 to 255, if the program ended by SystemExit. The run has then not
 * failed, and its value is None.
 */
exitCode: number | null, 
/**
 * The modules of the library that the program needs, if they are not loaded. Then the program
 * has not run.
 */
needs: Array<string> | null, usage: WireUsage, };

/**
 * The result of a compilation: code or a failure.
 */
export type WireCompiled = { 
/**
 * The code, for a later run of the same source.
 */
code: Uint8Array | null, 
/**
 * The modules of the library that must be loaded when the code runs.
 */
needs: Array<string>, failure: WireFailure | null, usage: WireUsage, };

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
export const DEFAULT_LIMITS: WireLimits = { instructions: 4000000000, memory: 67108864, output: 262144, recursion: 1000, iterations: null }

/** The inputs of a run whose author gives none. */
export const DEFAULT_INPUTS: WireInputs = { seed: 0, now: 1767225600000, files: [] }

/** The modules a policy may allow, and their names. */
export const MODULES = {
  "abc": ["ABC", "ABCMeta", "abstractclassmethod", "abstractmethod", "abstractproperty", "abstractstaticmethod", "get_cache_token", "update_abstractmethods"],
  "argparse": ["Action", "ArgumentDefaultsHelpFormatter", "ArgumentError", "ArgumentParser", "ArgumentTypeError", "BooleanOptionalAction", "FileType", "HelpFormatter", "MetavarTypeHelpFormatter", "Namespace", "ONE_OR_MORE", "OPTIONAL", "PARSER", "REMAINDER", "RawDescriptionHelpFormatter", "RawTextHelpFormatter", "SUPPRESS", "ZERO_OR_MORE"],
  "array": ["ArrayType", "array"],
  "asyncio": ["ALL_COMPLETED", "AbstractEventLoop", "AbstractEventLoopPolicy", "AbstractServer", "Barrier", "BaseEventLoop", "BoundedSemaphore", "BrokenBarrierError", "CancelledError", "Condition", "DefaultEventLoopPolicy", "Event", "EventLoop", "FIRST_COMPLETED", "FIRST_EXCEPTION", "Future", "Handle", "IncompleteReadError", "InvalidStateError", "LifoQueue", "LimitOverrunError", "Lock", "PriorityQueue", "Queue", "QueueEmpty", "QueueFull", "QueueShutDown", "Runner", "SelectorEventLoop", "Semaphore", "SendfileNotAvailableError", "Task", "TaskGroup", "Timeout", "TimeoutError", "TimerHandle", "all_tasks", "as_completed", "create_eager_task_factory", "create_task", "current_task", "eager_task_factory", "ensure_future", "future_add_to_awaited_by", "future_discard_from_awaited_by", "gather", "get_event_loop", "get_event_loop_policy", "get_running_loop", "iscoroutine", "iscoroutinefunction", "isfuture", "new_event_loop", "run", "run_coroutine_threadsafe", "set_event_loop", "set_event_loop_policy", "shield", "sleep", "timeout", "timeout_at", "to_thread", "wait", "wait_for", "wrap_future"],
  "atexit": ["register", "unregister"],
  "base64": ["a85decode", "a85encode", "b16decode", "b16encode", "b32decode", "b32encode", "b32hexdecode", "b32hexencode", "b64decode", "b64encode", "b85decode", "b85encode", "decode", "decodebytes", "encode", "encodebytes", "standard_b64decode", "standard_b64encode", "urlsafe_b64decode", "urlsafe_b64encode", "z85decode", "z85encode"],
  "binascii": ["Error", "Incomplete", "a2b_base64", "a2b_hex", "a2b_qp", "a2b_uu", "b2a_base64", "b2a_hex", "b2a_qp", "b2a_uu", "crc32", "crc_hqx", "hexlify", "unhexlify"],
  "bisect": ["bisect", "bisect_left", "bisect_right", "insort", "insort_left", "insort_right"],
  "calendar": ["APRIL", "AUGUST", "Calendar", "DECEMBER", "Day", "FEBRUARY", "FRIDAY", "HTMLCalendar", "IllegalMonthError", "IllegalWeekdayError", "JANUARY", "JULY", "JUNE", "LocaleHTMLCalendar", "LocaleTextCalendar", "MARCH", "MAY", "MONDAY", "Month", "NOVEMBER", "OCTOBER", "SATURDAY", "SEPTEMBER", "SUNDAY", "THURSDAY", "TUESDAY", "TextCalendar", "WEDNESDAY", "calendar", "day_abbr", "day_name", "firstweekday", "isleap", "leapdays", "month", "month_abbr", "month_name", "monthcalendar", "monthrange", "prcal", "prmonth", "setfirstweekday", "timegm", "weekday", "weekheader"],
  "cmath": ["acos", "acosh", "asin", "asinh", "atan", "atanh", "cos", "cosh", "e", "exp", "inf", "infj", "isclose", "isfinite", "isinf", "isnan", "log", "log10", "nan", "nanj", "phase", "pi", "polar", "rect", "sin", "sinh", "sqrt", "tan", "tanh", "tau"],
  "cmd": ["Cmd", "IDENTCHARS", "PROMPT"],
  "collections": ["ChainMap", "Counter", "OrderedDict", "UserDict", "UserList", "UserString", "defaultdict", "deque", "namedtuple"],
  "collections.abc": ["AsyncGenerator", "AsyncIterable", "AsyncIterator", "Awaitable", "Buffer", "ByteString", "Callable", "Collection", "Container", "Coroutine", "Generator", "Hashable", "ItemsView", "Iterable", "Iterator", "KeysView", "Mapping", "MappingView", "MutableMapping", "MutableSequence", "MutableSet", "Reversible", "Sequence", "Set", "Sized", "ValuesView"],
  "colorsys": ["hls_to_rgb", "hsv_to_rgb", "rgb_to_hls", "rgb_to_hsv", "rgb_to_yiq", "yiq_to_rgb"],
  "concurrent.futures": ["ALL_COMPLETED", "BrokenExecutor", "CancelledError", "Executor", "FIRST_COMPLETED", "FIRST_EXCEPTION", "Future", "InvalidStateError", "ProcessPoolExecutor", "ThreadPoolExecutor", "TimeoutError", "as_completed", "wait"],
  "configparser": ["BasicInterpolation", "ConfigParser", "ConverterMapping", "DEFAULTSECT", "DuplicateOptionError", "DuplicateSectionError", "ExtendedInterpolation", "Interpolation", "InterpolationDepthError", "InterpolationError", "InterpolationMissingOptionError", "InterpolationSyntaxError", "InvalidWriteError", "MAX_INTERPOLATION_DEPTH", "MissingSectionHeaderError", "MultilineContinuationError", "NoOptionError", "NoSectionError", "ParsingError", "RawConfigParser", "SectionProxy", "UNNAMED_SECTION", "UnnamedSectionDisabledError"],
  "contextlib": ["AbstractAsyncContextManager", "AbstractContextManager", "AsyncExitStack", "ContextDecorator", "ExitStack", "aclosing", "asynccontextmanager", "chdir", "closing", "contextmanager", "nullcontext", "redirect_stderr", "redirect_stdout", "suppress"],
  "contextvars": ["Context", "ContextVar", "Token", "copy_context"],
  "copy": ["Error", "copy", "deepcopy", "replace"],
  "copyreg": ["add_extension", "clear_extension_cache", "constructor", "pickle", "remove_extension"],
  "csv": ["Dialect", "DictReader", "DictWriter", "Error", "QUOTE_ALL", "QUOTE_MINIMAL", "QUOTE_NONE", "QUOTE_NONNUMERIC", "QUOTE_NOTNULL", "QUOTE_STRINGS", "Sniffer", "excel", "excel_tab", "field_size_limit", "get_dialect", "list_dialects", "reader", "register_dialect", "unix_dialect", "unregister_dialect", "writer"],
  "dataclasses": ["Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING", "asdict", "astuple", "dataclass", "field", "fields", "is_dataclass", "make_dataclass", "replace"],
  "datetime": ["MAXYEAR", "MINYEAR", "UTC", "date", "datetime", "time", "timedelta", "timezone", "tzinfo"],
  "decimal": ["BasicContext", "Clamped", "Context", "ConversionSyntax", "Decimal", "DecimalException", "DecimalTuple", "DefaultContext", "DivisionByZero", "DivisionImpossible", "DivisionUndefined", "ExtendedContext", "FloatOperation", "HAVE_CONTEXTVAR", "HAVE_THREADS", "Inexact", "InvalidContext", "InvalidOperation", "MAX_EMAX", "MAX_PREC", "MIN_EMIN", "MIN_ETINY", "Overflow", "ROUND_05UP", "ROUND_CEILING", "ROUND_DOWN", "ROUND_FLOOR", "ROUND_HALF_DOWN", "ROUND_HALF_EVEN", "ROUND_HALF_UP", "ROUND_UP", "Rounded", "Subnormal", "Underflow", "getcontext", "localcontext", "setcontext"],
  "difflib": ["Differ", "HtmlDiff", "IS_CHARACTER_JUNK", "IS_LINE_JUNK", "Match", "SequenceMatcher", "context_diff", "diff_bytes", "get_close_matches", "ndiff", "restore", "unified_diff"],
  "doctest": ["BLANKLINE_MARKER", "DONT_ACCEPT_BLANKLINE", "DONT_ACCEPT_TRUE_FOR_1", "DebugRunner", "DocTest", "DocTestFailure", "DocTestFinder", "DocTestParser", "DocTestRunner", "ELLIPSIS", "Example", "FAIL_FAST", "IGNORE_EXCEPTION_DETAIL", "NORMALIZE_WHITESPACE", "OutputChecker", "REPORTING_FLAGS", "REPORT_CDIFF", "REPORT_NDIFF", "REPORT_ONLY_FIRST_FAILURE", "REPORT_UDIFF", "SKIP", "TestResults", "UnexpectedException", "register_optionflag", "run_docstring_examples", "testmod"],
  "enum": ["CONFORM", "CONTINUOUS", "EJECT", "Enum", "EnumCheck", "EnumDict", "EnumMeta", "EnumType", "Flag", "FlagBoundary", "IntEnum", "IntFlag", "KEEP", "NAMED_FLAGS", "ReprEnum", "STRICT", "StrEnum", "UNIQUE", "auto", "global_enum", "global_enum_repr", "global_flag_repr", "global_str", "member", "nonmember", "pickle_by_enum_name", "pickle_by_global_name", "property", "unique", "verify"],
  "errno": ["E2BIG", "EACCES", "EADDRINUSE", "EADDRNOTAVAIL", "EADV", "EAFNOSUPPORT", "EAGAIN", "EALREADY", "EBADE", "EBADF", "EBADFD", "EBADMSG", "EBADR", "EBADRQC", "EBADSLT", "EBFONT", "EBUSY", "ECANCELED", "ECHILD", "ECHRNG", "ECOMM", "ECONNABORTED", "ECONNREFUSED", "ECONNRESET", "EDEADLK", "EDEADLOCK", "EDESTADDRREQ", "EDOM", "EDOTDOT", "EDQUOT", "EEXIST", "EFAULT", "EFBIG", "EHOSTDOWN", "EHOSTUNREACH", "EIDRM", "EILSEQ", "EINPROGRESS", "EINTR", "EINVAL", "EIO", "EISCONN", "EISDIR", "EISNAM", "EKEYEXPIRED", "EKEYREJECTED", "EKEYREVOKED", "EL2HLT", "EL2NSYNC", "EL3HLT", "EL3RST", "ELIBACC", "ELIBBAD", "ELIBEXEC", "ELIBMAX", "ELIBSCN", "ELNRNG", "ELOOP", "EMEDIUMTYPE", "EMFILE", "EMLINK", "EMSGSIZE", "EMULTIHOP", "ENAMETOOLONG", "ENAVAIL", "ENETDOWN", "ENETRESET", "ENETUNREACH", "ENFILE", "ENOANO", "ENOBUFS", "ENOCSI", "ENODATA", "ENODEV", "ENOENT", "ENOEXEC", "ENOKEY", "ENOLCK", "ENOLINK", "ENOMEDIUM", "ENOMEM", "ENOMSG", "ENONET", "ENOPKG", "ENOPROTOOPT", "ENOSPC", "ENOSR", "ENOSTR", "ENOSYS", "ENOTBLK", "ENOTCONN", "ENOTDIR", "ENOTEMPTY", "ENOTNAM", "ENOTRECOVERABLE", "ENOTSOCK", "ENOTSUP", "ENOTTY", "ENOTUNIQ", "ENXIO", "EOPNOTSUPP", "EOVERFLOW", "EOWNERDEAD", "EPERM", "EPFNOSUPPORT", "EPIPE", "EPROTO", "EPROTONOSUPPORT", "EPROTOTYPE", "ERANGE", "EREMCHG", "EREMOTE", "EREMOTEIO", "ERESTART", "ERFKILL", "EROFS", "ESHUTDOWN", "ESOCKTNOSUPPORT", "ESPIPE", "ESRCH", "ESRMNT", "ESTALE", "ESTRPIPE", "ETIME", "ETIMEDOUT", "ETOOMANYREFS", "ETXTBSY", "EUCLEAN", "EUNATCH", "EUSERS", "EWOULDBLOCK", "EXDEV", "EXFULL", "errorcode"],
  "fnmatch": ["filter", "fnmatch", "fnmatchcase", "translate"],
  "fractions": ["Fraction"],
  "functools": ["WRAPPER_ASSIGNMENTS", "WRAPPER_UPDATES", "cache", "cached_property", "cmp_to_key", "lru_cache", "partial", "partialmethod", "reduce", "singledispatch", "singledispatchmethod", "total_ordering", "update_wrapper", "wraps"],
  "gc": ["collect", "disable", "enable", "get_count", "get_threshold", "isenabled", "set_threshold"],
  "getpass": ["GetPassWarning", "getpass", "getuser"],
  "glob": ["escape", "glob", "iglob", "translate"],
  "graphlib": ["CycleError", "TopologicalSorter"],
  "hashlib": ["algorithms_available", "algorithms_guaranteed", "blake2b", "blake2s", "file_digest", "md5", "new", "pbkdf2_hmac", "sha1", "sha224", "sha256", "sha384", "sha3_224", "sha3_256", "sha3_384", "sha3_512", "sha512", "shake_128", "shake_256"],
  "heapq": ["heapify", "heappop", "heappush", "heappushpop", "heapreplace", "merge", "nlargest", "nsmallest"],
  "hmac": ["HMAC", "compare_digest", "digest", "digest_size", "new", "trans_36", "trans_5C"],
  "html": ["escape", "unescape"],
  "html.entities": ["codepoint2name", "entitydefs", "html5", "name2codepoint"],
  "html.parser": ["HTMLParser"],
  "inspect": ["AGEN_CLOSED", "AGEN_CREATED", "AGEN_RUNNING", "AGEN_SUSPENDED", "Attribute", "BoundArguments", "CORO_CLOSED", "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CO_ASYNC_GENERATOR", "CO_COROUTINE", "CO_GENERATOR", "CO_ITERABLE_COROUTINE", "CO_NESTED", "CO_NEWLOCALS", "CO_NOFREE", "CO_OPTIMIZED", "CO_VARARGS", "CO_VARKEYWORDS", "FullArgSpec", "GEN_CLOSED", "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "Parameter", "Signature", "classify_class_attrs", "cleandoc", "currentframe", "findsource", "formatannotation", "formatannotationrelativeto", "get_annotations", "getabsfile", "getasyncgenstate", "getattr_static", "getblock", "getcallargs", "getclasstree", "getcomments", "getcoroutinestate", "getdoc", "getfile", "getfullargspec", "getgeneratorstate", "getinnerframes", "getmembers", "getmembers_static", "getmodule", "getmodulename", "getmro", "getouterframes", "getsource", "getsourcefile", "getsourcelines", "indentsize", "isabstract", "isasyncgen", "isasyncgenfunction", "isawaitable", "isbuiltin", "isclass", "iscode", "iscoroutine", "iscoroutinefunction", "isdatadescriptor", "isframe", "isfunction", "isgenerator", "isgeneratorfunction", "isgetsetdescriptor", "ismemberdescriptor", "ismethod", "ismethoddescriptor", "ismethodwrapper", "ismodule", "ispackage", "isroutine", "istraceback", "markcoroutinefunction", "signature", "stack", "trace", "unwrap", "walktree"],
  "io": ["BlockingIOError", "BufferedIOBase", "BufferedRWPair", "BufferedRandom", "BufferedReader", "BufferedWriter", "BytesIO", "DEFAULT_BUFFER_SIZE", "FileIO", "IOBase", "IncrementalNewlineDecoder", "RawIOBase", "SEEK_CUR", "SEEK_END", "SEEK_SET", "StringIO", "TextIOBase", "TextIOWrapper", "UnsupportedOperation", "open", "open_code", "text_encoding"],
  "ipaddress": ["AddressValueError", "IPV4LENGTH", "IPV6LENGTH", "IPv4Address", "IPv4Interface", "IPv4Network", "IPv6Address", "IPv6Interface", "IPv6Network", "NetmaskValueError", "collapse_addresses", "get_mixed_type_key", "ip_address", "ip_interface", "ip_network", "summarize_address_range", "v4_int_to_packed", "v6_int_to_packed"],
  "itertools": ["accumulate", "batched", "chain", "combinations", "combinations_with_replacement", "compress", "count", "cycle", "dropwhile", "filterfalse", "groupby", "islice", "pairwise", "permutations", "product", "repeat", "starmap", "takewhile", "tee", "zip_longest"],
  "json": ["JSONDecodeError", "JSONDecoder", "JSONEncoder", "dump", "dumps", "load", "loads"],
  "json.decoder": ["JSONDecodeError", "JSONDecoder"],
  "json.encoder": ["ESCAPE", "ESCAPE_ASCII", "ESCAPE_DCT", "HAS_UTF8", "INFINITY", "JSONEncoder", "c_encode_basestring", "c_encode_basestring_ascii", "c_make_encoder", "encode_basestring", "encode_basestring_ascii", "py_encode_basestring", "py_encode_basestring_ascii"],
  "keyword": ["iskeyword", "issoftkeyword", "kwlist", "softkwlist"],
  "linecache": ["checkcache", "clearcache", "getline", "lazycache"],
  "locale": ["CHAR_MAX", "Error", "LC_ALL", "LC_COLLATE", "LC_CTYPE", "LC_MESSAGES", "LC_MONETARY", "LC_NUMERIC", "LC_TIME", "atof", "atoi", "currency", "delocalize", "format_string", "getdefaultlocale", "getencoding", "getlocale", "getpreferredencoding", "localeconv", "localize", "normalize", "setlocale", "str", "strcoll", "strxfrm", "textdomain"],
  "logging": ["BASIC_FORMAT", "BufferingFormatter", "CRITICAL", "DEBUG", "ERROR", "FATAL", "FileHandler", "Filter", "Formatter", "Handler", "INFO", "LogRecord", "Logger", "LoggerAdapter", "NOTSET", "NullHandler", "StreamHandler", "WARN", "WARNING", "addLevelName", "basicConfig", "captureWarnings", "critical", "debug", "disable", "error", "exception", "fatal", "getHandlerByName", "getHandlerNames", "getLevelName", "getLevelNamesMapping", "getLogRecordFactory", "getLogger", "getLoggerClass", "info", "lastResort", "log", "makeLogRecord", "raiseExceptions", "setLogRecordFactory", "setLoggerClass", "shutdown", "warn", "warning"],
  "math": ["acos", "acosh", "asin", "asinh", "atan", "atan2", "atanh", "cbrt", "ceil", "comb", "copysign", "cos", "cosh", "degrees", "dist", "e", "erf", "erfc", "exp", "exp2", "expm1", "fabs", "factorial", "floor", "fma", "fmod", "frexp", "fsum", "gamma", "gcd", "hypot", "inf", "isclose", "isfinite", "isinf", "isnan", "isqrt", "lcm", "ldexp", "lgamma", "log", "log10", "log1p", "log2", "modf", "nan", "nextafter", "perm", "pi", "pow", "prod", "radians", "remainder", "sin", "sinh", "sqrt", "sumprod", "tan", "tanh", "tau", "trunc", "ulp"],
  "numbers": ["Complex", "Integral", "Number", "Rational", "Real"],
  "operator": ["abs", "add", "and_", "attrgetter", "concat", "contains", "countOf", "delitem", "eq", "floordiv", "ge", "getitem", "gt", "iadd", "iand", "iconcat", "ifloordiv", "ilshift", "imatmul", "imod", "imul", "index", "indexOf", "invert", "ior", "ipow", "irshift", "is_", "is_not", "isub", "itemgetter", "itruediv", "ixor", "le", "length_hint", "lshift", "lt", "matmul", "methodcaller", "mod", "mul", "ne", "neg", "not_", "or_", "pos", "pow", "rshift", "setitem", "sub", "truediv", "truth", "xor"],
  "os": ["DirEntry", "EX_OK", "F_OK", "O_ACCMODE", "O_APPEND", "O_CLOEXEC", "O_CREAT", "O_DIRECTORY", "O_EXCL", "O_NOFOLLOW", "O_NONBLOCK", "O_RDONLY", "O_RDWR", "O_SYNC", "O_TRUNC", "O_WRONLY", "P_NOWAIT", "P_WAIT", "PathLike", "R_OK", "SEEK_CUR", "SEEK_END", "SEEK_SET", "TMP_MAX", "W_OK", "X_OK", "_exit", "access", "altsep", "chdir", "chmod", "chown", "close", "closerange", "cpu_count", "curdir", "defpath", "device_encoding", "devnull", "dup", "dup2", "environ", "error", "extsep", "fchdir", "fchmod", "fdatasync", "fdopen", "fsdecode", "fsencode", "fspath", "fstat", "fsync", "ftruncate", "get_exec_path", "get_inheritable", "get_terminal_size", "getcwd", "getcwdb", "getegid", "getenv", "geteuid", "getgid", "getlogin", "getpid", "getppid", "getrandom", "getuid", "isatty", "linesep", "listdir", "lseek", "lstat", "makedirs", "mkdir", "name", "open", "pardir", "path", "pathsep", "popen", "pread", "process_cpu_count", "putenv", "pwrite", "read", "readinto", "readlink", "reload_environ", "remove", "removedirs", "rename", "renames", "replace", "rmdir", "scandir", "sched_yield", "sep", "set_inheritable", "stat", "stat_result", "strerror", "supports_bytes_environ", "supports_dir_fd", "supports_effective_ids", "supports_fd", "supports_follow_symlinks", "sync", "system", "terminal_size", "times", "times_result", "truncate", "umask", "uname", "uname_result", "unlink", "unsetenv", "urandom", "utime", "walk", "write"],
  "os.path": ["abspath", "altsep", "basename", "commonpath", "commonprefix", "curdir", "defpath", "devnull", "dirname", "exists", "expanduser", "expandvars", "extsep", "getatime", "getctime", "getmtime", "getsize", "isabs", "isdevdrive", "isdir", "isfile", "isjunction", "islink", "ismount", "join", "lexists", "normcase", "normpath", "pardir", "pathsep", "realpath", "relpath", "samefile", "sameopenfile", "samestat", "sep", "split", "splitdrive", "splitext", "splitroot", "supports_unicode_filenames"],
  "pathlib": ["Path", "PosixPath", "PurePath", "PurePosixPath", "PureWindowsPath", "UnsupportedOperation", "WindowsPath"],
  "platform": ["architecture", "freedesktop_os_release", "libc_ver", "mac_ver", "machine", "node", "platform", "processor", "python_branch", "python_build", "python_compiler", "python_implementation", "python_revision", "python_version", "python_version_tuple", "release", "system", "uname", "uname_result", "version", "win32_ver"],
  "pprint": ["PrettyPrinter", "isreadable", "isrecursive", "pformat", "pp", "pprint", "saferepr"],
  "queue": ["Empty", "Full", "LifoQueue", "PriorityQueue", "Queue", "ShutDown", "SimpleQueue"],
  "quopri": ["decode", "decodestring", "encode", "encodestring"],
  "random": ["Random", "SystemRandom", "betavariate", "binomialvariate", "choice", "choices", "expovariate", "gammavariate", "gauss", "getrandbits", "getstate", "lognormvariate", "normalvariate", "paretovariate", "randbytes", "randint", "random", "randrange", "sample", "seed", "setstate", "shuffle", "triangular", "uniform", "vonmisesvariate", "weibullvariate"],
  "re": ["A", "ASCII", "DEBUG", "DOTALL", "I", "IGNORECASE", "L", "LOCALE", "M", "MULTILINE", "Match", "NOFLAG", "Pattern", "PatternError", "RegexFlag", "S", "U", "UNICODE", "VERBOSE", "X", "compile", "error", "escape", "findall", "finditer", "fullmatch", "match", "purge", "search", "split", "sub", "subn"],
  "reprlib": ["Repr", "recursive_repr", "repr"],
  "sched": ["Event", "scheduler"],
  "shlex": ["join", "quote", "shlex", "split"],
  "shutil": ["Error", "SameFileError", "SpecialFileError", "copy", "copy2", "copyfile", "copyfileobj", "copymode", "copystat", "copytree", "get_archive_formats", "get_terminal_size", "get_unpack_formats", "ignore_patterns", "make_archive", "move", "register_archive_format", "register_unpack_format", "rmtree", "unpack_archive", "unregister_archive_format", "unregister_unpack_format", "which"],
  "stat": ["FILE_ATTRIBUTE_ARCHIVE", "FILE_ATTRIBUTE_COMPRESSED", "FILE_ATTRIBUTE_DEVICE", "FILE_ATTRIBUTE_DIRECTORY", "FILE_ATTRIBUTE_ENCRYPTED", "FILE_ATTRIBUTE_HIDDEN", "FILE_ATTRIBUTE_INTEGRITY_STREAM", "FILE_ATTRIBUTE_NORMAL", "FILE_ATTRIBUTE_NOT_CONTENT_INDEXED", "FILE_ATTRIBUTE_NO_SCRUB_DATA", "FILE_ATTRIBUTE_OFFLINE", "FILE_ATTRIBUTE_READONLY", "FILE_ATTRIBUTE_REPARSE_POINT", "FILE_ATTRIBUTE_SPARSE_FILE", "FILE_ATTRIBUTE_SYSTEM", "FILE_ATTRIBUTE_TEMPORARY", "FILE_ATTRIBUTE_VIRTUAL", "SF_APPEND", "SF_ARCHIVED", "SF_DATALESS", "SF_FIRMLINK", "SF_IMMUTABLE", "SF_NOUNLINK", "SF_RESTRICTED", "SF_SETTABLE", "SF_SNAPSHOT", "ST_ATIME", "ST_CTIME", "ST_DEV", "ST_GID", "ST_INO", "ST_MODE", "ST_MTIME", "ST_NLINK", "ST_SIZE", "ST_UID", "S_ENFMT", "S_IEXEC", "S_IFBLK", "S_IFCHR", "S_IFDIR", "S_IFDOOR", "S_IFIFO", "S_IFLNK", "S_IFMT", "S_IFPORT", "S_IFREG", "S_IFSOCK", "S_IFWHT", "S_IMODE", "S_IREAD", "S_IRGRP", "S_IROTH", "S_IRUSR", "S_IRWXG", "S_IRWXO", "S_IRWXU", "S_ISBLK", "S_ISCHR", "S_ISDIR", "S_ISDOOR", "S_ISFIFO", "S_ISGID", "S_ISLNK", "S_ISPORT", "S_ISREG", "S_ISSOCK", "S_ISUID", "S_ISVTX", "S_ISWHT", "S_IWGRP", "S_IWOTH", "S_IWRITE", "S_IWUSR", "S_IXGRP", "S_IXOTH", "S_IXUSR", "UF_APPEND", "UF_COMPRESSED", "UF_DATAVAULT", "UF_HIDDEN", "UF_IMMUTABLE", "UF_NODUMP", "UF_NOUNLINK", "UF_OPAQUE", "UF_SETTABLE", "UF_TRACKED", "filemode"],
  "statistics": ["NormalDist", "StatisticsError", "correlation", "covariance", "fmean", "geometric_mean", "harmonic_mean", "kde", "kde_random", "linear_regression", "mean", "median", "median_grouped", "median_high", "median_low", "mode", "multimode", "pstdev", "pvariance", "quantiles", "stdev", "variance"],
  "string": ["Formatter", "Template", "ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords", "digits", "hexdigits", "octdigits", "printable", "punctuation", "whitespace"],
  "string.templatelib": ["Interpolation", "Template"],
  "struct": ["Struct", "calcsize", "error", "iter_unpack", "pack", "pack_into", "unpack", "unpack_from"],
  "sys": ["__displayhook__", "__excepthook__", "__stderr__", "__stdin__", "__stdout__", "abiflags", "api_version", "argv", "asyncgen_hooks", "base_exec_prefix", "base_prefix", "builtin_module_names", "byteorder", "copyright", "displayhook", "dont_write_bytecode", "exc_info", "excepthook", "exception", "exec_prefix", "executable", "exit", "flags", "float_info", "float_repr_style", "get_asyncgen_hooks", "get_coroutine_origin_tracking_depth", "get_int_max_str_digits", "getdefaultencoding", "getfilesystemencodeerrors", "getfilesystemencoding", "getrecursionlimit", "getsizeof", "getswitchinterval", "hash_info", "hexversion", "implementation", "int_info", "intern", "is_finalizing", "maxsize", "maxunicode", "orig_argv", "path", "platform", "platlibdir", "prefix", "pycache_prefix", "set_asyncgen_hooks", "set_coroutine_origin_tracking_depth", "set_int_max_str_digits", "setrecursionlimit", "setswitchinterval", "stderr", "stdin", "stdout", "thread_info", "version", "version_info", "warnoptions"],
  "tempfile": ["NamedTemporaryFile", "SpooledTemporaryFile", "TMP_MAX", "TemporaryDirectory", "TemporaryFile", "gettempdir", "gettempdirb", "gettempprefix", "gettempprefixb", "mkdtemp", "mkstemp", "mktemp", "tempdir"],
  "textwrap": ["TextWrapper", "dedent", "fill", "indent", "shorten", "wrap"],
  "threading": ["Barrier", "BoundedSemaphore", "BrokenBarrierError", "Condition", "Event", "ExceptHookArgs", "Lock", "RLock", "Semaphore", "TIMEOUT_MAX", "Thread", "ThreadError", "Timer", "activeCount", "active_count", "currentThread", "current_thread", "enumerate", "excepthook", "get_ident", "get_native_id", "getprofile", "gettrace", "local", "main_thread", "setprofile", "setprofile_all_threads", "settrace", "settrace_all_threads", "stack_size"],
  "time": ["CLOCK_MONOTONIC", "CLOCK_PROCESS_CPUTIME_ID", "CLOCK_REALTIME", "CLOCK_THREAD_CPUTIME_ID", "altzone", "asctime", "clock_getres", "clock_gettime", "clock_gettime_ns", "ctime", "daylight", "get_clock_info", "gmtime", "localtime", "mktime", "monotonic", "monotonic_ns", "perf_counter", "perf_counter_ns", "process_time", "process_time_ns", "sleep", "strftime", "strptime", "struct_time", "thread_time", "thread_time_ns", "time", "time_ns", "timezone", "tzname", "tzset"],
  "timeit": ["Timer", "default_number", "default_repeat", "default_timer", "repeat", "timeit"],
  "tomllib": ["TOMLDecodeError", "load", "loads"],
  "traceback": ["FrameSummary", "StackSummary", "TracebackException", "clear_frames", "extract_stack", "extract_tb", "format_exc", "format_exception", "format_exception_only", "format_list", "format_stack", "format_tb", "print_exc", "print_exception", "print_last", "print_stack", "print_tb", "walk_stack", "walk_tb"],
  "types": ["AsyncGeneratorType", "BuiltinFunctionType", "BuiltinMethodType", "CapsuleType", "CellType", "ClassMethodDescriptorType", "CodeType", "CoroutineType", "DynamicClassAttribute", "EllipsisType", "FrameType", "FunctionType", "GeneratorType", "GenericAlias", "GetSetDescriptorType", "LambdaType", "MappingProxyType", "MemberDescriptorType", "MethodDescriptorType", "MethodType", "MethodWrapperType", "ModuleType", "NoneType", "NotImplementedType", "SimpleNamespace", "TracebackType", "UnionType", "WrapperDescriptorType", "coroutine", "get_original_bases", "new_class", "prepare_class", "resolve_bases"],
  "typing": ["AbstractSet", "Annotated", "Any", "AnyStr", "AsyncContextManager", "AsyncGenerator", "AsyncIterable", "AsyncIterator", "Awaitable", "BinaryIO", "ByteString", "Callable", "ChainMap", "ClassVar", "Collection", "Concatenate", "Container", "ContextManager", "Coroutine", "Counter", "DefaultDict", "Deque", "Dict", "Final", "ForwardRef", "FrozenSet", "Generator", "Generic", "Hashable", "IO", "ItemsView", "Iterable", "Iterator", "KeysView", "List", "Literal", "LiteralString", "Mapping", "MappingView", "Match", "MutableMapping", "MutableSequence", "MutableSet", "NamedTuple", "Never", "NewType", "NoDefault", "NoReturn", "NotRequired", "Optional", "OrderedDict", "ParamSpec", "ParamSpecArgs", "ParamSpecKwargs", "Pattern", "Protocol", "ReadOnly", "Required", "Reversible", "Self", "Sequence", "Set", "Sized", "SupportsAbs", "SupportsBytes", "SupportsComplex", "SupportsFloat", "SupportsIndex", "SupportsInt", "SupportsRound", "TYPE_CHECKING", "Text", "TextIO", "Tuple", "Type", "TypeAlias", "TypeAliasType", "TypeGuard", "TypeIs", "TypeVar", "TypeVarTuple", "TypedDict", "Union", "Unpack", "ValuesView", "assert_never", "assert_type", "cast", "clear_overloads", "dataclass_transform", "final", "get_args", "get_origin", "get_overloads", "get_protocol_members", "get_type_hints", "is_protocol", "is_typeddict", "no_type_check", "no_type_check_decorator", "overload", "override", "reveal_type", "runtime_checkable"],
  "unicodedata": ["UCD", "bidirectional", "category", "combining", "decimal", "decomposition", "digit", "east_asian_width", "is_normalized", "lookup", "mirrored", "name", "normalize", "numeric", "ucd_3_2_0", "unidata_version"],
  "unittest": ["BaseTestSuite", "FunctionTestCase", "IsolatedAsyncioTestCase", "SkipTest", "TestCase", "TestLoader", "TestProgram", "TestResult", "TestSuite", "TextTestResult", "TextTestRunner", "addModuleCleanup", "defaultTestLoader", "doModuleCleanups", "enterModuleContext", "expectedFailure", "installHandler", "main", "registerResult", "removeHandler", "removeResult", "skip", "skipIf", "skipUnless"],
  "unittest.mock": ["ANY", "AsyncMock", "DEFAULT", "FILTER_DIR", "MagicMock", "Mock", "NonCallableMagicMock", "NonCallableMock", "PropertyMock", "ThreadingMock", "call", "create_autospec", "mock_open", "patch", "seal", "sentinel"],
  "urllib.parse": ["DefragResult", "DefragResultBytes", "ParseResult", "ParseResultBytes", "SplitResult", "SplitResultBytes", "parse_qs", "parse_qsl", "quote", "quote_from_bytes", "quote_plus", "unquote", "unquote_plus", "unquote_to_bytes", "urldefrag", "urlencode", "urljoin", "urlparse", "urlsplit", "urlunparse", "urlunsplit"],
  "uuid": ["Enum", "NAMESPACE_DNS", "NAMESPACE_OID", "NAMESPACE_URL", "NAMESPACE_X500", "RESERVED_FUTURE", "RESERVED_MICROSOFT", "RESERVED_NCS", "RFC_4122", "SafeUUID", "UUID", "bytes_", "getnode", "int_", "main", "uuid1", "uuid3", "uuid4", "uuid5"],
  "warnings": ["catch_warnings", "deprecated", "filterwarnings", "formatwarning", "resetwarnings", "showwarning", "simplefilter", "warn", "warn_explicit"],
  "weakref": ["CallableProxyType", "ProxyType", "ProxyTypes", "ReferenceType", "WeakKeyDictionary", "WeakMethod", "WeakSet", "WeakValueDictionary", "finalize", "getweakrefcount", "getweakrefs", "proxy", "ref"],
  "zlib": ["DEFLATED", "DEF_BUF_SIZE", "DEF_MEM_LEVEL", "MAX_WBITS", "ZLIB_RUNTIME_VERSION", "ZLIB_VERSION", "Z_BEST_COMPRESSION", "Z_BEST_SPEED", "Z_BLOCK", "Z_DEFAULT_COMPRESSION", "Z_DEFAULT_STRATEGY", "Z_FILTERED", "Z_FINISH", "Z_FIXED", "Z_FULL_FLUSH", "Z_HUFFMAN_ONLY", "Z_NO_COMPRESSION", "Z_NO_FLUSH", "Z_PARTIAL_FLUSH", "Z_RLE", "Z_SYNC_FLUSH", "Z_TREES", "adler32", "compress", "compressobj", "crc32", "decompress", "decompressobj", "error"],
  "zoneinfo": ["InvalidTZPathWarning", "TZPATH", "ZoneInfo", "ZoneInfoNotFoundError", "available_timezones", "reset_tzpath"],
} as const

/** The modules of the library that a program may need. */
export const LIBRARY_MODULES = ["_files", "abc", "argparse", "asyncio", "atexit", "base64", "bisect", "calendar", "cmd", "collections", "colorsys", "concurrent.futures", "configparser", "contextlib", "contextvars", "copy", "copyreg", "csv", "dataclasses", "datetime", "decimal", "difflib", "doctest", "enum", "errno", "fnmatch", "fractions", "functools", "gc", "getpass", "glob", "graphlib", "hashlib", "heapq", "hmac", "html", "html.entities", "html.parser", "inspect", "io", "ipaddress", "json", "json.decoder", "json.encoder", "keyword", "linecache", "locale", "logging", "numbers", "os", "pathlib", "platform", "pprint", "queue", "quopri", "random", "re", "reprlib", "sched", "shlex", "shutil", "stat", "statistics", "string", "struct", "sys", "tempfile", "textwrap", "threading", "time", "timeit", "tomllib", "traceback", "types", "typing", "unittest", "unittest.mock", "urllib.parse", "uuid", "warnings", "weakref", "zoneinfo"] as const

/** The builtins a policy may add and remove. */
export const BUILTINS = ["Ellipsis", "False", "None", "NotImplemented", "True", "abs", "aiter", "all", "anext", "any", "ascii", "bin", "bool", "bytearray", "bytes", "callable", "chr", "classmethod", "complex", "delattr", "dict", "dir", "divmod", "enumerate", "filter", "float", "format", "frozenset", "getattr", "hasattr", "hash", "hex", "id", "int", "isinstance", "issubclass", "iter", "len", "list", "map", "max", "memoryview", "min", "next", "object", "oct", "ord", "pow", "property", "range", "repr", "reversed", "round", "set", "setattr", "slice", "sorted", "staticmethod", "str", "sum", "super", "tuple", "type", "zip", "exit", "input", "print", "quit", "vars", "compile", "eval", "exec", "globals", "locals", "open"] as const

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

/** The most bytes of a question. The interpreter cuts a longer one. */
export const QUESTION = 16384

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
