//! `math` answers as CPython 3.14 does, to the last digit, and refuses in the same words.
//!
//! Results of exp, log, pow, sin and their kin stand here only where good implementations agree on
//! the last digit: the native build uses the machine's own, the wasm one the crate `libm`.

mod integers;
mod reals;
mod refusals;

use crate::common::{error_of, value_of};

const IMPORTS: &str = "import math";

/// Holds that each expression has a value of that repr.
#[track_caller]
fn assert_values(cases: &[(&str, &str)]) {
    // All from one program: numbers have no `|` in their reprs.
    let reprs: Vec<_> = cases.iter().map(|(expression, _)| format!("repr({expression})")).collect();
    let joined = value_of(&format!("{IMPORTS}\n'|'.join([{}])", reprs.join(", ")));
    let values: Vec<_> = joined.trim_matches('\'').split('|').collect();
    assert_eq!(values.len(), cases.len());
    for ((expression, expected), value) in cases.iter().zip(values) {
        assert_eq!(value, *expected, "{expression}");
    }
}

/// Holds that each expression raises that error.
#[track_caller]
fn assert_errors(cases: &[(&str, &str)]) {
    for (expression, expected) in cases {
        let error = error_of(&format!("{IMPORTS}\n{expression}"));
        assert_eq!(error, *expected, "{expression}");
    }
}
