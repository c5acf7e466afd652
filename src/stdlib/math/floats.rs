//! Rounding, remainders, and the representation of floats.

use crate::stdlib::math::errors::no_result;
use num_traits::{Signed, ToPrimitive};
use pymath::math;
use rustpython_vm::{
    AsObject, FromArgs, PyObject, PyObjectRef, PyResult, VirtualMachine,
    builtins::{PyFloat, PyInt, PyStrInterned},
    function::{ArgIndex, ArgIntoFloat, OptionalArg},
    identifier, pymodule,
};

/// The result of a special method of `x` such as `__floor__`; `None` if its class lacks the method.
/// Python looks up special methods on the class, not on the object.
fn call_special(
    x: &PyObject,
    method: &'static PyStrInterned,
    vm: &VirtualMachine,
) -> PyResult<Option<PyObjectRef>> {
    match x.class().get_attr(method) {
        Some(method) => {
            let bound = vm.call_if_get_descriptor(&method, x.to_owned())?;
            bound.call((), vm).map(Some)
        }
        None => Ok(None),
    }
}

/// `x` as an int, by the special method `method` if its class has it, otherwise by `round` on its
/// value as a float.
fn rounded(
    x: &PyObject,
    method: &'static PyStrInterned,
    round: fn(f64) -> f64,
    vm: &VirtualMachine,
) -> PyResult {
    if x.downcast_ref_if_exact::<PyFloat>(vm).is_none()
        && let Some(int) = call_special(x, method, vm)?
    {
        return Ok(int);
    }
    let whole = vm.ctx.new_float(round(x.try_float(vm)?.to_f64()));
    Ok(whole.as_object().try_int(vm)?.into())
}

#[derive(FromArgs)]
struct NextAfter {
    #[pyarg(positional)]
    x: ArgIntoFloat,
    #[pyarg(positional)]
    y: ArgIntoFloat,
    #[pyarg(named, optional)]
    steps: Option<ArgIndex>,
}

#[derive(FromArgs)]
struct IsClose {
    #[pyarg(any)]
    a: ArgIntoFloat,
    #[pyarg(any)]
    b: ArgIntoFloat,
    #[pyarg(named, optional, py_default = "1e-09")]
    rel_tol: OptionalArg<ArgIntoFloat>,
    #[pyarg(named, optional, py_default = "0.0")]
    abs_tol: OptionalArg<ArgIntoFloat>,
}

#[pymodule(sub)]
pub(super) mod functions {
    use super::*;

    /// The smallest int not less than x.
    #[pyfunction]
    fn ceil(x: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        rounded(&x, identifier!(vm, __ceil__), math::ceil, vm)
    }

    /// The largest int not greater than x.
    #[pyfunction]
    fn floor(x: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        rounded(&x, identifier!(vm, __floor__), math::floor, vm)
    }

    /// x rounded towards 0.
    #[pyfunction]
    fn trunc(x: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        call_special(&x, identifier!(vm, __trunc__), vm)?.ok_or_else(|| {
            vm.new_type_error(format!(
                "type {} doesn't define __trunc__ method",
                x.class().slot_name()
            ))
        })
    }

    /// The absolute value of x, as a float.
    #[pyfunction]
    fn fabs(x: ArgIntoFloat) -> f64 {
        f64::from(x).abs()
    }

    /// A float with the absolute value of x and the sign of y.
    #[pyfunction]
    fn copysign(x: ArgIntoFloat, y: ArgIntoFloat) -> f64 {
        f64::from(x).copysign(y.into())
    }

    /// The remainder of x divided by y, with the sign of x.
    #[pyfunction]
    fn fmod(x: ArgIntoFloat, y: ArgIntoFloat, vm: &VirtualMachine) -> PyResult<f64> {
        math::fmod(x.into(), y.into()).map_err(|error| no_result(error, vm))
    }

    /// x minus the nearest multiple of y. If two are equally near, the even multiple.
    #[pyfunction]
    fn remainder(x: ArgIntoFloat, y: ArgIntoFloat, vm: &VirtualMachine) -> PyResult<f64> {
        math::remainder(x.into(), y.into()).map_err(|error| no_result(error, vm))
    }

    /// The pair (m, e) with x == m * 2**e and 0.5 <= abs(m) < 1. (x, 0) if x is 0, infinite or a
    /// NaN.
    #[pyfunction]
    fn frexp(x: ArgIntoFloat) -> (f64, i32) {
        math::frexp(x.into())
    }

    /// x * 2**i, the inverse of frexp.
    #[pyfunction]
    fn ldexp(x: ArgIntoFloat, i: PyObjectRef, vm: &VirtualMachine) -> PyResult<f64> {
        let Some(i) = i.downcast_ref::<PyInt>() else {
            return Err(vm.new_type_error("Expected an int as second argument to ldexp."));
        };
        math::ldexp_bigint(x.into(), i.as_bigint()).map_err(|error| no_result(error, vm))
    }

    /// The fractional and the integer part of x, as floats with the sign of x.
    #[pyfunction]
    fn modf(x: ArgIntoFloat) -> (f64, f64) {
        math::modf(x.into())
    }

    /// The float that is the given number of steps after x in the direction of y; default: 1 step.
    #[pyfunction]
    fn nextafter(NextAfter { x, y, steps }: NextAfter, vm: &VirtualMachine) -> PyResult<f64> {
        let steps = match steps {
            Some(steps) if steps.as_ref().as_bigint().is_negative() => {
                return Err(vm.new_value_error("steps must be a non-negative integer"));
            }
            // The distance between any two floats is less than u64::MAX steps.
            Some(steps) => Some(steps.as_ref().as_bigint().to_u64().unwrap_or(u64::MAX)),
            None => None,
        };
        Ok(math::nextafter(x.into(), y.into(), steps))
    }

    /// The value of the last bit of x.
    #[pyfunction]
    fn ulp(x: ArgIntoFloat) -> f64 {
        math::ulp(x.into())
    }

    /// x * y + z, with a single rounding.
    #[pyfunction]
    fn fma(
        x: ArgIntoFloat,
        y: ArgIntoFloat,
        z: ArgIntoFloat,
        vm: &VirtualMachine,
    ) -> PyResult<f64> {
        math::fma(x.into(), y.into(), z.into()).map_err(|error| match error {
            pymath::Error::EDOM => vm.new_value_error("invalid operation in fma"),
            pymath::Error::ERANGE => vm.new_overflow_error("overflow in fma"),
        })
    }

    /// Whether a and b differ by no more than rel_tol times the larger of them, or by no more than
    /// abs_tol.
    #[pyfunction]
    fn isclose(args: IsClose, vm: &VirtualMachine) -> PyResult<bool> {
        let tolerance = |given: OptionalArg<ArgIntoFloat>| given.into_option().map(f64::from);
        math::isclose(
            args.a.into(),
            args.b.into(),
            tolerance(args.rel_tol),
            tolerance(args.abs_tol),
        )
        .map_err(|_| vm.new_value_error("tolerances must be non-negative"))
    }

    /// Whether x is neither infinite nor a NaN.
    #[pyfunction]
    fn isfinite(x: ArgIntoFloat) -> bool {
        f64::from(x).is_finite()
    }

    /// Whether x is positive or negative infinity.
    #[pyfunction]
    fn isinf(x: ArgIntoFloat) -> bool {
        f64::from(x).is_infinite()
    }

    /// Whether x is a NaN (not a number).
    #[pyfunction]
    fn isnan(x: ArgIntoFloat) -> bool {
        f64::from(x).is_nan()
    }
}
