//! What the interpreter tells its host while a program runs: bytes, of one of three kinds.
//!
//! The host is whoever set the sink: the bindings in a browser, a test natively. The sink may be
//! called in the middle of anything the program does, so it must not allocate in the module's
//! memory, nor call back into it.

use core::cell::Cell;
use std::io::Write;

use crate::output;

/// What the bytes of a message are. The numbers are the wire's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum Kind {
    /// Output of the program, see [`crate::output`].
    Output = 0,
    /// `{"instructions": number, "line": number | null}`
    Progress = 1,
    /// The report on a run whose instance died, as JSON.
    PostMortem = 2,
}

/// Where messages go.
pub type Sink = fn(Kind, &[u8]);

thread_local! {
    static SINK: Cell<Option<Sink>> = const { Cell::new(None) };
}

/// Sets who is told; `None` when nobody listens.
pub fn set_sink(sink: Option<Sink>) {
    SINK.set(sink);
}

/// Sends a message, if anybody listens.
pub fn post(kind: Kind, bytes: &[u8]) {
    if let Some(sink) = SINK.get() {
        sink(kind, bytes);
    }
}

/// Sends what was printed, and where the program is.
pub fn report_progress(instructions: u64, line: Option<u32>) {
    output::flush();
    let mut text = [0_u8; 64];
    let mut rest = &mut text[..];
    let written = match line {
        Some(line) => write!(rest, r#"{{"instructions":{instructions},"line":{line}}}"#),
        None => write!(rest, r#"{{"instructions":{instructions},"line":null}}"#),
    };
    let length = 64 - rest.len();
    if written.is_ok() {
        post(Kind::Progress, &text[..length]);
    }
}
