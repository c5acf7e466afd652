//! Messages to the host while a program runs: bytes of one of five kinds.
//!
//! The host is whoever set the sink: the bindings in a browser, a test natively. The sink may be
//! called at any moment of a run, so it must not allocate in the module's memory or call back
//! into it.

use core::cell::Cell;
use std::io::Write;

use crate::output;

/// What the bytes of a message are. The worker knows the kinds by these numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum Kind {
    /// Output of the program, see [`crate::output`].
    Output = 0,
    /// The line under way: `number | null` as JSON.
    Progress = 1,
    /// The report on a run whose instance died, as JSON.
    PostMortem = 2,
    /// A piece of the value of a run, as JSON. To be ignored when the run's report has a failure.
    Value = 3,
    /// A piece of the side buffer of the value. To be ignored like a piece of the value.
    Bytes = 4,
}

/// Where messages go.
pub type Sink = fn(Kind, &[u8]);

thread_local! {
    static SINK: Cell<Option<Sink>> = const { Cell::new(None) };
}

/// Sets where messages go; `None` drops them.
pub fn set_sink(sink: Option<Sink>) {
    SINK.set(sink);
}

/// Sends a message to the sink, if there is one.
pub fn post(kind: Kind, bytes: &[u8]) {
    if let Some(sink) = SINK.get() {
        sink(kind, bytes);
    }
}

/// Sends bytes in pieces.
pub fn post_in_pieces(kind: Kind, bytes: &[u8]) {
    for piece in bytes.chunks(PIECE) {
        post(kind, piece);
    }
}

/// A writer that sends what is written in pieces, so that the whole is never in memory.
pub struct Pieces {
    kind: Kind,
    piece: Vec<u8>,
}

const PIECE: usize = 32 * 1024;

impl Pieces {
    pub fn new(kind: Kind) -> Self {
        Self { kind, piece: Vec::with_capacity(PIECE) }
    }
}

impl Write for Pieces {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if self.piece.len() + bytes.len() > PIECE {
            self.flush()?;
        }
        match bytes.len() > PIECE {
            true => post_in_pieces(self.kind, bytes),
            false => self.piece.extend_from_slice(bytes),
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        if !self.piece.is_empty() {
            post(self.kind, &self.piece);
            self.piece.clear();
        }
        Ok(())
    }
}

/// Sends what was printed, and which line is under way. The worker adds the instructions, which
/// it reads from the meter.
pub fn report_progress(line: Option<u32>) {
    output::flush();
    let mut text = [0_u8; 16];
    let mut rest = &mut text[..];
    let written = match line {
        Some(line) => write!(rest, "{line}"),
        None => write!(rest, "null"),
    };
    let length = 16 - rest.len();
    if written.is_ok() {
        post(Kind::Progress, &text[..length]);
    }
}
