//! Positions in a source, and its lines.
//!
//! Lines and columns count from 1, and columns count characters. The functions here work on text
//! and do not use the VM.

use core::cell::Cell;

use ruff_text_size::{TextRange, TextSize};
use serde::Serialize;

/// The file name of the program in its code and in tracebacks.
pub const PROGRAM: &str = "main.py";

/// A range of the source. Lines and columns count from 1, and columns count characters. The end is
/// exclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WirePosition"))]
#[serde(rename_all = "camelCase")]
pub struct Position {
    pub line: u32,
    pub column: u32,
    pub end_line: u32,
    pub end_column: u32,
}

/// The position of `range`. For many ranges of one source, use [`LineIndex`].
pub fn position_of(range: TextRange, source: &str) -> Position {
    LineIndex::of(source).position(range)
}

/// Converts offsets to positions, for a source whose lines end with `\n`.
pub struct LineIndex<'s> {
    source: &'s str,
    is_ascii: bool,
    /// The offset of the start of every line, in bytes.
    starts: Vec<usize>,
    /// The offset and column of the last place. Places mostly come in order, so counting continues
    /// there: counting from the start of a long line each time takes quadratic time.
    last: Cell<(usize, usize)>,
}

impl<'s> LineIndex<'s> {
    pub fn of(source: &'s str) -> Self {
        let starts = source.match_indices('\n').map(|(end, _)| end + 1);
        let starts = core::iter::once(0).chain(starts).collect();
        Self { source, is_ascii: source.is_ascii(), starts, last: Cell::new((0, 0)) }
    }

    pub fn position(&self, range: TextRange) -> Position {
        let (line, column) = self.place(range.start());
        let (end_line, end_column) = self.place(range.end());
        Position { line, column, end_line, end_column }
    }

    /// The line of `offset`.
    pub fn line(&self, offset: TextSize) -> u32 {
        let offset = usize::from(offset);
        self.starts.partition_point(|&start| start <= offset) as u32
    }

    /// The line and column of `offset`.
    fn place(&self, offset: TextSize) -> (u32, u32) {
        let line = self.line(offset);
        let offset = self.source.floor_char_boundary(offset.into());
        let start = self.starts[line as usize - 1];
        let column = match self.is_ascii {
            true => offset - start,
            false => self.characters(start, offset),
        };
        (line, column as u32 + 1)
    }

    /// The number of characters from `start`, the start of a line, to `offset` in that line.
    fn characters(&self, start: usize, offset: usize) -> usize {
        let (from, counted) = match self.last.get() {
            (last, column) if (start..=offset).contains(&last) => (last, column),
            _ => (start, 0),
        };
        let column = counted + self.source[from..offset].chars().count();
        self.last.set((offset, column));
        column
    }
}

/// The text of line `number`, without its line end; `None` if there is no such line.
pub fn line_of(source: &str, number: u32) -> Option<&str> {
    let index = usize::try_from(number).ok()?.checked_sub(1)?;
    lines(source).nth(index).map(|line| line.trim_end_matches(['\n', '\r']))
}

/// The lines of a source with their line ends, as Python counts them: `\n`, `\r` and `\r\n` each
/// end a line.
pub fn lines(source: &str) -> impl Iterator<Item = &str> {
    let bytes = source.as_bytes();
    let ends_line = move |index: usize| match bytes[index] {
        b'\n' => true,
        b'\r' => bytes.get(index + 1) != Some(&b'\n'),
        _ => false,
    };
    let mut start = 0;
    core::iter::from_fn(move || {
        let rest = (start < bytes.len()).then_some(start)?;
        let end =
            (rest..bytes.len()).find(|&index| ends_line(index)).map_or(bytes.len(), |end| end + 1);
        start = end;
        Some(&source[rest..end])
    })
}
