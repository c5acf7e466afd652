//! The report on a run whose instance trapped: by the metered code, by the engine, or after a panic.
//!
//! The heap may be in any state, so the report uses memory of its own: an arena for allocations, and
//! a part of the stack that no program reaches (`xtask/src/wasm.rs`). No code of the VM may run; its
//! frames are only read. The metering pass limits what the report may spend, since the program may
//! have overwritten what it reads.

use core::cell::{Cell, UnsafeCell};

use crate::boundary::failure::{Failure, FailureKind};
use crate::boundary::limits::Limits;
use crate::boundary::messages::{self, MessageKind};
use crate::boundary::report::{Report, Usage};
use crate::boundary::request::Request;
use crate::boundary::stop_reason::StopReason;
use crate::location::frames::{Frame, Trail};
use crate::location::position::Position;
use crate::metering::{memory, output, stack, stop};

const PANIC: usize = 512;

struct Record {
    source: Cell<(*const u8, usize)>,
    limits: Cell<Option<Limits>>,
    panic: UnsafeCell<[u8; PANIC]>,
    panic_len: Cell<usize>,
    /// The cause of the panic, if it is known.
    panic_cause: Cell<Option<PanicCause>>,
    /// The usage at the panic. Printing the panic takes more, and not the same in every engine.
    usage: Cell<Option<Usage>>,
    /// Where the program ended, if it has. A later failure is reported there.
    place: Cell<Option<Position>>,
}

thread_local! {
    static RECORD: Record = const {
        Record {
            source: Cell::new((core::ptr::null(), 0)),
            limits: Cell::new(None),
            panic: UnsafeCell::new([0; PANIC]),
            panic_len: Cell::new(0),
            panic_cause: Cell::new(None),
            usage: Cell::new(None),
            place: Cell::new(None),
        }
    };
}

/// Records the request, so that a report can still be made if the instance traps.
pub fn begin(request: &Request) {
    RECORD.with(|record| {
        record.source.set((request.source.as_ptr(), request.source.len()));
        record.limits.set(Some(request.limits));
        record.panic_len.set(0);
        record.panic_cause.set(None);
        record.usage.set(None);
        record.place.set(None);
    });
}

/// Records where the program ended. Its code may run once more, for the message of its exception.
pub fn note_place(place: Option<Position>) {
    RECORD.with(|record| record.place.set(place));
}

/// The position that [`note_place`] recorded.
pub fn place() -> Option<Position> {
    RECORD.with(|record| record.place.get())
}

/// The frames, or, if there are none, the position at which the program ended.
pub fn or_place(mut frames: Vec<Frame>) -> Vec<Frame> {
    if frames.is_empty() {
        frames.extend(place().map(Frame::of_module));
    }
    frames
}

/// Records where a panic was raised, without its message, and stops the run.
pub fn note_panic(info: &std::panic::PanicHookInfo<'_>) {
    use std::io::Write;
    RECORD.with(|record| {
        // SAFETY: no other reference into the cell is alive.
        let text: &mut [u8; PANIC] = unsafe { &mut *record.panic.get() };
        let mut rest = &mut text[..];
        record.usage.set(Some(usage()));
        record.panic_cause.set(PanicCause::of(info));
        stop::stop(StopReason::Crash);
        let _ = match info.location() {
            Some(place) => write!(rest, "panic at {}:{}", in_crate(place.file()), place.line()),
            None => write!(rest, "panic"),
        };
        record.panic_len.set(PANIC - rest.len());
    });
}

/// The cause of a panic of the VM, where the program is the cause and not a bug.
#[derive(Clone, Copy, PartialEq, Eq)]
enum PanicCause {
    /// The stack is nearly full. Parts of the VM panic on RecursionError.
    Stack,
    /// A capacity beyond the address space, or a failed allocation where the VM expects none.
    Memory,
    /// A `__del__` used an object while it was being changed. The VM locks what it changes.
    Reentry,
}

impl PanicCause {
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

/// The path of a source file from its crate's folder, which is the same on every machine.
fn in_crate(path: &str) -> &str {
    match path.split_once("/registry/src/").and_then(|(_, path)| path.split_once('/')) {
        Some((_, path)) => path,
        None => path,
    }
}

/// Sends the report on an instance that trapped. `reason` is why the run was stopped, if it was. The
/// source of the request must still be alive.
pub fn report(reason: Option<StopReason>) {
    memory::switch_to_arena();
    let usage = RECORD.with(|record| record.usage.get()).unwrap_or_else(usage);
    output::flush();
    let report = Report { failure: Some(failure(reason)), usage, ..Report::default() };
    if let Ok(json) = serde_json::to_vec(&report) {
        messages::post(MessageKind::PostMortem, &json);
    }
}

fn usage() -> Usage {
    Usage { peak_memory: memory::peak(), output_bytes: output::printed() }
}

fn failure(reason: Option<StopReason>) -> Failure {
    RECORD.with(|record| {
        let (pointer, length) = record.source.get();
        // SAFETY: the request lives as long as its run, which never returned.
        let source = match pointer.is_null() {
            true => &[][..],
            false => unsafe { core::slice::from_raw_parts(pointer, length) },
        };
        let source = core::str::from_utf8(source).unwrap_or_default();
        let limits = record.limits.get().unwrap_or_default();
        let here = || or_place(Trail::here().frames());
        let where_stopped = || or_place(stop::trail().frames());
        let stopped = |reason, frames| Failure::stopped(reason, &limits, frames, source);
        match reason {
            Some(StopReason::Crash) => panicked(record, where_stopped(), &stopped, source),
            // The metered code traps for these without calling `on_stop`, so the frames are current.
            Some(reason @ (StopReason::Recursion | StopReason::HostMemory)) => {
                stopped(reason, here())
            }
            Some(reason) => stopped(reason, where_stopped()),
            // Only a failed allocation that the VM cannot handle traps without a panic.
            None if record.panic_len.get() == 0 && memory::refused() => {
                stopped(StopReason::Memory, here())
            }
            None => panicked(record, here(), &stopped, source),
        }
    })
}

fn panicked(
    record: &Record,
    frames: Vec<Frame>,
    stopped: &dyn Fn(StopReason, Vec<Frame>) -> Failure,
    source: &str,
) -> Failure {
    match record.panic_cause.get() {
        Some(PanicCause::Memory) => stopped(StopReason::Memory, frames),
        Some(PanicCause::Stack) => stopped(StopReason::Recursion, frames),
        Some(PanicCause::Reentry) => {
            let message = "RuntimeError: an object was used again while it was being changed";
            Failure {
                exception: Some("RuntimeError".to_owned()),
                ..Failure::in_frames(FailureKind::Exception, message.to_owned(), frames, source)
            }
        }
        None => {
            // SAFETY: no other reference into the cell is alive.
            let text: &[u8; PANIC] = unsafe { &*record.panic.get() };
            let text = text.get(..record.panic_len.get()).unwrap_or_default();
            let reason = match core::str::from_utf8(text).unwrap_or_default() {
                "" => "trap",
                panic => panic,
            };
            let message = format!("the interpreter failed: {reason}");
            Failure::in_frames(FailureKind::Crash, message, frames, source)
        }
    }
}
