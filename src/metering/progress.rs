//! Reports the progress of a run while it runs.

use std::io::Write;

use crate::boundary::messages::{self, MessageKind};
use crate::location::frames::Trail;
use crate::metering::output;

/// The metered code calls it each time the run has executed another slice of instructions. The host
/// reads the number of instructions from the meter, so the argument is not used.
#[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
pub extern "C" fn on_slice(_instructions: u64) {
    report(Trail::here().line());
}

/// Sends the output so far and the current line. Must not allocate.
fn report(line: Option<u32>) {
    output::flush();
    let mut text = [0_u8; 16];
    let mut rest = &mut text[..];
    let written = match line {
        Some(line) => write!(rest, "{line}"),
        None => write!(rest, "null"),
    };
    let length = 16 - rest.len();
    if written.is_ok() {
        messages::post(MessageKind::Progress, &text[..length]);
    }
}
