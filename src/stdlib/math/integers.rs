//! Combinatorics, divisors and integer square roots. Arguments and results are exact ints of any
//! size.

use crate::stdlib::math::errors::no_result;
use num_traits::{Signed, ToPrimitive};
use pymath::math;
use rustpython_vm::{
    FromArgs, PyResult, VirtualMachine,
    builtins::{PyInt, PyIntRef},
    function::{ArgIndex, PosArgs},
    pymodule,
};

#[derive(FromArgs)]
struct Perm {
    #[pyarg(positional)]
    n: ArgIndex,
    #[pyarg(positional, optional)]
    k: Option<ArgIndex>,
}

/// The argument `name`, which must be 0 or more.
fn count(n: ArgIndex, name: &str, vm: &VirtualMachine) -> PyResult<PyIntRef> {
    let n = n.into_int_ref();
    if n.as_bigint().is_negative() {
        return Err(vm.new_value_error(format!("{name} must be a non-negative integer")));
    }
    Ok(n)
}

/// The number of factors to multiply. The limit is CPython's; the instruction limit is reached
/// earlier.
fn factors(k: Option<i64>, what: &str, vm: &VirtualMachine) -> PyResult<i64> {
    k.ok_or_else(|| vm.new_overflow_error(format!("{what} must not exceed {}", i64::MAX)))
}

fn factorial_of(n: &PyInt, vm: &VirtualMachine) -> PyResult<PyIntRef> {
    let negative = || vm.new_value_error("factorial() not defined for negative values");
    if n.as_bigint().is_negative() {
        return Err(negative());
    }
    let n = n.as_bigint().to_i64().ok_or_else(|| {
        vm.new_overflow_error(format!("factorial() argument should not exceed {}", i64::MAX))
    })?;
    let product = math::integer::factorial(n).map_err(|_| negative())?;
    Ok(vm.ctx.new_int(product))
}

#[pymodule(sub)]
pub(super) mod functions {
    use super::*;
    use rustpython_vm::function::NameIntegers;

    /// The factorial of n.
    #[pyfunction]
    fn factorial(n: ArgIndex, vm: &VirtualMachine) -> PyResult<PyIntRef> {
        factorial_of(n.as_ref(), vm)
    }

    /// The number of ordered selections of k out of n items; k is n by default.
    #[pyfunction]
    fn perm(Perm { n, k }: Perm, vm: &VirtualMachine) -> PyResult<PyIntRef> {
        let Some(k) = k else {
            return factorial_of(n.as_ref(), vm);
        };
        let (n, k) = (count(n, "n", vm)?, count(k, "k", vm)?);
        let (n, k) = (n.as_bigint(), k.as_bigint());
        if k > n {
            return Ok(vm.ctx.new_int(0));
        }
        let k = factors(k.to_i64(), "k", vm)?;
        let ways = match n.to_i64() {
            Some(n) => math::integer::perm(n, Some(k)).map_err(|error| no_result(error, vm))?,
            None => math::perm_bigint(n, k.unsigned_abs()),
        };
        Ok(vm.ctx.new_int(ways))
    }

    /// The number of selections of k out of n items, without order.
    #[pyfunction]
    fn comb(n: ArgIndex, k: ArgIndex, vm: &VirtualMachine) -> PyResult<PyIntRef> {
        let (n, k) = (count(n, "n", vm)?, count(k, "k", vm)?);
        let (n, k) = (n.as_bigint(), k.as_bigint());
        if k > n {
            return Ok(vm.ctx.new_int(0));
        }
        // comb(n, k) == comb(n, n - k): use the smaller number.
        let left_out = n - k;
        let fewer = if left_out < *k { &left_out } else { k };
        let k = factors(fewer.to_i64(), "min(n - k, k)", vm)?;
        let ways = match n.to_i64() {
            Some(n) => math::integer::comb(n, k).map_err(|error| no_result(error, vm))?,
            None => math::comb_bigint(n, k.unsigned_abs()),
        };
        Ok(vm.ctx.new_int(ways))
    }

    /// The greatest common divisor of the integers; 0 without arguments.
    #[pyfunction]
    fn gcd(integers: PosArgs<ArgIndex, NameIntegers>, vm: &VirtualMachine) -> PyIntRef {
        let integers: Vec<_> = integers.iter().map(|n| n.as_ref().as_bigint()).collect();
        vm.ctx.new_int(math::integer::gcd(&integers))
    }

    /// The least common multiple of the integers; 1 without arguments.
    #[pyfunction]
    fn lcm(integers: PosArgs<ArgIndex, NameIntegers>, vm: &VirtualMachine) -> PyIntRef {
        let integers: Vec<_> = integers.iter().map(|n| n.as_ref().as_bigint()).collect();
        vm.ctx.new_int(math::integer::lcm(&integers))
    }

    /// The square root of n, rounded down.
    #[pyfunction]
    fn isqrt(n: ArgIndex, vm: &VirtualMachine) -> PyResult<PyIntRef> {
        math::integer::isqrt(n.as_ref().as_bigint())
            .map(|root| vm.ctx.new_int(root))
            .map_err(|_| vm.new_value_error("isqrt() argument must be nonnegative"))
    }
}
