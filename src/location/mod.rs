//! Where something is in the program: positions, lines, frames, and the text that shows them.

pub mod frames;
pub mod position;
pub mod traceback;
