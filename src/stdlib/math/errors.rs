//! The exceptions of functions that have no result.

use rustpython_vm::VirtualMachine;
use rustpython_vm::builtins::PyBaseExceptionRef;
use rustpython_vm::literal::float;

/// The exception for a function without a result, where CPython gives no reason: `ValueError` outside
/// its domain, `OverflowError` beyond the largest float.
pub fn no_answer(error: pymath::Error, vm: &VirtualMachine) -> PyBaseExceptionRef {
    match error {
        pymath::Error::EDOM => vm.new_value_error("math domain error"),
        pymath::Error::ERANGE => vm.new_overflow_error("math range error"),
    }
}

/// [`no_answer`], for a function whose message names the arguments that it accepts.
pub fn no_answer_for(
    x: f64,
    wanted: &str,
    error: pymath::Error,
    vm: &VirtualMachine,
) -> PyBaseExceptionRef {
    match error {
        pymath::Error::EDOM => vm.new_value_error(format!("{wanted}, got {}", float::to_string(x))),
        pymath::Error::ERANGE => no_answer(error, vm),
    }
}
