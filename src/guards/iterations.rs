//! The iterator that counts the iterations of a loop and stops the run at the limit.
//!
//! By default there is no such limit, because the instruction limit covers loops of every kind. It
//! is for exercises in which a loop must be short. If there is one, `for` loops and comprehensions
//! of the program, and of text that it compiles, use the iterator. Under `strict`, the hook
//! `_getiter_` also returns it. Loops of native code, as in `sum(x)`, and async loops are not
//! counted.

use core::cell::Cell;

use rustpython_vm as vm;
use vm::builtins::PyCode;
use vm::frame::LOOP_HOOK;
use vm::protocol::{PyIter, PyIterReturn};
use vm::types::{IterNext, Iterable, SelfIter};
use vm::{Py, PyObjectRef, PyPayload, PyResult, VirtualMachine, pyclass};

use crate::boundary::stop_reason::StopReason;
use crate::location::origin::CodeOrigin;
use crate::metering::stop;
use crate::policy::Profile;

thread_local! {
    static LIMIT: Cell<Option<u64>> = const { Cell::new(None) };
}

/// Starts a run in which one loop may do `limit` iterations; `None` is no limit.
pub fn begin(limit: Option<u64>, profile: Profile) {
    LIMIT.set(limit);
    let is_hooked = limit.is_some() && profile == Profile::Education;
    LOOP_HOOK.set(is_hooked.then_some(hook));
}

/// Makes the iterator's class. Call it once, before any program runs.
pub fn prepare() {
    use vm::class::PyClassImpl;
    let _ = CountedIterator::make_static_type();
}

fn hook(code: &Py<PyCode>, iterator: PyIter, vm: &VirtualMachine) -> PyObjectRef {
    match CodeOrigin::of(code) {
        CodeOrigin::Library => iterator.into(),
        CodeOrigin::Program | CodeOrigin::Text => counted_iterator(iterator, vm),
    }
}

/// An iterator over `iterable`. It counts iterations if they are limited.
pub fn counted(iterable: PyObjectRef, vm: &VirtualMachine) -> PyResult {
    Ok(counted_iterator(iterable.get_iter(vm)?, vm))
}

fn counted_iterator(iterator: PyIter, vm: &VirtualMachine) -> PyObjectRef {
    match LIMIT.get() {
        Some(left) => CountedIterator { iterator, left: Cell::new(left) }.into_pyobject(vm),
        None => iterator.into(),
    }
}

#[pyclass(module = false, name = "iterator")]
#[derive(Debug, PyPayload)]
struct CountedIterator {
    iterator: PyIter,
    left: Cell<u64>,
}

#[pyclass(with(IterNext, Iterable), flags(DISALLOW_INSTANTIATION))]
impl CountedIterator {}

impl SelfIter for CountedIterator {}

impl IterNext for CountedIterator {
    fn next(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult<PyIterReturn> {
        let next = zelf.iterator.next(vm)?;
        if matches!(next, PyIterReturn::Return(_)) {
            match zelf.left.get().checked_sub(1) {
                Some(left) => zelf.left.set(left),
                None => {
                    stop::stop(StopReason::Iterations);
                    return Err(vm.new_runtime_error("too many iterations"));
                }
            }
        }
        Ok(next)
    }
}
