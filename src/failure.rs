//! The closed set of ways a run can end other than well, and how each is told.
//!
//! A failure is data: what it says is for the person who wrote the program. How a position becomes
//! text is [`crate::traceback`]'s affair.

use serde::Serialize;

use crate::budget::Cause;
use crate::limits::Limits;
use crate::policy::Refusal;
use crate::syntax::position_of;
use crate::traceback::{self, Frame, Position};

/// Which of the ways a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "FailureKind"))]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
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
    /// One loop took more turns than it may.
    Iterations,
    /// The program nested calls too deeply.
    Recursion,
    /// The host refused memory that the limit allows. Not deterministic.
    HostMemory,
    /// The page's clock ran out. Only the page reports it.
    Time,
    /// The page cancelled the run. Only the page reports it.
    Cancelled,
    /// The interpreter itself failed: a bug of ours.
    Crash,
}

/// Why and where a run failed.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WireFailure"))]
#[serde(rename_all = "camelCase")]
pub struct Failure {
    pub kind: Kind,
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

/// Of a chain of calls longer than this, the middle is left out.
const FRAMES: usize = 48;

impl Failure {
    /// A failure with no place in the program.
    pub fn placeless(kind: Kind, message: String) -> Self {
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

    /// A program that the policy does not allow.
    pub fn refused(refusal: Refusal, source: &str) -> Self {
        let position = position_of(refusal.range, source);
        let message = refusal.message;
        let mut failure = Self::in_source(Kind::Policy, "NotAllowed", message, position, source);
        if let Some(hint) = &refusal.hint {
            failure.traceback.push_str("\nHint: ");
            failure.traceback.push_str(hint);
        }
        failure.hint = refusal.hint;
        failure
    }

    /// A failure at one place in the source, before any of it ran.
    pub fn in_source(
        kind: Kind,
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
    pub fn in_frames(kind: Kind, message: String, mut frames: Vec<Frame>, source: &str) -> Self {
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
    pub fn stopped(cause: Cause, limits: &Limits, frames: Vec<Frame>, source: &str) -> Self {
        let (kind, message) = match cause {
            Cause::Instructions => (
                Kind::Instructions,
                format!(
                    "the program was stopped: it used up its budget of {} instructions",
                    limits.instructions
                ),
            ),
            Cause::Memory => (
                Kind::Memory,
                format!(
                    "the program was stopped: it needs more than its {} of memory",
                    size(limits.memory)
                ),
            ),
            Cause::Output => (
                Kind::Output,
                format!(
                    "the program was stopped: it printed more than its {} of output",
                    size(limits.output)
                ),
            ),
            Cause::Iterations => (
                Kind::Iterations,
                format!(
                    "the program was stopped: a loop took more than {} turns",
                    limits.iterations.unwrap_or_default()
                ),
            ),
            Cause::Recursion => {
                (Kind::Recursion, "the program nests too deeply for the stack".to_owned())
            }
            Cause::HostMemory => (
                Kind::HostMemory,
                format!(
                    "the program was stopped: this device has no more memory for it, although the \
                     limit of {} allows it",
                    size(limits.memory)
                ),
            ),
            Cause::Crash => (Kind::Crash, "the interpreter failed".to_owned()),
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
