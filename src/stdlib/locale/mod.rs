//! `locale`: the locale C.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "locale",
    origin: Origin::Library,
    names: &[
        "CHAR_MAX",
        "Error",
        "LC_ALL",
        "LC_COLLATE",
        "LC_CTYPE",
        "LC_MESSAGES",
        "LC_MONETARY",
        "LC_NUMERIC",
        "LC_TIME",
        "atof",
        "atoi",
        "currency",
        "delocalize",
        "format_string",
        "getdefaultlocale",
        "getencoding",
        "getlocale",
        "getpreferredencoding",
        "localeconv",
        "localize",
        "normalize",
        "setlocale",
        "str",
        "strcoll",
        "strxfrm",
        "textdomain",
    ],
    strict: StrictNames::NONE,
};
