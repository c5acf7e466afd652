//! The report on a run whose instance died: by a trap of ours, of the engine, or by a panic.
//!
//! The heap may be in any state, so the report is made on memory of its own: an arena for what is
//! allocated, and a part of the stack that no program reaches, see the build. Nothing of the VM may
//! run; its frames are only looked at.

use core::cell::{Cell, UnsafeCell};

use crate::failure::{Failure, Kind};
use crate::job::{Job, Report, Usage};
use crate::limits::Limits;
use crate::traceback::{Frame, Position, Trail};
use crate::{budget, host, memory, output, stack};

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
    /// What the panic came of, if that is known.
    reason: Cell<Option<Reason>>,
    /// What was spent until the panic. Telling of it costs more, and not the same in every engine.
    usage: Cell<Option<Usage>>,
    /// Where the program was when it ended, if it has: what failed after that, failed there.
    place: Cell<Option<Position>>,
}

thread_local! {
    static RECORD: Record = const {
        Record {
            source: Cell::new((core::ptr::null(), 0)),
            limits: Cell::new(None),
            panic: UnsafeCell::new([0; PANIC]),
            panic_len: Cell::new(0),
            reason: Cell::new(None),
            usage: Cell::new(None),
            place: Cell::new(None),
        }
    };
}

/// Notes whose death it would be.
pub fn begin(job: &Job) {
    RECORD.with(|record| {
        record.source.set((job.source.as_ptr(), job.source.len()));
        record.limits.set(Some(job.limits));
        record.panic_len.set(0);
        record.reason.set(None);
        record.usage.set(None);
        record.place.set(None);
    });
}

/// Notes where the program ended. Its code may run once more, to tell how it did.
pub fn note_place(place: Option<Position>) {
    RECORD.with(|record| record.place.set(place));
}

/// What [`note_place`] noted.
pub fn place() -> Option<Position> {
    RECORD.with(|record| record.place.get())
}

/// The frames, or, where there are none, the place at which the program ended.
pub fn or_place(mut frames: Vec<Frame>) -> Vec<Frame> {
    if frames.is_empty() {
        frames.extend(place().map(Frame::of_module));
    }
    frames
}

/// Notes what a panic says: where in our code, and what, never a word of the program's.
pub fn note_panic(info: &std::panic::PanicHookInfo<'_>) {
    use std::io::Write;
    RECORD.with(|record| {
        // SAFETY: no other reference into the cell is alive.
        let text: &mut [u8; PANIC] = unsafe { &mut *record.panic.get() };
        let mut rest = &mut text[..];
        record.usage.set(Some(usage()));
        record.reason.set(Reason::of(info));
        let _ = match info.location() {
            Some(place) => write!(rest, "panic at {}:{}", in_crate(place.file()), place.line()),
            None => write!(rest, "panic"),
        };
        record.panic_len.set(PANIC - rest.len());
    });
}

/// What a panic of the VM comes of that is the program's doing, and no bug of ours to report.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reason {
    /// Some of the VM takes its RecursionError for impossible.
    Stack,
    /// A capacity beyond what an address can say, or a refusal that was taken for impossible.
    Memory,
    /// A `__del__` came back to the object whose change set it off: the VM locks what it changes.
    Reentry,
}

impl Reason {
    fn of(info: &std::panic::PanicHookInfo<'_>) -> Option<Self> {
        let file = info.location().map_or("", |place| place.file());
        if stack::is_nearly_full() {
            Some(Self::Stack)
        } else if memory::just_refused() || file.contains("/raw_vec") {
            Some(Self::Memory)
        } else if file.ends_with("lock/cell_lock.rs") || file.ends_with("/ordered_dict.rs") {
            Some(Self::Reentry)
        } else {
            None
        }
    }
}

/// The path of a source file from its crate's folder on, which is the same on every machine.
fn in_crate(path: &str) -> &str {
    match path.split_once("/registry/src/").and_then(|(_, path)| path.split_once('/')) {
        Some((_, path)) => path,
        None => path,
    }
}

/// Sends the report. The source of the job must still be where it was.
pub fn report(death: Death) {
    memory::switch_to_arena();
    let usage = usage_of_the_dead();
    budget::bury();
    output::flush();
    let report = Report { value: None, failure: Some(failure(death)), usage };
    if let Ok(json) = serde_json::to_vec(&report) {
        host::post(host::Kind::PostMortem, &json);
    }
}

fn usage_of_the_dead() -> Usage {
    RECORD.with(|record| record.usage.get()).unwrap_or_else(usage)
}

fn usage() -> Usage {
    Usage {
        instructions: budget::spent(),
        peak_memory: memory::peak(),
        output_bytes: output::printed(),
        wasm_memory: memory::total(),
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
        let here = || or_place(Trail::here().frames());
        if let Some(cause) = budget::cause() {
            let frames = or_place(budget::trail().frames());
            return Failure::stopped(cause, &limits, frames, source);
        }
        let reason = record.reason.get();
        let is_deep = stack::exhausted() || reason == Some(Reason::Stack);
        if death == Death::StackOverflow || is_deep {
            let message = "the program nests too deeply for the stack".to_owned();
            return Failure::in_frames(Kind::Recursion, message, here(), source);
        }
        // SAFETY: no other reference into the cell is alive.
        let text: &[u8; PANIC] = unsafe { &*record.panic.get() };
        let panic = &text[..record.panic_len.get()];
        let panic = core::str::from_utf8(panic).unwrap_or_default();
        // Only a refusal that nobody could handle ends an instance without a panic.
        if reason == Some(Reason::Memory) || panic.is_empty() && memory::refused() {
            return Failure::stopped(budget::Cause::Memory, &limits, here(), source);
        }
        if reason == Some(Reason::Reentry) {
            let message = "RuntimeError: an object was used again while it was being changed";
            return Failure {
                exception: Some("RuntimeError".to_owned()),
                ..Failure::in_frames(Kind::Exception, message.to_owned(), here(), source)
            };
        }
        let reason = if panic.is_empty() { "trap" } else { panic };
        let message = format!("the interpreter failed: {reason}");
        Failure::in_frames(Kind::Crash, message, here(), source)
    })
}
