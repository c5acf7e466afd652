//! Line numbers, as CPython counts lines. The source may have any line ends and a byte order mark.

use ruff_text_size::{TextRange, TextSize};

/// The starts of the lines of a source.
pub struct Lines {
    /// The start of every line.
    starts: Vec<TextSize>,
    end: TextSize,
    /// The length of the byte order mark, which takes no column; 0 without one.
    mark: TextSize,
}

impl Lines {
    pub fn of(source: &str) -> Self {
        let bytes = source.as_bytes();
        let ends = bytes.iter().enumerate().filter(|&(index, &byte)| match byte {
            b'\n' => true,
            b'\r' => bytes.get(index + 1) != Some(&b'\n'),
            _ => false,
        });
        let starts = ends.map(|(index, _)| index + 1);
        let starts = core::iter::once(0).chain(starts).map(|start| TextSize::new(start as u32));
        let mark = if source.starts_with('\u{feff}') { 3 } else { 0 };
        Self {
            starts: starts.collect(),
            end: TextSize::new(bytes.len() as u32),
            mark: TextSize::new(mark),
        }
    }

    /// The line of an offset, counted from 1.
    pub fn line(&self, offset: TextSize) -> usize {
        self.starts.partition_point(|&start| start <= offset)
    }

    /// Whether `offset` is the start of its line.
    pub fn is_start(&self, offset: TextSize) -> bool {
        offset == self.mark || self.starts.binary_search(&offset).is_ok()
    }

    /// The part of `range` that is in its first line.
    pub fn first_line(&self, range: TextRange) -> TextRange {
        let next = self.starts.get(self.line(range.start())).copied();
        let end = next.map_or(self.end, |next| next - TextSize::from(1));
        TextRange::new(range.start(), range.end().min(end).max(range.start()))
    }
}
