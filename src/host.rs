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
    /// A piece of the value of a run, as JSON. The pieces of a run that fails after all mean nothing.
    Value = 3,
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

/// A message in pieces: what is written goes out piece by piece, so that no whole is ever held.
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
            true => post(self.kind, bytes),
            false => self.piece.extend_from_slice(bytes),
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        post(self.kind, &self.piece);
        self.piece.clear();
        Ok(())
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
