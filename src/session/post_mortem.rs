//! The report on a run whose instance trapped: by the metered code, by the engine, or after a
//! panic.
//!
//! The heap may be inconsistent, so the report uses separate memory: an arena for allocations, and
//! a part of the stack that no program reaches (`xtask/src/wasm.rs`). Do not run code of the VM
//! here; the report only reads its frames. The program may have overwritten the data that the
//! report reads, so the metering pass also limits the instructions of the report.

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

/// The most bytes of the description of a panic.
const PANIC: usize = 512;

/// The data of the current run for its report.
struct Record {
    /// The address and length of the source, which the caller of [`begin`] keeps alive.
    source: Cell<(*const u8, usize)>,
    limits: Cell<Option<Limits>>,
    /// The description of the panic. Only the first `panic_len` bytes are valid.
    panic: UnsafeCell<[u8; PANIC]>,
    panic_len: Cell<usize>,
    /// The cause of the panic, if it is known.
    panic_cause: Cell<Option<PanicCause>>,
    /// The usage at the panic. Printing the panic uses memory, and the amount differs between
    /// engines.
    usage: Cell<Option<Usage>>,
    /// The position at which the program ended, if it has ended. A later failure is reported there.
    position: Cell<Option<Position>>,
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
            position: Cell::new(None),
        }
    };
}

/// Records the request, so that [`report`] works after a trap. The request must live until the end
/// of the run.
pub fn begin(request: &Request) {
    RECORD.with(|record| {
        record.source.set((request.source.as_ptr(), request.source.len()));
        record.limits.set(Some(request.limits));
        record.panic_len.set(0);
        record.panic_cause.set(None);
        record.usage.set(None);
        record.position.set(None);
    });
}

/// Records the position at which the program ended. Code of the program may run after that, for
/// example to get the message of its exception.
pub fn note_position(position: Option<Position>) {
    RECORD.with(|record| record.position.set(position));
}

/// The position that [`note_position`] recorded.
pub fn position() -> Option<Position> {
    RECORD.with(|record| record.position.get())
}

/// The frames, or, if there are none, the position at which the program ended.
pub fn or_position(mut frames: Vec<Frame>) -> Vec<Frame> {
    if frames.is_empty() {
        frames.extend(position().map(Frame::of_module));
    }
    frames
}

/// Records the place in the source code of the interpreter at which a panic was raised, and stops
/// the run. It does not record the message, which may contain data of the program.
pub fn note_panic(info: &std::panic::PanicHookInfo<'_>) {
    use std::io::Write;
    RECORD.with(|record| {
        // SAFETY: the cell is used only here and in `panicked`, which runs after the instance has
        // trapped. A panic inside the panic hook aborts and does not call this function again.
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

/// The cause of a panic of the VM that the program caused. Any other panic is a bug.
#[derive(Clone, Copy, PartialEq, Eq)]
enum PanicCause {
    /// The stack is nearly full. Some functions of the VM panic when RecursionError is raised.
    Stack,
    /// A capacity beyond the address space, or a failed allocation in a function of the VM that
    /// cannot return an error.
    Memory,
    /// A `__del__` used an object while it was being changed. The VM locks an object to change it.
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

/// The path of a source file relative to the folder of all crates. It is the same on every machine.
fn in_crate(path: &str) -> &str {
    match path.split_once("/registry/src/").and_then(|(_, path)| path.split_once('/')) {
        Some((_, path)) => path,
        None => path,
    }
}

/// Sends the report on an instance that trapped. `reason` is why the run was stopped, if it was.
/// The source of the request must still be alive.
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
        // SAFETY: `begin` set the address and length from the source of the request. The trapped
        // run did not return, so the request was not dropped.
        let source = match pointer.is_null() {
            true => &[][..],
            false => unsafe { core::slice::from_raw_parts(pointer, length) },
        };
        let source = core::str::from_utf8(source).unwrap_or_default();
        let limits = record.limits.get().unwrap_or_default();
        let here = || or_position(Trail::here().frames());
        let where_stopped = || or_position(stop::trail().frames());
        let stopped = |reason, frames| Failure::stopped(reason, &limits, frames, source);
        match reason {
            Some(StopReason::Crash) => panicked(record, where_stopped(), &stopped, source),
            // For these the metered code traps without a call of `on_stop`: use the current frames.
            Some(reason @ (StopReason::Recursion | StopReason::HostMemory)) => {
                stopped(reason, here())
            }
            Some(reason) => stopped(reason, where_stopped()),
            // A trap without a panic, after a refused allocation: the VM could not handle it.
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
            // SAFETY: as in `note_panic`, which is not called any more.
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
