//! `doctest`: examples in docstrings.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "doctest",
    origin: Origin::Library,
    names: &[
        "BLANKLINE_MARKER",
        "DONT_ACCEPT_BLANKLINE",
        "DONT_ACCEPT_TRUE_FOR_1",
        "DebugRunner",
        "DocTest",
        "DocTestFailure",
        "DocTestFinder",
        "DocTestParser",
        "DocTestRunner",
        "ELLIPSIS",
        "Example",
        "FAIL_FAST",
        "IGNORE_EXCEPTION_DETAIL",
        "NORMALIZE_WHITESPACE",
        "OutputChecker",
        "REPORTING_FLAGS",
        "REPORT_CDIFF",
        "REPORT_NDIFF",
        "REPORT_ONLY_FIRST_FAILURE",
        "REPORT_UDIFF",
        "SKIP",
        "TestResults",
        "UnexpectedException",
        "register_optionflag",
        "run_docstring_examples",
        "testmod",
    ],
    strict: StrictNames::NONE,
};
