//! Powers, logarithms, trigonometric and special functions. They take one or two floats and return
//! one.

use crate::stdlib::math::errors::{no_result, no_result_for};
use pymath::math;
use rustpython_vm::{
    PyObject, PyResult, VirtualMachine, builtins::PyInt, function::ArgIntoFloat, pymodule,
};

const WITHIN_ONE: &str = "expected a number in range from -1 up to 1";
const FINITE: &str = "expected a finite input";
const POSITIVE: &str = "expected a positive input";
const NOT_A_POLE: &str = "expected a noninteger or positive integer";

/// A function of one float.
type Function = fn(f64) -> pymath::Result<f64>;

/// `function(x)`. An error has CPython's general message.
fn value(function: Function, x: ArgIntoFloat, vm: &VirtualMachine) -> PyResult<f64> {
    function(x.into()).map_err(|error| no_result(error, vm))
}

/// `function(x)`. The message of a domain error is `wanted`, followed by `x`.
fn value_or(
    wanted: &str,
    function: Function,
    x: ArgIntoFloat,
    vm: &VirtualMachine,
) -> PyResult<f64> {
    let x = x.into();
    function(x).map_err(|error| no_result_for(x, wanted, error, vm))
}

/// A logarithm of any number. An int is not converted to a float, because it may be too large. For
/// the same reason the error message does not contain it.
fn logarithm(
    of_int: impl FnOnce(&PyInt) -> pymath::Result<f64>,
    of_float: Function,
    x: &PyObject,
    vm: &VirtualMachine,
) -> PyResult<f64> {
    match x.downcast_ref::<PyInt>() {
        Some(int) => of_int(int).map_err(|_| vm.new_value_error(POSITIVE)),
        None => {
            let x = x.try_float(vm)?.to_f64();
            of_float(x).map_err(|error| no_result_for(x, POSITIVE, error, vm))
        }
    }
}

fn natural_logarithm(x: &PyObject, vm: &VirtualMachine) -> PyResult<f64> {
    logarithm(|int| math::log_bigint(int.as_bigint(), None), |x| math::log(x, None), x, vm)
}

/// The Gamma function. The table of factorials in pymath 0.2.0 lacks 22!, so `math::gamma(23.0)` is
/// slightly too small.
fn gamma(x: f64) -> pymath::Result<f64> {
    if x == 23.0 { Ok(1_124_000_727_777_607_680_000.0) } else { math::gamma(x) }
}

#[pymodule(sub)]
pub(super) mod functions {
    use super::*;
    use rustpython_vm::{PyObjectRef, function::OptionalArg};

    /// The square root of x.
    #[pyfunction]
    fn sqrt(x: ArgIntoFloat, vm: &VirtualMachine) -> PyResult<f64> {
        value_or("expected a nonnegative input", math::sqrt, x, vm)
    }

    /// The cube root of x.
    #[pyfunction]
    fn cbrt(x: ArgIntoFloat, vm: &VirtualMachine) -> PyResult<f64> {
        value(math::cbrt, x, vm)
    }

    /// e to the power of x.
    #[pyfunction]
    fn exp(x: ArgIntoFloat, vm: &VirtualMachine) -> PyResult<f64> {
        value(math::exp, x, vm)
    }

    /// 2 to the power of x.
    #[pyfunction]
    fn exp2(x: ArgIntoFloat, vm: &VirtualMachine) -> PyResult<f64> {
        value(math::exp2, x, vm)
    }

    /// exp(x) - 1, accurate also for small x.
    #[pyfunction]
    fn expm1(x: ArgIntoFloat, vm: &VirtualMachine) -> PyResult<f64> {
        value(math::expm1, x, vm)
    }

    /// x to the power of y, as a float.
    #[pyfunction]
    fn pow(x: ArgIntoFloat, y: ArgIntoFloat, vm: &VirtualMachine) -> PyResult<f64> {
        math::pow(x.into(), y.into()).map_err(|error| no_result(error, vm))
    }

    /// The logarithm of x to the given base; the default base is e.
    #[pyfunction]
    fn log(x: PyObjectRef, base: OptionalArg<PyObjectRef>, vm: &VirtualMachine) -> PyResult {
        let numerator = vm.ctx.new_float(natural_logarithm(&x, vm)?);
        let OptionalArg::Present(base) = base else {
            return Ok(numerator.into());
        };
        let denominator = vm.ctx.new_float(natural_logarithm(&base, vm)?);
        // Use Python's division: if base is 1, it raises ZeroDivisionError.
        vm._truediv(numerator.as_ref(), denominator.as_ref())
    }

    /// The base 2 logarithm of x.
    #[pyfunction]
    fn log2(x: PyObjectRef, vm: &VirtualMachine) -> PyResult<f64> {
        logarithm(|int| math::log2_bigint(int.as_bigint()), math::log2, &x, vm)
    }

    /// The base 10 logarithm of x.
    #[pyfunction]
    fn log10(x: PyObjectRef, vm: &VirtualMachine) -> PyResult<f64> {
        logarithm(|int| math::log10_bigint(int.as_bigint()), math::log10, &x, vm)
    }

    /// The natural logarithm of 1 + x, accurate also for small x.
    #[pyfunction]
    fn log1p(x: ArgIntoFloat, vm: &VirtualMachine) -> PyResult<f64> {
        value_or("expected argument value > -1", math::log1p, x, vm)
    }

    /// The sine of x, in radians.
    #[pyfunction]
    fn sin(x: ArgIntoFloat, vm: &VirtualMachine) -> PyResult<f64> {
        value_or(FINITE, math::sin, x, vm)
    }

    /// The cosine of x, in radians.
    #[pyfunction]
    fn cos(x: ArgIntoFloat, vm: &VirtualMachine) -> PyResult<f64> {
        value_or(FINITE, math::cos, x, vm)
    }

    /// The tangent of x, in radians.
    #[pyfunction]
    fn tan(x: ArgIntoFloat, vm: &VirtualMachine) -> PyResult<f64> {
        value_or(FINITE, math::tan, x, vm)
    }

    /// The arcsine of x, in radians, from -pi/2 to pi/2.
    #[pyfunction]
    fn asin(x: ArgIntoFloat, vm: &VirtualMachine) -> PyResult<f64> {
        value_or(WITHIN_ONE, math::asin, x, vm)
    }

    /// The arccosine of x, in radians, from 0 to pi.
    #[pyfunction]
    fn acos(x: ArgIntoFloat, vm: &VirtualMachine) -> PyResult<f64> {
        value_or(WITHIN_ONE, math::acos, x, vm)
    }

    /// The arctangent of x, in radians, from -pi/2 to pi/2.
    #[pyfunction]
    fn atan(x: ArgIntoFloat, vm: &VirtualMachine) -> PyResult<f64> {
        value(math::atan, x, vm)
    }

    /// The angle of the point (x, y), in radians, from -pi to pi. The first argument is y.
    #[pyfunction]
    fn atan2(y: ArgIntoFloat, x: ArgIntoFloat, vm: &VirtualMachine) -> PyResult<f64> {
        math::atan2(y.into(), x.into()).map_err(|error| no_result(error, vm))
    }

    /// The hyperbolic sine of x.
    #[pyfunction]
    fn sinh(x: ArgIntoFloat, vm: &VirtualMachine) -> PyResult<f64> {
        value(math::sinh, x, vm)
    }

    /// The hyperbolic cosine of x.
    #[pyfunction]
    fn cosh(x: ArgIntoFloat, vm: &VirtualMachine) -> PyResult<f64> {
        value(math::cosh, x, vm)
    }

    /// The hyperbolic tangent of x.
    #[pyfunction]
    fn tanh(x: ArgIntoFloat, vm: &VirtualMachine) -> PyResult<f64> {
        value(math::tanh, x, vm)
    }

    /// The inverse hyperbolic sine of x.
    #[pyfunction]
    fn asinh(x: ArgIntoFloat, vm: &VirtualMachine) -> PyResult<f64> {
        value(math::asinh, x, vm)
    }

    /// The inverse hyperbolic cosine of x, for x from 1.
    #[pyfunction]
    fn acosh(x: ArgIntoFloat, vm: &VirtualMachine) -> PyResult<f64> {
        value_or("expected argument value not less than 1", math::acosh, x, vm)
    }

    /// The inverse hyperbolic tangent of x, for x between -1 and 1.
    #[pyfunction]
    fn atanh(x: ArgIntoFloat, vm: &VirtualMachine) -> PyResult<f64> {
        value_or("expected a number between -1 and 1", math::atanh, x, vm)
    }

    /// Converts the angle x from radians to degrees.
    #[pyfunction]
    fn degrees(x: ArgIntoFloat) -> f64 {
        math::degrees(x.into())
    }

    /// Converts the angle x from degrees to radians.
    #[pyfunction]
    fn radians(x: ArgIntoFloat) -> f64 {
        math::radians(x.into())
    }

    /// The Gamma function at x. For a positive integer x it is the factorial of x - 1.
    #[pyfunction]
    fn gamma(x: ArgIntoFloat, vm: &VirtualMachine) -> PyResult<f64> {
        value_or(NOT_A_POLE, super::gamma, x, vm)
    }

    /// The natural logarithm of the absolute value of the Gamma function at x.
    #[pyfunction]
    fn lgamma(x: ArgIntoFloat, vm: &VirtualMachine) -> PyResult<f64> {
        value_or(NOT_A_POLE, math::lgamma, x, vm)
    }

    /// The error function at x.
    #[pyfunction]
    fn erf(x: ArgIntoFloat, vm: &VirtualMachine) -> PyResult<f64> {
        value(math::erf, x, vm)
    }

    /// 1 - erf(x), accurate also if erf(x) is near 1.
    #[pyfunction]
    fn erfc(x: ArgIntoFloat, vm: &VirtualMachine) -> PyResult<f64> {
        value(math::erfc, x, vm)
    }
}
