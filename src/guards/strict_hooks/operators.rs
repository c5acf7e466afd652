//! The hook for augmented assignment, such as `x += y`.

use rustpython_vm as vm;
use vm::builtins::PyStrRef;
use vm::{AsObject, PyObjectRef, PyResult, VirtualMachine};

/// The new value of `x` after `x operator y`. `operator` is `+=` or a similar operator.
pub fn in_place(
    operator: PyStrRef,
    x: PyObjectRef,
    y: PyObjectRef,
    vm: &VirtualMachine,
) -> PyResult {
    match operator.to_str() {
        Some("+=") => vm._iadd(&x, &y),
        Some("-=") => vm._isub(&x, &y),
        Some("*=") => vm._imul(&x, &y),
        Some("@=") => vm._imatmul(&x, &y),
        Some("/=") => vm._itruediv(&x, &y),
        Some("%=") => vm._imod(&x, &y),
        Some("**=") => vm._ipow(&x, &y, vm.ctx.none.as_object()),
        Some("<<=") => vm._ilshift(&x, &y),
        Some(">>=") => vm._irshift(&x, &y),
        Some("|=") => vm._ior(&x, &y),
        Some("^=") => vm._ixor(&x, &y),
        Some("&=") => vm._iand(&x, &y),
        Some("//=") => vm._ifloordiv(&x, &y),
        _ => Err(vm.new_value_error("there is no such operator")),
    }
}
