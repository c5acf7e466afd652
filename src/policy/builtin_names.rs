//! The names of all builtins that a policy can add and remove.

/// Always present; a policy cannot remove them. `__build_class__` implements the `class`
/// statement.
pub const INTERNAL: [&str; 2] = ["__build_class__", "__debug__"];

/// Builtins of the VM that programs get unchanged. They also get every exception class.
pub const INHERITED: [&str; 64] = [
    "Ellipsis",
    "False",
    "None",
    "NotImplemented",
    "True",
    "abs",
    "aiter",
    "all",
    "anext",
    "any",
    "ascii",
    "bin",
    "bool",
    "bytearray",
    "bytes",
    "callable",
    "chr",
    "classmethod",
    "complex",
    "delattr",
    "dict",
    "dir",
    "divmod",
    "enumerate",
    "filter",
    "float",
    "format",
    "frozenset",
    "getattr",
    "hasattr",
    "hash",
    "hex",
    "id",
    "int",
    "isinstance",
    "issubclass",
    "iter",
    "len",
    "list",
    "map",
    "max",
    "memoryview",
    "min",
    "next",
    "object",
    "oct",
    "ord",
    "pow",
    "property",
    "range",
    "repr",
    "reversed",
    "round",
    "set",
    "setattr",
    "slice",
    "sorted",
    "staticmethod",
    "str",
    "sum",
    "super",
    "tuple",
    "type",
    "zip",
];

/// Builtins that this crate defines, without [`EDUCATION`].
pub const OWN: [&str; 5] = ["exit", "input", "print", "quit", "vars"];

/// The builtin that opens files of the run.
pub const FILES: &str = "open";

/// Builtins that only `education` has. An author cannot add them to `strict`, as RestrictedPython
/// has none of them.
pub const EDUCATION: [&str; 6] = ["compile", "eval", "exec", "globals", "locals", FILES];

/// All builtins that an author can add to or remove from those of a profile.
pub fn names() -> impl Iterator<Item = &'static str> {
    INHERITED.into_iter().chain(OWN).chain(EDUCATION)
}

/// Whether a policy can add and remove the builtin `name`.
pub fn exists(name: &str) -> bool {
    names().any(|each| each == name)
}

/// Groups of builtins that an author can add to those of `strict`.
pub const GROUPS: [&str; 2] = ["limited_builtins", "utility_builtins"];

/// The modules in the group `utility_builtins`.
pub const UTILITY_MODULES: [&str; 3] = ["math", "random", "string"];
