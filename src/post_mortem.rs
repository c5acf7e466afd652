//! The report on a run whose instance died: by a trap of ours, of the engine, or by a panic.
//!
//! The heap may be in any state, so the report is made on memory of its own: an arena for what is
//! allocated and a stack. Nothing of the VM may run; its frames are only looked at.

use core::cell::{Cell, UnsafeCell};

use crate::failure::{Failure, Kind};
use crate::job::{Job, Report, Usage};
use crate::limits::Limits;
use crate::traceback::{Frame, Trail};
use crate::{budget, host, memory, output};

/// What the engine says of how the instance died.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Death {
    /// The engine's own stack is used up.
    StackOverflow,
    /// A trap, by us or by the engine.
    Trap,
}

const PANIC: usize = 512;

struct Record {
    source: Cell<(*const u8, usize)>,
    limits: Cell<Option<Limits>>,
    panic: UnsafeCell<[u8; PANIC]>,
    panic_len: Cell<usize>,
    /// Whether the panic came at the end of the stack.
    cornered: Cell<bool>,
}

thread_local! {
    static RECORD: Record = const {
        Record {
            source: Cell::new((core::ptr::null(), 0)),
            limits: Cell::new(None),
            panic: UnsafeCell::new([0; PANIC]),
            panic_len: Cell::new(0),
            cornered: Cell::new(false),
        }
    };
}

/// Notes whose death it would be.
pub fn begin(job: &Job) {
    RECORD.with(|record| {
        record.source.set((job.source.as_ptr(), job.source.len()));
        record.limits.set(Some(job.limits));
        record.panic_len.set(0);
        record.cornered.set(false);
    });
}

/// Notes what a panic says: where in our code, and what, never a word of the program's.
pub fn note_panic(info: &std::panic::PanicHookInfo<'_>) {
    use std::io::Write;
    RECORD.with(|record| {
        // SAFETY: no other reference into the cell is alive.
        let text: &mut [u8; PANIC] = unsafe { &mut *record.panic.get() };
        let mut rest = &mut text[..];
        record.cornered.set(is_stack_nearly_full());
        let _ = match info.location() {
            Some(place) => write!(rest, "panic at {}:{}", in_crate(place.file()), place.line()),
            None => write!(rest, "panic"),
        };
        record.panic_len.set(PANIC - rest.len());
    });
}

/// The path of a source file from its crate's folder on, which is the same on every machine.
fn in_crate(path: &str) -> &str {
    match path.split_once("/registry/src/").and_then(|(_, path)| path.split_once('/')) {
        Some((_, path)) => path,
        None => path,
    }
}

/// Whether the VM's guard would answer here: some of the VM takes its RecursionError for
/// impossible, and panics.
#[cfg(target_arch = "wasm32")]
fn is_stack_nearly_full() -> bool {
    // The stack grows down to address zero. The guard leaves 32 KiB.
    const GUARDED: usize = 36 * 1024;
    (psm::stack_pointer() as usize) < GUARDED
}

#[cfg(not(target_arch = "wasm32"))]
fn is_stack_nearly_full() -> bool {
    false
}

/// Sends the report. The source of the job must still be where it was.
pub fn report(death: Death) {
    memory::switch_to_arena();
    on_own_stack(|| {
        output::flush();
        let report = Report { value: None, failure: Some(failure(death)), usage: usage() };
        if let Ok(json) = serde_json::to_vec(&report) {
            host::post(host::Kind::PostMortem, &json);
        }
    });
}

fn usage() -> Usage {
    Usage {
        instructions: budget::spent(),
        peak_memory: memory::peak(),
        output_bytes: output::printed(),
    }
}

fn failure(death: Death) -> Failure {
    RECORD.with(|record| {
        let (pointer, length) = record.source.get();
        // SAFETY: the job is alive as long as its run, which never returned.
        let source = match pointer.is_null() {
            true => &[][..],
            false => unsafe { core::slice::from_raw_parts(pointer, length) },
        };
        let source = core::str::from_utf8(source).unwrap_or_default();
        let limits = record.limits.get().unwrap_or_default();
        let here = || Trail::here().frames();
        if let Some(cause) = budget::cause() {
            let frames: Vec<Frame> = budget::trail().frames();
            return Failure::stopped(cause, &limits, frames, source);
        }
        if death == Death::StackOverflow || record.cornered.get() {
            let message = "the program nests too deeply for the stack".to_owned();
            return Failure::in_frames(Kind::Recursion, message, here(), source);
        }
        // SAFETY: no other reference into the cell is alive.
        let text: &[u8; PANIC] = unsafe { &*record.panic.get() };
        let panic = &text[..record.panic_len.get()];
        let panic = core::str::from_utf8(panic).unwrap_or_default();
        // Only a refusal that nobody could handle ends an instance without a panic.
        if panic.is_empty() && memory::refused() {
            return Failure::stopped(budget::Cause::Memory, &limits, here(), source);
        }
        let reason = if panic.is_empty() { "trap" } else { panic };
        let message = format!("the interpreter failed: {reason}");
        Failure::in_frames(Kind::Crash, message, here(), source)
    })
}

/// Works on a stack of its own: the stack pointer of a dead instance is wherever it died.
#[cfg(target_arch = "wasm32")]
fn on_own_stack(work: impl FnOnce()) {
    const STACK: usize = 64 * 1024;
    thread_local! {
        static BYTES: UnsafeCell<[u8; STACK]> = const { UnsafeCell::new([0; STACK]) };
    }
    BYTES.with(|bytes| {
        // SAFETY: the memory is this function's alone, and the work returns before it is reused.
        unsafe { psm::on_stack(bytes.get().cast(), STACK, work) }
    });
}

#[cfg(not(target_arch = "wasm32"))]
fn on_own_stack(work: impl FnOnce()) {
    work();
}
