//! What a program prints, on its way to the host: one buffer for both streams, in order.
//!
//! The text is UTF-8. A byte 0xFF, which UTF-8 never holds, followed by a stream's number switches
//! the stream; a run starts on stdout. The buffer can be flushed at any moment, also in the middle
//! of a write, since what is in front of the published length never changes. Nothing in here may
//! allocate.

use core::cell::{Cell, UnsafeCell};

use crate::budget::{self, Cause};
use crate::host;

/// Where text goes. The numbers are the wire's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Stream {
    Stdout = 1,
    Stderr = 2,
}

/// The limit of the output, or another one, was reached: the run is stopped.
#[derive(Debug, thiserror::Error)]
#[error("the program was stopped")]
pub struct LimitReached;

const CAPACITY: usize = 64 * 1024;
/// The byte that announces a switch of the stream.
pub const SWITCH: u8 = 0xFF;

struct Output {
    bytes: UnsafeCell<[u8; CAPACITY]>,
    len: Cell<usize>,
    flushed: Cell<usize>,
    stream: Cell<Stream>,
    total: Cell<u64>,
    limit: Cell<u64>,
}

thread_local! {
    static OUTPUT: Output = const {
        Output {
            bytes: UnsafeCell::new([0; CAPACITY]),
            len: Cell::new(0),
            flushed: Cell::new(0),
            stream: Cell::new(Stream::Stdout),
            total: Cell::new(0),
            limit: Cell::new(0),
        }
    };
}

/// Starts the output of a run that may print `limit` bytes.
pub fn begin(limit: u64) {
    OUTPUT.with(|output| {
        output.len.set(0);
        output.flushed.set(0);
        output.stream.set(Stream::Stdout);
        output.total.set(0);
        output.limit.set(limit);
    });
}

/// Bytes of text printed since [`begin`], both streams together.
pub fn printed() -> u64 {
    OUTPUT.with(|output| output.total.get())
}

/// Sends what is buffered.
pub fn flush() {
    OUTPUT.with(Output::flush);
}

/// Prints `text`, or as much of it as the limit allows. A stopped program prints no more.
pub fn write(stream: Stream, text: &str) -> Result<(), LimitReached> {
    if budget::cause().is_some() {
        return Err(LimitReached);
    }
    OUTPUT.with(|output| {
        let room = output.limit.get() - output.total.get();
        let fits = usize::try_from(room).unwrap_or(usize::MAX);
        let (printed, over) = match text.len() > fits {
            true => (&text[..text.floor_char_boundary(fits)], true),
            false => (text, false),
        };
        if stream != output.stream.get() && !printed.is_empty() {
            output.stream.set(stream);
            output.push(&[SWITCH, stream as u8]);
        }
        output.total.set(output.total.get() + printed.len() as u64);
        output.push(printed.as_bytes());
        if over {
            budget::stop(Cause::Output);
            return Err(LimitReached);
        }
        Ok(())
    })
}

impl Output {
    fn push(&self, mut bytes: &[u8]) {
        while !bytes.is_empty() {
            if self.len.get() == CAPACITY {
                self.flush();
                self.flushed.set(0);
                self.len.set(0);
            }
            let start = self.len.get();
            let (now, later) = bytes.split_at(bytes.len().min(CAPACITY - start));
            // SAFETY: the range is in bounds, behind the published length, and nobody else writes.
            unsafe {
                let target = self.bytes.get().cast::<u8>().add(start);
                target.copy_from_nonoverlapping(now.as_ptr(), now.len());
            }
            self.len.set(start + now.len());
            bytes = later;
        }
    }

    fn flush(&self) {
        let (start, end) = (self.flushed.get(), self.len.get());
        if start < end {
            self.flushed.set(end);
            // SAFETY: what lies in front of the published length is not written to.
            let bytes = unsafe {
                core::slice::from_raw_parts(self.bytes.get().cast::<u8>().add(start), end - start)
            };
            host::post(host::Kind::Output, bytes);
        }
    }
}
