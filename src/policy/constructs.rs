//! The names that an author can forbid for an exercise: constructs of the language (`while`),
//! builtins (`sorted`) and methods (`list.sort`).

use crate::policy::builtin_names;

/// Constructs of the language, each with its name in a policy and its name in messages.
pub const CONSTRUCTS: [(&str, &str); 52] = [
    ("!=", "the operator !="),
    ("%", "the operator %"),
    ("&", "the operator &"),
    ("*", "the operator *"),
    ("**", "the operator **"),
    ("+", "the operator +"),
    ("-", "the operator -"),
    ("/", "the operator /"),
    ("//", "the operator //"),
    ("<", "the operator <"),
    ("<<", "the operator <<"),
    ("<=", "the operator <="),
    ("==", "the operator =="),
    (">", "the operator >"),
    (">=", "the operator >="),
    (">>", "the operator >>"),
    ("@", "the operator @"),
    ("^", "the operator ^"),
    ("and", "the operator and"),
    ("assert", "assert"),
    ("async", "async"),
    ("await", "await"),
    ("break", "break"),
    ("class", "a class"),
    ("comprehension", "a comprehension"),
    ("conditional expression", "a conditional expression"),
    ("continue", "continue"),
    ("decorator", "a decorator"),
    ("def", "a function definition"),
    ("del", "del"),
    ("f-string", "an f-string"),
    ("for", "a for loop"),
    ("generator expression", "a generator expression"),
    ("global", "global"),
    ("if", "an if statement"),
    ("import", "an import"),
    ("in", "the operator in"),
    ("is", "the operator is"),
    ("lambda", "a lambda"),
    ("match", "a match statement"),
    ("nonlocal", "nonlocal"),
    ("not", "the operator not"),
    ("or", "the operator or"),
    ("raise", "raise"),
    ("return", "return"),
    ("slicing", "a slice"),
    ("try", "a try statement"),
    ("walrus", "the operator :="),
    ("while", "a while loop"),
    ("with", "a with statement"),
    ("yield", "yield"),
    ("|", "the operator |"),
];

/// The methods that can be forbidden, by type.
pub const METHODS: [(&str, &[&str]); 5] = [
    (
        "dict",
        &[
            "clear",
            "copy",
            "fromkeys",
            "get",
            "items",
            "keys",
            "pop",
            "popitem",
            "setdefault",
            "update",
            "values",
        ],
    ),
    (
        "list",
        &[
            "append", "clear", "copy", "count", "extend", "index", "insert", "pop", "remove",
            "reverse", "sort",
        ],
    ),
    (
        "set",
        &[
            "add",
            "clear",
            "copy",
            "difference",
            "difference_update",
            "discard",
            "intersection",
            "intersection_update",
            "isdisjoint",
            "issubset",
            "issuperset",
            "pop",
            "remove",
            "symmetric_difference",
            "symmetric_difference_update",
            "union",
            "update",
        ],
    ),
    (
        "str",
        &[
            "capitalize",
            "casefold",
            "center",
            "count",
            "encode",
            "endswith",
            "expandtabs",
            "find",
            "format",
            "format_map",
            "index",
            "isalnum",
            "isalpha",
            "isascii",
            "isdecimal",
            "isdigit",
            "isidentifier",
            "islower",
            "isnumeric",
            "isprintable",
            "isspace",
            "istitle",
            "isupper",
            "join",
            "ljust",
            "lower",
            "lstrip",
            "maketrans",
            "partition",
            "removeprefix",
            "removesuffix",
            "replace",
            "rfind",
            "rindex",
            "rjust",
            "rpartition",
            "rsplit",
            "rstrip",
            "split",
            "splitlines",
            "startswith",
            "strip",
            "swapcase",
            "title",
            "translate",
            "upper",
            "zfill",
        ],
    ),
    ("tuple", &["count", "index"]),
];

/// Every method of [`METHODS`] as in a policy: `list.sort`.
pub fn methods() -> impl Iterator<Item = String> {
    let of_type = |(class, names): (&'static str, &'static [&'static str])| {
        names.iter().map(move |name| format!("{class}.{name}"))
    };
    METHODS.into_iter().flat_map(of_type)
}

/// Whether an author can forbid `construct`.
pub fn exists(construct: &str) -> bool {
    CONSTRUCTS.iter().any(|(name, _)| *name == construct)
        || builtin_names::exists(construct)
        || methods().any(|method| method == construct)
}

/// The message for a program that uses `construct`: the author's message `own`, or a default.
pub fn message(construct: &str, own: &Option<String>) -> String {
    let known = CONSTRUCTS.iter().find(|(name, _)| *name == construct);
    own.clone().unwrap_or_else(|| {
        format!("{} is not allowed in this exercise", known.map_or(construct, |(_, name)| name))
    })
}
