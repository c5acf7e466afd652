//! The door to JavaScript, and the only file that knows it. Nothing is decided here.

use core::cell::{OnceCell, RefCell};

use js_sys::Uint8Array;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;
use web_sys::MessagePort;

use crate::budget::Cause;
use crate::host::{self, Kind};
use crate::interpreter::Interpreter;
use crate::job::{InvalidJob, Job};
use crate::memory;
use crate::post_mortem;

#[wasm_bindgen(raw_module = "../worker/host.js")]
extern "C" {
    /// Posts a copy of `bytes`. The only function of ours that the module imports.
    fn post(port: &MessagePort, kind: u32, bytes: &[u8]);
}

thread_local! {
    static INTERPRETER: OnceCell<Interpreter> = const { OnceCell::new() };
    static PORT: RefCell<Option<MessagePort>> = const { RefCell::new(None) };
}

/// Builds the interpreter. The build calls it, once, and keeps the memory it leaves: every
/// instance is born with that done.
#[wasm_bindgen]
pub fn warm_up() {
    std::panic::set_hook(Box::new(|info| {
        post_mortem::note_panic(info);
        #[cfg(feature = "console")]
        console_error_panic_hook::hook(info);
    }));
    INTERPRETER.with(|interpreter| {
        interpreter.get_or_init(|| memory::scrubbed(Interpreter::new));
    });
}

/// Runs a program, given in UTF-8, from its source or from `code`. `bytes` are those in the
/// arguments, and `job` is the JSON of all the rest.
#[wasm_bindgen]
pub fn run(
    source: Vec<u8>,
    job: Vec<u8>,
    bytes: Vec<u8>,
    code: Option<Uint8Array>,
    port: MessagePort,
) -> Result<JsValue, JsError> {
    let code = code.map(|code| code.to_vec());
    session(source, job, bytes, port, |interpreter, job| interpreter.run(job, code.as_deref()))
}

/// Compiles a program, given as for [`run`].
#[wasm_bindgen]
pub fn compile(source: Vec<u8>, job: Vec<u8>, port: MessagePort) -> Result<JsValue, JsError> {
    session(source, job, Vec::new(), port, Interpreter::compile)
}

/// Looks at a program, given as for [`run`], without running it.
#[wasm_bindgen]
pub fn check(source: Vec<u8>, job: Vec<u8>, port: MessagePort) -> Result<JsValue, JsError> {
    session(source, job, Vec::new(), port, Interpreter::check)
}

/// Posts the report on a run that did not return. The cause is the one that metering reports.
#[wasm_bindgen]
pub fn post_mortem(cause: u32) {
    post_mortem::report(Cause::from_number(cause));
}

// What follows are stand-ins for functions that metering exports, see `xtask/src/meter.rs`: their
// types, and nothing else, are what the build uses of them.

/// Sets the limits of the run: instructions, and pages of memory by which it may grow.
#[wasm_bindgen]
pub fn meter_arm(_instructions: u64, _pages: u32) {}

/// Lets a dead instance report, within limits of its own.
#[wasm_bindgen]
pub fn meter_bury() {}

/// The instructions spent, up to the moment at which the run was stopped.
#[wasm_bindgen]
pub fn meter_spent() -> u64 {
    0
}

/// The number of the cause for which the run was stopped; 0 if it was not.
#[wasm_bindgen]
pub fn meter_cause() -> u32 {
    0
}

/// The size of the memory in pages.
#[wasm_bindgen]
pub fn meter_pages() -> u32 {
    0
}

fn session<T: Serialize>(
    source: Vec<u8>,
    json: Vec<u8>,
    bytes: Vec<u8>,
    port: MessagePort,
    work: impl FnOnce(&Interpreter, &Job) -> T,
) -> Result<JsValue, JsError> {
    let job = Job::new(source, &json, bytes)
        .map_err(|error: InvalidJob| JsError::new(&error.to_string()))?;
    drop(json);
    PORT.set(Some(port));
    host::set_sink(Some(send));
    let report = INTERPRETER.with(|interpreter| match interpreter.get() {
        Some(interpreter) => Ok(work(interpreter, &job)),
        None => Err(JsError::new("the module was built without its snapshot")),
    })?;
    let serializer = Serializer::new().serialize_missing_as_null(true);
    report.serialize(&serializer).map_err(|error| JsError::new(&error.to_string()))
}

fn send(kind: Kind, bytes: &[u8]) {
    PORT.with_borrow(|port| {
        if let Some(port) = port {
            post(port, kind as u32, bytes);
        }
    });
}

/// The VM asks the system for randomness only where it was not given a seed; it always is.
#[unsafe(no_mangle)]
unsafe extern "Rust" fn __getrandom_v03_custom(
    _bytes: *mut u8,
    _len: usize,
) -> Result<(), getrandom::Error> {
    Err(getrandom::Error::UNSUPPORTED)
}
