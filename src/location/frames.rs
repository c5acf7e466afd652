//! The stack frames of the program.
//!
//! Only frames of the user's program are reported. Frames of the interpreter and of library modules
//! are left out. A [`Trail`] can be taken at any moment, even in an instance that has trapped, so
//! [`Trail::here`] must not allocate.

use rustpython_vm as vm;
use serde::Serialize;
use vm::bytecode::Instruction;
use vm::frame::{InterpreterFrame, current_thread_iframe};

use crate::location::position::{PROGRAM, Position};

/// A call that has not returned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WireFrame"))]
#[serde(rename_all = "camelCase")]
pub struct Frame {
    /// The function's name, `<module>` outside of all functions.
    pub name: String,
    pub position: Position,
}

impl Frame {
    /// A frame of the module, outside of all functions.
    pub fn of_module(position: Position) -> Self {
        Self { name: "<module>".to_owned(), position }
    }
}

/// The most calls in a [`Trail`].
const SITES: usize = 24;

/// The most bytes of a function's name in a [`Trail`].
const NAME: usize = 40;

/// A [`Frame`] without allocations.
#[derive(Clone, Copy)]
struct Site {
    /// The first bytes of the function's name, in UTF-8.
    name: [u8; NAME],
    name_len: usize,
    position: Position,
}

/// The innermost calls of the program, as plain data. Contains at most 24 calls.
#[derive(Clone, Copy)]
pub struct Trail {
    /// The innermost call first. Only the first `len` are valid.
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

    /// The current calls.
    pub fn here() -> Self {
        let mut trail = Self::EMPTY;
        let mut frame = current_thread_iframe();
        // SAFETY: every pointer of the chain is null or points to a live frame, at any instruction.
        // The VM changes a link by one store, and unlinks a frame before the frame ends. No frame
        // ends while this function runs.
        while let Some(current) = unsafe { frame.as_ref() }
            && trail.len < SITES
        {
            if let Some(position) = position_of_frame(current, trail.len == 0) {
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

/// The position of a frame of the program; `None` for a frame of other code.
fn position_of_frame(frame: &InterpreterFrame, is_innermost: bool) -> Option<Position> {
    let (code, next) = (frame.code(), frame.get_lasti() as usize);
    // The index of a frame is one past its current instruction. After a jump back it is the index
    // of the start of the loop.
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

/// The position of the instruction before `index`; `None` if the code is not the program's. The
/// columns are in bytes, as the VM counts them; [`count_characters`] converts them.
///
/// [`count_characters`]: crate::location::traceback::count_characters
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
