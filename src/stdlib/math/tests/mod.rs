//! `math` has the results of CPython 3.14 to the last digit, and the same errors.
//!
//! Results of exp, log, pow, sin and similar functions are tested only where good implementations
//! agree on the last digit: the native build uses the library of the platform, the wasm build the
//! crate `libm`.

mod integers;
mod reals;
mod refusals;

use crate::common::{error_of, value_of};

const IMPORTS: &str = "import math";

/// Asserts that the value of each expression has this repr.
#[track_caller]
fn assert_values(cases: &[(&str, &str)]) {
    // One program evaluates all expressions. The repr of a number contains no `|`.
    let reprs: Vec<_> = cases.iter().map(|(expression, _)| format!("repr({expression})")).collect();
    let joined = value_of(&format!("{IMPORTS}\n'|'.join([{}])", reprs.join(", ")));
    let values: Vec<_> = joined.trim_matches('\'').split('|').collect();
    assert_eq!(values.len(), cases.len());
    for ((expression, expected), value) in cases.iter().zip(values) {
        assert_eq!(value, *expected, "{expression}");
    }
}

/// Asserts that each expression raises this error.
#[track_caller]
fn assert_errors(cases: &[(&str, &str)]) {
    for (expression, expected) in cases {
        let error = error_of(&format!("{IMPORTS}\n{expression}"));
        assert_eq!(error, *expected, "{expression}");
    }
}
