//! The exports for JavaScript. No other file uses JavaScript.
//!
//! The functions here only convert arguments and results. Decisions belong into `session/`.

use core::cell::{OnceCell, RefCell};
use std::collections::TryReserveError;

use js_sys::Uint8Array;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;
use web_sys::MessagePort;

use crate::boundary::messages::{self, MessageKind};
use crate::boundary::module_pack::ModulePack;
use crate::boundary::questions;
use crate::boundary::request::{InvalidRequest, Request};
use crate::boundary::stop_reason::StopReason;
use crate::metering::memory;
use crate::session::interpreter::Interpreter;
use crate::session::post_mortem;

#[wasm_bindgen(raw_module = "../worker/host.js")]
extern "C" {
    /// Posts a copy of `bytes`.
    fn post(port: &MessagePort, kind: u32, bytes: &[u8]);

    /// Asks a question in UTF-8. Returns 0 at the end of the input, otherwise the size of the
    /// answer in bytes and 1. Throws if there is no answer yet: the instance has then ended.
    fn ask(question: &[u8]) -> u32;

    /// Copies the answer to the last question, which has the size of `target`.
    #[wasm_bindgen(js_name = takeAnswer)]
    fn take_answer(target: &mut [u8]);
}

thread_local! {
    static INTERPRETER: OnceCell<Interpreter> = const { OnceCell::new() };
    static PORT: RefCell<Option<MessagePort>> = const { RefCell::new(None) };
}

/// Builds the interpreter. The build calls it once and takes a snapshot of the memory. Every
/// instance starts from the snapshot.
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

/// Compiles a module of the library, for the library file. The build calls it. Returns a `u32` in
/// little-endian order, that many bytes of JSON, which is the list of the names that the module
/// imports, and the code.
#[wasm_bindgen]
pub fn compile_library(name: &str, is_package: bool, source: &str) -> Result<Vec<u8>, JsError> {
    let compiled = with_interpreter(|interpreter| {
        interpreter.compile_library(name, is_package, source).map_err(|error| JsError::new(&error))
    })??;
    let imports = serde_json::to_vec(&compiled.imports)?;
    let mut bytes = (imports.len() as u32).to_le_bytes().to_vec();
    bytes.extend(imports);
    bytes.extend(compiled.code);
    Ok(bytes)
}

/// Loads modules of the library: `names`, a JSON list, from `pack`. Call it in an instance that has
/// not run a program. A run then needs exactly these modules.
#[wasm_bindgen]
pub fn load_library(pack: Vec<u8>, names: &str) -> Result<(), JsError> {
    let pack = ModulePack::new(pack)?;
    let names: Vec<String> = serde_json::from_str(names)?;
    // The modules are not charged to the run.
    let loaded =
        memory::scrubbed(|| with_interpreter(|interpreter| interpreter.load(pack, &names)));
    loaded?.map_err(|error| JsError::new(&error))
}

/// Runs a program. `source` is its text in UTF-8. If `code` is given, it must come from [`compile`]
/// with the same source; the program is then not compiled again. `bytes` is the side buffer of the
/// arguments and files, and `request` is the JSON of all other fields of a [`Request`].
///
/// Returns a `Report`. Fails if the request is invalid.
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

/// Compiles a program, with arguments as for [`run`]. Returns a `Compiled`.
#[wasm_bindgen]
pub fn compile(source: Vec<u8>, request: Vec<u8>, port: MessagePort) -> Result<JsValue, JsError> {
    session(source, request, Vec::new(), port, Interpreter::compile)
}

/// Diagnoses a program without running it, with arguments as for [`run`]. Returns a `Diagnosis`.
#[wasm_bindgen]
pub fn check(source: Vec<u8>, request: Vec<u8>, port: MessagePort) -> Result<JsValue, JsError> {
    session(source, request, Vec::new(), port, Interpreter::diagnose)
}

/// Posts the report on an instance that trapped. `reason` is the number of a [`StopReason`], from
/// the meter; 0 if the run was not stopped.
#[wasm_bindgen]
pub fn post_mortem(reason: u32) {
    post_mortem::report(StopReason::from_number(reason));
}

// Stand-ins for functions that metering exports (`xtask/src/meter.rs`). The build uses only their
// types.

/// Sets the limits of the run: the number of instructions, and the number of pages (64 KiB each) by
/// which the memory may grow.
#[wasm_bindgen]
pub fn meter_arm(_instructions: u64, _pages: u32) {}

/// Sets separate limits for the report of an instance that trapped.
#[wasm_bindgen]
pub fn meter_bury() {}

/// The number of instructions that the run executed until it was stopped.
#[wasm_bindgen]
pub fn meter_spent() -> u64 {
    0
}

/// The number of the [`StopReason`]; 0 if the run was not stopped.
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
    questions::set_answerer(Some(answer));
    let report = with_interpreter(|interpreter| work(interpreter, &request))?;
    let serializer = Serializer::new().serialize_missing_as_null(true);
    report.serialize(&serializer).map_err(|error| JsError::new(&error.to_string()))
}

fn with_interpreter<T>(work: impl FnOnce(&Interpreter) -> T) -> Result<T, JsError> {
    INTERPRETER.with(|interpreter| match interpreter.get() {
        Some(interpreter) => Ok(work(interpreter)),
        None => Err(JsError::new("the module contains no snapshot of the interpreter")),
    })
}

fn send(kind: MessageKind, bytes: &[u8]) {
    PORT.with_borrow(|port| {
        if let Some(port) = port {
            post(port, kind as u32, bytes);
        }
    });
}

fn answer(question: &str) -> Result<Option<Vec<u8>>, TryReserveError> {
    let Some(size) = ask(question.as_bytes()).checked_sub(1) else { return Ok(None) };
    let mut answer = Vec::new();
    answer.try_reserve_exact(size as usize)?;
    answer.resize(size as usize, 0);
    take_answer(&mut answer);
    Ok(Some(answer))
}

/// The source of randomness for the crate `getrandom`. It always fails, because a run must be
/// deterministic. The VM does not call it, because it has a fixed hash seed.
///
/// # Safety
///
/// None is needed: it does not use the pointer. `getrandom` declares it `unsafe`.
#[unsafe(no_mangle)]
unsafe extern "Rust" fn __getrandom_v03_custom(
    _bytes: *mut u8,
    _len: usize,
) -> Result<(), getrandom::Error> {
    Err(getrandom::Error::UNSUPPORTED)
}
