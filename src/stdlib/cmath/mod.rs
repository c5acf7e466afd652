//! `cmath`: functions of complex numbers.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "cmath",
    origin: Origin::Vm("cmath"),
    names: &[
        "acos", "acosh", "asin", "asinh", "atan", "atanh", "cos", "cosh", "e", "exp", "inf",
        "infj", "isclose", "isfinite", "isinf", "isnan", "log", "log10", "nan", "nanj", "phase",
        "pi", "polar", "rect", "sin", "sinh", "sqrt", "tan", "tanh", "tau",
    ],
    strict: StrictNames::All,
};
