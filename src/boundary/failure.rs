//! Every way a run can fail, and the message and traceback shown for it.
//!
//! A failure is plain data. Its texts are for the person who wrote the program.

use serde::Serialize;

use crate::boundary::limits::Limits;
use crate::boundary::stop_reason::StopReason;
use crate::location::frames::Frame;
use crate::location::position::Position;
use crate::location::traceback;

/// The kind of a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "FailureKind"))]
#[serde(rename_all = "kebab-case")]
pub enum FailureKind {
    /// The source is not Python.
    Syntax,
    /// The source is Python that the policy does not allow.
    Policy,
    /// The program raised an exception and did not catch it.
    Exception,
    /// The instruction limit was reached.
    Instructions,
    /// The memory limit was reached.
    Memory,
    /// The output limit was reached.
    Output,
    /// One loop did more iterations than allowed.
    Iterations,
    /// The program nested calls too deeply.
    Recursion,
    /// The host refused memory that the limit allows. Not deterministic.
    HostMemory,
    /// The time limit was reached. Only the page reports this kind.
    Time,
    /// The page cancelled the run. Only the page reports this kind.
    Cancelled,
    /// The interpreter itself failed: a bug.
    Crash,
}

/// Why and where a run failed.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WireFailure"))]
#[serde(rename_all = "camelCase")]
pub struct Failure {
    pub kind: FailureKind,
    /// One line.
    pub message: String,
    /// The class name of the exception, if one was raised.
    pub exception: Option<String>,
    /// The position in the program's source, if it is known.
    pub position: Option<Position>,
    /// An alternative, if there is a usual one.
    pub hint: Option<String>,
    /// The complete text for a learner, with source lines and carets.
    pub traceback: String,
    /// The stack frames, outermost first. A long stack has only its first and last frames.
    pub frames: Vec<Frame>,
}

/// The most frames in a failure. The frames in the middle of a longer stack are left out.
const FRAMES: usize = 48;

impl Failure {
    /// A failure without a position in the program.
    pub fn without_position(kind: FailureKind, message: String) -> Self {
        Self {
            kind,
            traceback: message.clone(),
            message,
            exception: None,
            position: None,
            hint: None,
            frames: Vec::new(),
        }
    }

    /// A program that the policy does not allow, at `position`.
    pub fn refused(
        message: String,
        hint: Option<String>,
        position: Position,
        source: &str,
    ) -> Self {
        let kind = FailureKind::Policy;
        let mut failure = Self::in_source(kind, "NotAllowed", message, position, source);
        if let Some(hint) = &hint {
            failure.traceback.push_str("\nHint: ");
            failure.traceback.push_str(hint);
        }
        failure.hint = hint;
        failure
    }

    /// A failure at `position`, before the program ran. `exception` is the class name for the
    /// traceback.
    pub fn in_source(
        kind: FailureKind,
        exception: &str,
        message: String,
        position: Position,
        source: &str,
    ) -> Self {
        let traceback = traceback::at_source(position, source, &format!("{exception}: {message}"));
        Self {
            kind,
            message,
            exception: Some(exception.to_owned()),
            position: Some(position),
            hint: None,
            traceback,
            frames: Vec::new(),
        }
    }

    /// A failure of the running program in the last of `frames`, whose columns are in bytes, as the
    /// VM counts them.
    pub fn in_frames(
        kind: FailureKind,
        message: String,
        mut frames: Vec<Frame>,
        source: &str,
    ) -> Self {
        traceback::count_characters(&mut frames, source);
        let traceback = traceback::of_frames(&frames, source, &message);
        if frames.len() > FRAMES {
            frames.drain(FRAMES / 2..frames.len() - FRAMES / 2);
        }
        Self {
            kind,
            message,
            exception: None,
            position: frames.last().map(|frame| frame.position),
            hint: None,
            traceback,
            frames,
        }
    }

    /// The failure of a run that was stopped at a limit.
    pub fn stopped(reason: StopReason, limits: &Limits, frames: Vec<Frame>, source: &str) -> Self {
        let (kind, message) = match reason {
            StopReason::Instructions => (
                FailureKind::Instructions,
                format!(
                    "the program was stopped: it used up its budget of {} instructions",
                    limits.instructions
                ),
            ),
            StopReason::Memory => (
                FailureKind::Memory,
                format!(
                    "the program was stopped: it needs more than its {} of memory",
                    size(limits.memory)
                ),
            ),
            StopReason::Output => (
                FailureKind::Output,
                format!(
                    "the program was stopped: it printed more than its {} of output",
                    size(limits.output)
                ),
            ),
            StopReason::Iterations => (
                FailureKind::Iterations,
                format!(
                    "the program was stopped: a loop took more than {} iterations",
                    limits.iterations.unwrap_or_default()
                ),
            ),
            StopReason::Recursion => {
                (FailureKind::Recursion, "the program nests too deeply for the stack".to_owned())
            }
            StopReason::HostMemory => (
                FailureKind::HostMemory,
                format!(
                    "the program was stopped: this device has no more memory for it, although the \
                     limit of {} allows it",
                    size(limits.memory)
                ),
            ),
            StopReason::Crash => (FailureKind::Crash, "the interpreter failed".to_owned()),
        };
        Self::in_frames(kind, message, frames, source)
    }
}

/// `bytes` in the largest unit of which it is a whole number.
fn size(bytes: u64) -> String {
    match bytes {
        0 => "0 bytes".to_owned(),
        _ if bytes.is_multiple_of(1024 * 1024) => format!("{} MiB", bytes / (1024 * 1024)),
        _ if bytes.is_multiple_of(1024) => format!("{} KiB", bytes / 1024),
        _ => format!("{bytes} bytes"),
    }
}
