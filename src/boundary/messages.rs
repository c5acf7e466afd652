//! Messages to the worker while a program runs: a kind and bytes.
//!
//! Messages go to the sink, a function. The bindings set it in a browser, and a test sets it
//! natively. It may be called at any moment of a run, so it must not allocate in the module's
//! memory or call functions of the module.

use core::cell::Cell;
use std::io::Write;

/// The content of a message. The worker uses the same numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum MessageKind {
    /// Output of the program, see `metering/output.rs`.
    Output = 0,
    /// The current line: `number | null` as JSON.
    Progress = 1,
    /// The report on a run whose instance trapped, as JSON.
    PostMortem = 2,
    /// A piece of the value of a run, as JSON. Ignore it if the run's report has a failure.
    Value = 3,
    /// A piece of the side buffer of the value. Ignore it if the run's report has a failure.
    Bytes = 4,
    /// A piece of the files that the program made, changed or removed, as JSON: a dict of names and
    /// contents, which are bytes or None. Ignore it if the program was stopped.
    Files = 5,
    /// A piece of the side buffer of the files. Ignore it if the program was stopped.
    FileBytes = 6,
}

/// A stream of output. Output messages contain these numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Stream {
    Stdout = 1,
    Stderr = 2,
}

/// In output, the byte before the number of the next stream. Output is UTF-8, which never contains
/// this byte. A run starts on stdout.
pub const SWITCH: u8 = 0xFF;

/// The function that receives messages.
pub type Sink = fn(MessageKind, &[u8]);

thread_local! {
    static SINK: Cell<Option<Sink>> = const { Cell::new(None) };
}

/// Sets the sink. `None` drops all messages.
pub fn set_sink(sink: Option<Sink>) {
    SINK.set(sink);
}

/// Sends a message to the sink, if there is one.
pub fn post(kind: MessageKind, bytes: &[u8]) {
    if let Some(sink) = SINK.get() {
        sink(kind, bytes);
    }
}

/// Sends bytes in pieces of at most 32 KiB.
pub fn post_in_pieces(kind: MessageKind, bytes: &[u8]) {
    for piece in bytes.chunks(PIECE) {
        post(kind, piece);
    }
}

/// A writer that sends its bytes in pieces, so that they are never all in memory. Call `flush`
/// after the last write.
pub struct Pieces {
    kind: MessageKind,
    piece: Vec<u8>,
}

/// The most bytes of one piece.
const PIECE: usize = 32 * 1024;

impl Pieces {
    pub fn new(kind: MessageKind) -> Self {
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
