//! `csv`: tables in text files.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "csv",
    origin: Origin::Library,
    names: &[
        "Dialect",
        "DictReader",
        "DictWriter",
        "Error",
        "QUOTE_ALL",
        "QUOTE_MINIMAL",
        "QUOTE_NONE",
        "QUOTE_NONNUMERIC",
        "QUOTE_NOTNULL",
        "QUOTE_STRINGS",
        "Sniffer",
        "excel",
        "excel_tab",
        "field_size_limit",
        "get_dialect",
        "list_dialects",
        "reader",
        "register_dialect",
        "unix_dialect",
        "unregister_dialect",
        "writer",
    ],
    strict: StrictNames::NONE,
};
