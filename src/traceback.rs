//! Where a program is: positions, frames, and the text that shows them to a learner.
//!
//! Only frames of the program itself are told; the interpreter's own are nobody's business.
//! [`Trail`] is the part that works at any moment, even in a dead instance: it must not allocate.

use core::fmt::Write;

use rustpython_vm as vm;
use serde::Serialize;
use vm::bytecode::Instruction;
use vm::frame::{InterpreterFrame, current_thread_iframe};

/// The name under which the program's source is compiled, and the name a traceback shows.
pub const PROGRAM: &str = "main.py";

/// A range of the source. Lines and columns count from 1, columns in characters; the end is
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

/// A call that was under way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WireFrame"))]
#[serde(rename_all = "camelCase")]
pub struct Frame {
    /// The function's name, `<module>` outside of all functions.
    pub name: String,
    pub position: Position,
}

impl Frame {
    /// A place outside of all functions.
    pub fn of_module(position: Position) -> Self {
        Self { name: "<module>".to_owned(), position }
    }
}

const SITES: usize = 24;
const NAME: usize = 40;

#[derive(Clone, Copy)]
struct Site {
    name: [u8; NAME],
    name_len: usize,
    position: Position,
}

/// The innermost calls of the program, as plain data.
#[derive(Clone, Copy)]
pub struct Trail {
    sites: [Site; SITES],
    len: usize,
}

impl Trail {
    pub const EMPTY: Self = Self {
        sites: [Site {
            name: [0; NAME],
            name_len: 0,
            position: Position { line: 0, column: 0, end_line: 0, end_column: 0 },
        }; SITES],
        len: 0,
    };

    /// The calls under way now.
    pub fn here() -> Self {
        let mut trail = Self::EMPTY;
        let mut frame = current_thread_iframe();
        // SAFETY: the chain of frames is kept by plain stores, so it is whole at any moment.
        while let Some(current) = unsafe { frame.as_ref() }
            && trail.len < SITES
        {
            if let Some(position) = position_of(current, trail.len == 0) {
                let name = current.code().code.obj_name.as_bytes();
                let site = &mut trail.sites[trail.len];
                site.name_len = name.len().min(NAME);
                site.name[..site.name_len].copy_from_slice(&name[..site.name_len]);
                site.position = position;
                trail.len += 1;
            }
            frame = current.previous();
        }
        trail
    }

    /// The line of the innermost call.
    pub fn line(&self) -> Option<u32> {
        (self.len > 0).then(|| self.sites[0].position.line)
    }

    /// The calls as frames, outermost first.
    pub fn frames(&self) -> Vec<Frame> {
        let sites = self.sites[..self.len].iter().rev();
        sites
            .map(|site| Frame {
                name: String::from_utf8_lossy(&site.name[..site.name_len]).into_owned(),
                position: site.position,
            })
            .collect()
    }
}

/// Where a frame of the program is; `None` for a frame that is not the program's.
fn position_of(frame: &InterpreterFrame, is_innermost: bool) -> Option<Position> {
    let (code, next) = (frame.code(), frame.get_lasti() as usize);
    // A frame counts one past its instruction, but for one that has just jumped back: that is at
    // the start of the loop.
    let has_jumped = is_innermost && is_loop_start(code, next);
    position_in(code, next + usize::from(has_jumped))
}

/// Whether some instruction jumps back to `index`.
fn is_loop_start(code: &vm::builtins::PyCode, index: usize) -> bool {
    let mut extended = 0_usize;
    code.code.instructions.iter().enumerate().any(|(at, unit)| {
        let argument = extended << 8 | usize::from(u8::from(unit.arg));
        extended = if matches!(unit.op, Instruction::ExtendedArg) { argument } else { 0 };
        let caches = match unit.op {
            Instruction::JumpBackward { .. }
            | Instruction::JumpBackwardJit
            | Instruction::JumpBackwardNoJit
            | Instruction::InstrumentedJumpBackward => 1,
            Instruction::JumpBackwardNoInterrupt { .. } => 0,
            _ => return false,
        };
        (at + 1 + caches).checked_sub(argument) == Some(index)
    })
}

/// The position of instruction `index` (one past the current one, as frames count), its columns
/// counted in bytes, as the VM does: [`count_characters`] puts that right.
pub fn position_in(code: &vm::builtins::PyCode, index: usize) -> Option<Position> {
    if code.source_path().as_bytes() != PROGRAM.as_bytes() {
        return None;
    }
    let (start, end) = code.code.locations.get(index.saturating_sub(1))?;
    Some(Position {
        line: start.line.get() as u32,
        column: start.character_offset.get() as u32,
        end_line: end.line.get() as u32,
        end_column: end.character_offset.get() as u32,
    })
}

/// Turns the columns of positions from [`position_in`] from bytes to characters.
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

/// The text for a run that failed at the end of `frames`.
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

/// The text for a source that is refused at `position`.
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

#[derive(PartialEq, Eq)]
enum Carets {
    Always,
    UnlessWholeLine,
}

/// A source line is shown up to this many characters.
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
    // A long line is shown around the place that matters.
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
    // A loop's jump back has a line and no columns.
    let is_point = (position.line, position.column) == (position.end_line, position.end_column);
    let is_whole = start == 0 && end >= width;
    if carets == Carets::UnlessWholeLine && (is_point || is_whole) {
        return;
    }
    let before = start - first + cut.chars().count();
    let marks = (end - start).min(SHOWN);
    let _ = writeln!(text, "    {}{}", " ".repeat(before), "^".repeat(marks));
}

/// The text of line `number`, counted from 1.
pub fn line_of(source: &str, number: u32) -> Option<&str> {
    let index = usize::try_from(number).ok()?.checked_sub(1)?;
    lines(source).nth(index).map(|line| line.trim_end_matches(['\n', '\r']))
}

/// The lines of a source with their ends, as Python counts them: `\n`, `\r` and both together end one.
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
