//! The text of a traceback, with source lines and carets.

use core::fmt::Write;

use rustpython_vm::PyRef;
use rustpython_vm::builtins::PyTraceback;

use crate::location::frames::{Frame, position_in};
use crate::location::position::{PROGRAM, Position, line_of};

/// The frames of the program in a traceback of the VM, outermost first.
pub fn frames_of(traceback: &PyRef<PyTraceback>) -> Vec<Frame> {
    let entries = traceback.iter().filter_map(|entry| {
        let code = entry.frame.iframe().code();
        let index = usize::try_from(entry.lasti).ok()? / 2;
        let position = position_in(code, index + 1)?;
        Some(Frame { name: code.code.obj_name.to_string(), position })
    });
    entries.collect()
}

/// Converts the columns of `frames` from bytes to characters. [`position_in`] counts bytes.
///
/// [`position_in`]: crate::location::frames::position_in
pub fn count_characters(frames: &mut [Frame], source: &str) {
    if source.is_ascii() {
        return;
    }
    let column = |line: u32, bytes: u32| -> u32 {
        let text = line_of(source, line).unwrap_or_default();
        let end = text.floor_char_boundary((bytes as usize).saturating_sub(1));
        text[..end].chars().count() as u32 + 1
    };
    for Frame { position, .. } in frames {
        position.column = column(position.line, position.column);
        position.end_column = column(position.end_line, position.end_column);
    }
}

/// The traceback of a run that failed in the last of `frames`.
pub fn of_frames(frames: &[Frame], source: &str, message: &str) -> String {
    let mut text = String::new();
    if !frames.is_empty() {
        text.push_str("Traceback (most recent call last):\n");
    }
    let mut frames = frames.iter().peekable();
    while let Some(frame) = frames.next() {
        write_frame(&mut text, frame, source);
        let mut repeats = 0_usize;
        while frames.next_if_eq(&frame).is_some() {
            repeats += 1;
        }
        match repeats {
            0 => {}
            1 => write_frame(&mut text, frame, source),
            _ => {
                let _ = writeln!(text, "  [Previous line repeated {repeats} more times]");
            }
        }
    }
    text.push_str(message);
    text
}

/// The text for a source with an error at `position`.
pub fn at_source(position: Position, source: &str, message: &str) -> String {
    let mut text = format!("  File \"{PROGRAM}\", line {}\n", position.line);
    write_line(&mut text, position, source, Carets::Always);
    text.push_str(message);
    text
}

fn write_frame(text: &mut String, frame: &Frame, source: &str) {
    let line = frame.position.line;
    let _ = writeln!(text, "  File \"{PROGRAM}\", line {line}, in {}", frame.name);
    write_line(text, frame.position, source, Carets::UnlessWholeLine);
}

/// When carets mark the position below a source line.
#[derive(PartialEq, Eq)]
enum Carets {
    Always,
    UnlessWholeLine,
}

/// The most characters shown of a source line.
const SHOWN: usize = 160;

fn write_line(text: &mut String, position: Position, source: &str, carets: Carets) {
    let Some(line) = line_of(source, position.line) else {
        return;
    };
    let shown = line.trim();
    if shown.is_empty() {
        return;
    }
    let indent = line.chars().take_while(|c| c.is_whitespace()).count();
    let width = shown.chars().count();
    // Of a long line, show the part around the position.
    let start = (position.column as usize).saturating_sub(1 + indent).min(width);
    let first = if width <= SHOWN { 0 } else { start.saturating_sub(SHOWN / 2) };
    let part: String = shown.chars().skip(first).take(SHOWN).collect();
    let cut = if first > 0 { "…" } else { "" };
    let _ = writeln!(text, "    {cut}{part}{}", if first + SHOWN < width { "…" } else { "" });
    let end = match position.end_line == position.line {
        true => (position.end_column as usize).saturating_sub(1 + indent),
        false => width,
    };
    let end = end.clamp(start + 1, width.max(start + 1));
    // The jump back of a loop has a line, but no columns.
    let is_point = (position.line, position.column) == (position.end_line, position.end_column);
    let is_whole = start == 0 && end >= width;
    if carets == Carets::UnlessWholeLine && (is_point || is_whole) {
        return;
    }
    let before = start - first + cut.chars().count();
    let marks = (end - start).min(SHOWN);
    let _ = writeln!(text, "    {}{}", " ".repeat(before), "^".repeat(marks));
}
