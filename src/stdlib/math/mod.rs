//! `math`: mathematical functions, with CPython 3.14's names and error messages.
//!
//! It is native code, because the results must be equal to CPython's in every digit: `fsum` and
//! `sumprod` round once, and `isqrt`, `comb` and `factorial` must not use floats. The crate
//! `pymath` computes the results. The code here converts the arguments, calls special methods such
//! as `__floor__`, and makes the exceptions.
//!
//! No argument is refused for its size. `factorial(10**9)` is valid, and ends at the instruction
//! limit.
//!
//! Submodules: [`elementary`] (powers, logarithms, trigonometry), [`floats`] (rounding and
//! representation of floats), [`integers`] (combinatorics and divisors), [`series`] (functions of
//! many numbers).

mod elementary;
mod errors;
mod floats;
mod integers;
mod series;

use rustpython_vm::pymodule;

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "math",
    origin: Origin::Own { module: "math", definition: module::module_def },
    names: &[
        "acos",
        "acosh",
        "asin",
        "asinh",
        "atan",
        "atan2",
        "atanh",
        "cbrt",
        "ceil",
        "comb",
        "copysign",
        "cos",
        "cosh",
        "degrees",
        "dist",
        "e",
        "erf",
        "erfc",
        "exp",
        "exp2",
        "expm1",
        "fabs",
        "factorial",
        "floor",
        "fma",
        "fmod",
        "frexp",
        "fsum",
        "gamma",
        "gcd",
        "hypot",
        "inf",
        "isclose",
        "isfinite",
        "isinf",
        "isnan",
        "isqrt",
        "lcm",
        "ldexp",
        "lgamma",
        "log",
        "log10",
        "log1p",
        "log2",
        "modf",
        "nan",
        "nextafter",
        "perm",
        "pi",
        "pow",
        "prod",
        "radians",
        "remainder",
        "sin",
        "sinh",
        "sqrt",
        "sumprod",
        "tan",
        "tanh",
        "tau",
        "trunc",
        "ulp",
    ],
    strict: StrictNames::All,
};

/// Mathematical functions and constants.
#[pymodule(
    name = "math",
    with(elementary::functions, floats::functions, integers::functions, series::functions)
)]
mod module {
    #[pyattr]
    use std::f64::consts::{E as e, PI as pi, TAU as tau};

    #[pyattr(name = "inf")]
    const INFINITY: f64 = f64::INFINITY;

    #[pyattr(name = "nan")]
    const NOT_A_NUMBER: f64 = f64::NAN;
}
