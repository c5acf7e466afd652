//! The native modules that the library's own code may import.
//!
//! Library code has the rights of a program, and a program may get every object that library code
//! has. So no name here may give access to the interpreter or to the host.

/// The names of a native module that library code gets.
#[derive(Clone, Copy)]
pub enum NativeNames {
    All,
    Only(&'static [&'static str]),
}

use NativeNames::{All, Only};

/// The native modules, each with the names that library code gets.
pub const NATIVES: [(&str, NativeNames); 35] = [
    ("_abc", All),
    ("_bisect", All),
    ("_blake2", All),
    (
        "_codecs",
        Only(&["charmap_build", "decode", "encode", "escape_decode", "lookup", "lookup_error"]),
    ),
    ("_collections", All),
    ("_contextvars", All),
    ("_functools", All),
    (
        "_gc",
        Only(&[
            "collect",
            "disable",
            "enable",
            "get_count",
            "get_threshold",
            "isenabled",
            "set_threshold",
        ]),
    ),
    ("_hashlib", All),
    ("_heapq", All),
    ("_host", All),
    (
        "_io",
        Only(&[
            "BytesIO",
            "DEFAULT_BUFFER_SIZE",
            "StringIO",
            "UnsupportedOperation",
            "_BufferedIOBase",
            "_IOBase",
            "_RawIOBase",
            "_TextIOBase",
            "IncrementalNewlineDecoder",
        ]),
    ),
    ("_json", All),
    ("_md5", All),
    ("_mersenne", All),
    ("_operator", All),
    ("_sha1", All),
    ("_sha256", All),
    ("_sha3", All),
    ("_sha512", All),
    ("_sre", All),
    ("_statistics", All),
    ("_string", All),
    ("_struct", All),
    (
        "_thread",
        Only(&["LockType", "RLock", "allocate_lock", "error", "get_ident", "lock", "_local"]),
    ),
    ("_types", All),
    ("_typing", All),
    ("_weakref", All),
    ("array", All),
    ("binascii", All),
    ("cmath", All),
    ("itertools", All),
    ("math", All),
    ("unicodedata", All),
    ("zlib", All),
];

/// The names of the native module `name` that library code gets, if it may import it.
pub fn names_of(name: &str) -> Option<NativeNames> {
    NATIVES.iter().find(|(native, _)| *native == name).map(|(_, names)| *names)
}

/// The name of the native module in the VM. Library code gets one of them by another name, because
/// a module in Python has that name.
pub fn original(name: &str) -> &str {
    match name {
        "_gc" => "gc",
        "_mersenne" => "_random",
        _ => name,
    }
}

/// The names of a module of the library that are native, with the native module. A program that
/// imports only such names by `from … import …` does not need the library file.
pub fn native_part(module: &str) -> Option<(&'static str, &'static [&'static str])> {
    match module {
        "bisect" => {
            Some(("_bisect", &["bisect_left", "bisect_right", "insort_left", "insort_right"]))
        }
        "collections" => Some(("_collections", &["OrderedDict", "defaultdict", "deque"])),
        "functools" => Some(("_functools", &["cmp_to_key", "partial", "reduce"])),
        "heapq" => {
            Some(("_heapq", &["heapify", "heappop", "heappush", "heappushpop", "heapreplace"]))
        }
        _ => None,
    }
}
