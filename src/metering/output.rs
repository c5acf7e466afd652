//! The output of a program: one buffer for both streams, in the order of printing.
//!
//! The buffer can be flushed at any moment, even during a write: `len` grows only after the bytes
//! are written, and bytes before `len` do not change until they are flushed. No function here may
//! allocate.

use core::cell::{Cell, UnsafeCell};

use crate::boundary::messages::{self, MessageKind, SWITCH, Stream};
use crate::boundary::stop_reason::StopReason;
use crate::metering::stop;

/// A limit was reached, and the run is stopped.
#[derive(Debug, thiserror::Error)]
#[error("the program was stopped")]
pub struct LimitReached;

/// The size of the buffer, in bytes.
const CAPACITY: usize = 64 * 1024;

struct Output {
    bytes: UnsafeCell<[u8; CAPACITY]>,
    /// The number of valid bytes in the buffer.
    len: Cell<usize>,
    /// The number of bytes in the buffer that were sent.
    flushed: Cell<usize>,
    /// The stream of the last byte.
    stream: Cell<Stream>,
    /// The bytes of text printed, without stream switches.
    total: Cell<u64>,
    /// The most bytes of text that may be printed.
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

/// Starts a run that may print `limit` bytes.
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

/// Sends the buffered output.
pub fn flush() {
    OUTPUT.with(Output::flush);
}

/// Prints `text`. If it exceeds the limit, prints the part that fits and stops the run.
///
/// # Errors
///
/// If a limit was reached now or earlier. A stopped program cannot print.
pub fn write(stream: Stream, text: &str) -> Result<(), LimitReached> {
    if stop::reason().is_some() {
        return Err(LimitReached);
    }
    OUTPUT.with(|output| {
        let left = output.limit.get() - output.total.get();
        let fits = usize::try_from(left).unwrap_or(usize::MAX);
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
            stop::stop(StopReason::Output);
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
            // SAFETY: the range is in bounds and starts at `len`, so no slice of `flush` overlaps
            // it. Only this function writes to the buffer, and it does not call itself.
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
            // SAFETY: the range is in bounds and initialised. `push` does not write before `len`
            // during the life of the slice, because the sink does not call the module.
            let bytes = unsafe {
                core::slice::from_raw_parts(self.bytes.get().cast::<u8>().add(start), end - start)
            };
            messages::post(MessageKind::Output, bytes);
        }
    }
}
