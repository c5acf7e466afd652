//! The instruction that a frame executes.

use rustpython_vm as vm;
use vm::bytecode::Instruction;
use vm::frame::{InterpreterFrame, current_thread_iframe};

use crate::location::origin::CodeOrigin;

/// Whether the innermost frame executes an import statement. If not, native code imports.
pub fn is_import() -> bool {
    let Some(frame) = innermost() else { return false };
    let index = (frame.get_lasti() as usize).wrapping_sub(1);
    let unit = frame.code().code.instructions.get(index);
    unit.is_some_and(|unit| matches!(unit.op, Instruction::ImportName { .. }))
}

/// Whether the innermost frame is one of library code.
pub fn is_in_library() -> bool {
    innermost().is_some_and(is_of_library)
}

/// Whether the innermost frame is one of library code and executes an instruction that reads the
/// attribute `name`. A native function that reads it, such as `getattr`, is called by another
/// instruction.
pub fn is_library_read_of(name: &str) -> bool {
    let Some(frame) = innermost().filter(|frame| is_of_library(frame)) else { return false };
    let code = frame.code();
    let units = &code.code.instructions;
    let index = (frame.get_lasti() as usize).wrapping_sub(1);
    let Some(unit) = units.get(index) else { return false };
    let shift = match unit.op.deoptimize() {
        Instruction::LoadAttr { .. } => 1,
        Instruction::LoadSuperAttr { .. } => 2,
        _ => return false,
    };
    let mut argument = usize::from(u8::from(unit.arg));
    let prefixes = (0..index).rev().map_while(|at| match units[at].op {
        Instruction::ExtendedArg => Some(usize::from(u8::from(units[at].arg))),
        _ => None,
    });
    for (position, prefix) in prefixes.enumerate() {
        argument |= prefix << (8 * (position + 1));
    }
    code.code.names.get(argument >> shift).is_some_and(|read| read.as_bytes() == name.as_bytes())
}

fn is_of_library(frame: &InterpreterFrame) -> bool {
    CodeOrigin::of(frame.code()) == CodeOrigin::Library
}

fn innermost() -> Option<&'static InterpreterFrame> {
    // SAFETY: the pointer is null or points to a live frame, which the caller does not keep.
    unsafe { current_thread_iframe().as_ref() }
}
