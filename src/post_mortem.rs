//! The report on a run whose instance died: by a trap of the metered code, of the engine, or by a
//! panic.
//!
//! The heap may be in any state, so the report is made on memory of its own: an arena for what is
//! allocated, and a part of the stack that no program reaches, see the build. Nothing of the VM may
//! run; its frames are only read. The metering pass bounds what the report may spend, since what it
//! reads may have been overwritten by the program.

use core::cell::{Cell, UnsafeCell};

use crate::budget::Cause;
use crate::failure::{Failure, Kind};
use crate::job::{Job, Report, Usage};
use crate::limits::Limits;
use crate::traceback::{Frame, Position, Trail};
use crate::{budget, host, memory, output, stack};

const PANIC: usize = 512;

struct Record {
    source: Cell<(*const u8, usize)>,
    limits: Cell<Option<Limits>>,
    panic: UnsafeCell<[u8; PANIC]>,
    panic_len: Cell<usize>,
    /// What caused the panic, if that is known.
    reason: Cell<Option<Reason>>,
    /// What was held until the panic. To print the panic takes more, and not the same in every
    /// engine.
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

/// Records the request, so that a report can still be made if the instance traps.
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

/// Notes where the program ended. Its code may run once more, for the message of its exception.
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

/// Notes where a panic was raised, and nothing of the program's, and stops the run.
pub fn note_panic(info: &std::panic::PanicHookInfo<'_>) {
    use std::io::Write;
    RECORD.with(|record| {
        // SAFETY: no other reference into the cell is alive.
        let text: &mut [u8; PANIC] = unsafe { &mut *record.panic.get() };
        let mut rest = &mut text[..];
        record.usage.set(Some(usage()));
        record.reason.set(Reason::of(info));
        budget::stop(Cause::Crash);
        let _ = match info.location() {
            Some(place) => write!(rest, "panic at {}:{}", in_crate(place.file()), place.line()),
            None => write!(rest, "panic"),
        };
        record.panic_len.set(PANIC - rest.len());
    });
}

/// The cause of a panic of the VM, where that is the program's doing and no bug of ours to report.
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

/// Sends the report on a run that was stopped for `cause`, if it was. The source of the job must
/// still be where it was.
pub fn report(cause: Option<Cause>) {
    memory::switch_to_arena();
    let usage = RECORD.with(|record| record.usage.get()).unwrap_or_else(usage);
    output::flush();
    let report = Report { failure: Some(failure(cause)), usage, ..Report::default() };
    if let Ok(json) = serde_json::to_vec(&report) {
        host::post(host::Kind::PostMortem, &json);
    }
}

fn usage() -> Usage {
    Usage { peak_memory: memory::peak(), output_bytes: output::printed() }
}

fn failure(cause: Option<Cause>) -> Failure {
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
        let where_stopped = || or_place(budget::trail().frames());
        let stopped = |cause, frames| Failure::stopped(cause, &limits, frames, source);
        match cause {
            Some(Cause::Crash) => panicked(record, where_stopped(), &stopped, source),
            // The metered code traps at these without a notice, so the program is still where it
            // was.
            Some(cause @ (Cause::Recursion | Cause::HostMemory)) => stopped(cause, here()),
            Some(cause) => stopped(cause, where_stopped()),
            // Only a refusal that nobody could handle ends an instance without a panic.
            None if record.panic_len.get() == 0 && memory::refused() => {
                stopped(Cause::Memory, here())
            }
            None => panicked(record, here(), &stopped, source),
        }
    })
}

fn panicked(
    record: &Record,
    frames: Vec<Frame>,
    stopped: &dyn Fn(Cause, Vec<Frame>) -> Failure,
    source: &str,
) -> Failure {
    match record.reason.get() {
        Some(Reason::Memory) => stopped(Cause::Memory, frames),
        Some(Reason::Stack) => stopped(Cause::Recursion, frames),
        Some(Reason::Reentry) => {
            let message = "RuntimeError: an object was used again while it was being changed";
            Failure {
                exception: Some("RuntimeError".to_owned()),
                ..Failure::in_frames(Kind::Exception, message.to_owned(), frames, source)
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
            Failure::in_frames(Kind::Crash, message, frames, source)
        }
    }
}
