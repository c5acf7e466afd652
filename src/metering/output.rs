//! The output of a program: one buffer for both streams, in the order of printing.
//!
//! The buffer can be flushed at any moment, even during a write, since bytes before the published
//! length never change. Nothing in here may allocate.

use core::cell::{Cell, UnsafeCell};

use crate::boundary::messages::{self, MessageKind, SWITCH, Stream};
use crate::boundary::stop_reason::StopReason;
use crate::metering::stop;

/// A limit was reached, and the run is stopped.
#[derive(Debug, thiserror::Error)]
#[error("the program was stopped")]
pub struct LimitReached;

const CAPACITY: usize = 64 * 1024;

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

/// Prints `text`, or as much of it as the limit allows. A stopped program prints no more.
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
            // SAFETY: the range is in bounds and after the published length, and only this function
            // writes.
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
            // SAFETY: bytes before the published length are not written to.
            let bytes = unsafe {
                core::slice::from_raw_parts(self.bytes.get().cast::<u8>().add(start), end - start)
            };
            messages::post(MessageKind::Output, bytes);
        }
    }
}
