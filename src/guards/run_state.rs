//! What the native module `_host` knows of the current run: its inputs, its source and its namespace.

use std::cell::RefCell;
use std::sync::Arc;

use rustpython_vm::builtins::PyDictRef;

use crate::boundary::request::{Inputs, Request};

#[derive(Default)]
struct RunState {
    inputs: Inputs,
    source: Arc<str>,
    /// The namespace of the program, once it runs.
    namespace: Option<PyDictRef>,
}

thread_local! {
    static STATE: RefCell<RunState> = RefCell::default();
}

/// Starts a run.
pub fn begin(request: &Request) {
    let (inputs, source) = (request.inputs.clone(), request.source.clone());
    STATE.set(RunState { inputs, source, namespace: None });
}

/// Sets the namespace of the program.
pub fn set_namespace(namespace: PyDictRef) {
    STATE.with_borrow_mut(|state| state.namespace = Some(namespace));
}

/// The namespace of the program, once it runs.
pub fn namespace() -> Option<PyDictRef> {
    STATE.with_borrow(|state| state.namespace.clone())
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
