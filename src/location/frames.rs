//! The calls of the program that are under way.
//!
//! Only frames of the user's program are reported. Interpreter frames, and those of library
//! modules, are left out. [`Trail`] works at any moment, even in an instance that has trapped, so
//! it must not allocate.

use rustpython_vm as vm;
use serde::Serialize;
use vm::bytecode::Instruction;
use vm::frame::{InterpreterFrame, current_thread_iframe};

use crate::location::position::{PROGRAM, Position};

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
