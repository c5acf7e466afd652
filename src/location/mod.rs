//! Positions in the program: ranges of the source, stack frames, and the text of a traceback.

pub mod frames;
pub mod instructions;
pub mod origin;
pub mod position;
pub mod traceback;
