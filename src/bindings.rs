//! The exports for JavaScript. Only this file knows it. It makes no decisions.

use core::cell::{OnceCell, RefCell};

use js_sys::Uint8Array;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;
use web_sys::MessagePort;

use crate::boundary::messages::{self, MessageKind};
use crate::boundary::request::{InvalidRequest, Request};
use crate::boundary::stop_reason::StopReason;
use crate::metering::memory;
use crate::session::interpreter::Interpreter;
use crate::session::post_mortem;

#[wasm_bindgen(raw_module = "../worker/host.js")]
extern "C" {
    /// Posts a copy of `bytes`. The only JavaScript function of the package that the module
    /// imports.
    fn post(port: &MessagePort, kind: u32, bytes: &[u8]);
}

thread_local! {
    static INTERPRETER: OnceCell<Interpreter> = const { OnceCell::new() };
    static PORT: RefCell<Option<MessagePort>> = const { RefCell::new(None) };
}

/// Builds the interpreter. The build calls it once and takes a snapshot of the memory, from which
/// every instance starts.
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

/// Runs a program from its source, in UTF-8, or from `code`. `bytes` is the side buffer of the
/// arguments, and `request` is the JSON of everything else.
#[wasm_bindgen]
pub fn run(
    source: Vec<u8>,
    request: Vec<u8>,
    bytes: Vec<u8>,
    code: Option<Uint8Array>,
    port: MessagePort,
) -> Result<JsValue, JsError> {
    let code = code.map(|code| code.to_vec());
    session(source, request, bytes, port, |interpreter, request| {
        interpreter.run(request, code.as_deref())
    })
}

/// Compiles a program, given as for [`run`].
#[wasm_bindgen]
pub fn compile(source: Vec<u8>, request: Vec<u8>, port: MessagePort) -> Result<JsValue, JsError> {
    session(source, request, Vec::new(), port, Interpreter::compile)
}

/// Diagnoses a program, given as for [`run`], without running it.
#[wasm_bindgen]
pub fn check(source: Vec<u8>, request: Vec<u8>, port: MessagePort) -> Result<JsValue, JsError> {
    session(source, request, Vec::new(), port, Interpreter::diagnose)
}

/// Posts the report on an instance that trapped. `reason` is the number that the meter reports.
#[wasm_bindgen]
pub fn post_mortem(reason: u32) {
    post_mortem::report(StopReason::from_number(reason));
}

// Stand-ins for functions that metering exports (`xtask/src/meter.rs`). The build uses only their
// types.

/// Sets the limits of the run: instructions, and pages of memory by which it may grow.
#[wasm_bindgen]
pub fn meter_arm(_instructions: u64, _pages: u32) {}

/// Lets an instance that trapped make its report, within limits of its own.
#[wasm_bindgen]
pub fn meter_bury() {}

/// The instructions spent, up to the moment at which the run was stopped.
#[wasm_bindgen]
pub fn meter_spent() -> u64 {
    0
}

/// The number of the reason for which the run was stopped; 0 if it was not.
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
    work: impl FnOnce(&Interpreter, &Request) -> T,
) -> Result<JsValue, JsError> {
    let request = Request::new(source, &json, bytes)
        .map_err(|error: InvalidRequest| JsError::new(&error.to_string()))?;
    drop(json);
    PORT.set(Some(port));
    messages::set_sink(Some(send));
    let report = INTERPRETER.with(|interpreter| match interpreter.get() {
        Some(interpreter) => Ok(work(interpreter, &request)),
        None => Err(JsError::new("the module was built without its snapshot")),
    })?;
    let serializer = Serializer::new().serialize_missing_as_null(true);
    report.serialize(&serializer).map_err(|error| JsError::new(&error.to_string()))
}

fn send(kind: MessageKind, bytes: &[u8]) {
    PORT.with_borrow(|port| {
        if let Some(port) = port {
            post(port, kind as u32, bytes);
        }
    });
}

/// The VM reads randomness from the system only without a seed, and it always has one.
#[unsafe(no_mangle)]
unsafe extern "Rust" fn __getrandom_v03_custom(
    _bytes: *mut u8,
    _len: usize,
) -> Result<(), getrandom::Error> {
    Err(getrandom::Error::UNSUPPORTED)
}
