//! `traceback`: tracebacks as text.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "traceback",
    origin: Origin::Library,
    names: &[
        "FrameSummary",
        "StackSummary",
        "TracebackException",
        "clear_frames",
        "extract_stack",
        "extract_tb",
        "format_exc",
        "format_exception",
        "format_exception_only",
        "format_list",
        "format_stack",
        "format_tb",
        "print_exc",
        "print_exception",
        "print_last",
        "print_stack",
        "print_tb",
        "walk_stack",
        "walk_tb",
    ],
    strict: StrictNames::NONE,
};
