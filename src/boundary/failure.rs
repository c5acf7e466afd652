//! Every way a run can fail, and the message and traceback shown for it.
//!
//! A failure is plain data, for the person who wrote the program.

use serde::Serialize;

use crate::boundary::limits::Limits;
use crate::boundary::stop_reason::StopReason;
use crate::location::frames::Frame;
use crate::location::position::Position;
use crate::location::traceback;

/// The way in which a run failed.
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
    /// The instruction budget is spent.
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
    /// The page's clock ran out. Only the page reports it.
    Time,
    /// The page cancelled the run. Only the page reports it.
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
    /// The class name of the exception, where one was raised.
    pub exception: Option<String>,
    /// Where in the program's source, if known.
    pub position: Option<Position>,
    /// What to do instead, where there is a usual way.
    pub hint: Option<String>,
    /// The text a learner reads, with source lines and carets.
    pub traceback: String,
    /// The calls that led there, outermost first; of a long chain, its two ends.
    pub frames: Vec<Frame>,
}

/// The most frames in a failure. The middle of a longer chain is left out.
const FRAMES: usize = 48;

impl Failure {
    /// A failure with no place in the program.
    pub fn placeless(kind: FailureKind, message: String) -> Self {
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

    /// A failure at one position in the source, before any of it ran.
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

    /// A failure of the running program, at the end of `frames`, as the VM counts their columns.
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

/// `bytes` in the largest unit that keeps it whole.
fn size(bytes: u64) -> String {
    match bytes {
        0 => "0 bytes".to_owned(),
        _ if bytes.is_multiple_of(1024 * 1024) => format!("{} MiB", bytes / (1024 * 1024)),
        _ if bytes.is_multiple_of(1024) => format!("{} KiB", bytes / 1024),
        _ => format!("{bytes} bytes"),
    }
}
