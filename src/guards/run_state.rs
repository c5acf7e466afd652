//! What builtins and the native module `_host` know of the current run: its inputs, its policy, its
//! source and its namespaces.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use rustpython_vm::builtins::PyDictRef;
use rustpython_vm::{PyObjectRef, PyResult, VirtualMachine};

use crate::boundary::request::{Inputs, Request};
use crate::policy::Policy;

#[derive(Default)]
struct RunState {
    inputs: Inputs,
    policy: Rc<Policy>,
    source: Arc<str>,
    /// The namespace of the program, once it runs.
    namespace: Option<PyDictRef>,
    /// The builtins of the program, once it runs.
    builtins: Option<PyDictRef>,
    /// Returns the facade of a module.
    facades: Option<Rc<Facades>>,
    /// The functions to call when the program has ended.
    at_exit: Vec<PyObjectRef>,
}

/// Returns the facade of a module by its name, as an import of the program does.
pub type Facades = dyn Fn(&str, &VirtualMachine) -> PyResult;

thread_local! {
    static STATE: RefCell<RunState> = RefCell::default();
}

/// Starts a run.
pub fn begin(request: &Request) {
    STATE.set(RunState {
        inputs: request.inputs.clone(),
        policy: Rc::new(request.policy.clone()),
        source: request.source.clone(),
        ..RunState::default()
    });
}

/// Sets the namespace and the builtins of the program.
pub fn set_namespaces(namespace: PyDictRef, builtins: PyDictRef) {
    STATE.with_borrow_mut(|state| {
        state.namespace = Some(namespace);
        state.builtins = Some(builtins);
    });
}

/// The namespace of the program, once it runs.
pub fn namespace() -> Option<PyDictRef> {
    STATE.with_borrow(|state| state.namespace.clone())
}

/// The builtins of the program, once it runs.
pub fn builtins() -> Option<PyDictRef> {
    STATE.with_borrow(|state| state.builtins.clone())
}

/// The policy of the program.
pub fn policy() -> Rc<Policy> {
    STATE.with_borrow(|state| state.policy.clone())
}

/// Sets the function that returns facades.
pub fn set_facades(facades: Rc<Facades>) {
    STATE.with_borrow_mut(|state| state.facades = Some(facades));
}

/// The function that returns facades, once the run has builtins.
pub fn facades() -> Option<Rc<Facades>> {
    STATE.with_borrow(|state| state.facades.clone())
}

/// Adds a function to call when the program has ended.
pub fn add_at_exit(function: PyObjectRef) {
    STATE.with_borrow_mut(|state| state.at_exit.push(function));
}

/// Removes and returns the function that was added last.
pub fn pop_at_exit() -> Option<PyObjectRef> {
    STATE.with_borrow_mut(|state| state.at_exit.pop())
}

/// The source of the program.
pub fn source() -> Arc<str> {
    STATE.with_borrow(|state| state.source.clone())
}

/// The seed of `random`.
pub fn seed() -> u64 {
    STATE.with_borrow(|state| state.inputs.seed)
}

/// The time at which the run starts, in nanoseconds since 1970. 64 bits would end in 2262.
pub fn start() -> i128 {
    STATE.with_borrow(|state| i128::from(state.inputs.now) * 1_000_000)
}

/// The files, by name.
pub fn files() -> Vec<(String, Arc<[u8]>)> {
    STATE.with_borrow(|state| state.inputs.files.clone())
}
