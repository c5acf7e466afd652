//! The exceptions for arguments without a result.

use rustpython_vm::VirtualMachine;
use rustpython_vm::builtins::PyBaseExceptionRef;
use rustpython_vm::literal::float;

/// The exception for a function without a result, with CPython's general message: `ValueError`
/// outside of the domain, `OverflowError` if the result is too large for a float.
pub fn no_result(error: pymath::Error, vm: &VirtualMachine) -> PyBaseExceptionRef {
    match error {
        pymath::Error::EDOM => vm.new_value_error("math domain error"),
        pymath::Error::ERANGE => vm.new_overflow_error("math range error"),
    }
}

/// [`no_result`], for a function whose message for a domain error is `wanted`, followed by `x`.
pub fn no_result_for(
    x: f64,
    wanted: &str,
    error: pymath::Error,
    vm: &VirtualMachine,
) -> PyBaseExceptionRef {
    match error {
        pymath::Error::EDOM => vm.new_value_error(format!("{wanted}, got {}", float::to_string(x))),
        pymath::Error::ERANGE => no_result(error, vm),
    }
}
