//! Converts an uncaught exception to a failure.

use std::borrow::Cow;

use rustpython_vm as vm;
use vm::builtins::PyBaseExceptionRef;
use vm::{AsObject, VirtualMachine};

use crate::boundary::failure::{Failure, FailureKind};
use crate::location::frames::Frame;
use crate::location::traceback::frames_of;
use crate::session::post_mortem;

/// The failure for an exception that the program did not catch.
pub fn failure(exception: &PyBaseExceptionRef, source: &str, vm: &VirtualMachine) -> Failure {
    let kind = if exception.fast_isinstance(vm.ctx.exceptions.recursion_error) {
        FailureKind::Recursion
    } else if exception.fast_isinstance(vm.ctx.exceptions.memory_error) {
        FailureKind::Memory
    } else {
        FailureKind::Exception
    };
    let frames_of_raise = post_mortem::or_position(frames(exception));
    // Getting the message runs code of the program, which may trap.
    post_mortem::note_position(frames_of_raise.last().map(|frame| frame.position));
    let mut failure = Failure::in_frames(kind, headline(exception, vm), frames_of_raise, source);
    failure.exception = Some(shortened(&exception.class().name()).into_owned());
    let mut before = String::new();
    let mut current = exception.clone();
    // A chain can have any length. Report only its last exceptions.
    for _ in 0..CHAIN {
        let (earlier, link) = match (current.__cause__(), current.__context__()) {
            (Some(cause), _) => (cause, CAUSE),
            (None, Some(context)) if !suppresses_context(&current, vm) => (context, CONTEXT),
            _ => break,
        };
        let text = Failure::in_frames(kind, headline(&earlier, vm), frames(&earlier), source);
        before = format!("{}\n\n{link}\n\n{before}", text.traceback);
        current = earlier;
    }
    failure.traceback.insert_str(0, &before);
    failure
}

/// The most exceptions of a chain that are reported before the last one.
const CHAIN: usize = 8;
const CAUSE: &str = "The above exception was the direct cause of the following exception:";
const CONTEXT: &str = "During handling of the above exception, another exception occurred:";

fn suppresses_context(exception: &PyBaseExceptionRef, vm: &VirtualMachine) -> bool {
    let flag = exception.as_object().get_attr("__suppress_context__", vm);
    flag.is_ok_and(|flag| flag.is(&vm.ctx.true_value))
}

/// The line `ValueError: message`. Getting the message runs code of the program.
fn headline(exception: &PyBaseExceptionRef, vm: &VirtualMachine) -> String {
    let class = shortened(&exception.class().name()).into_owned();
    match exception.as_object().str(vm) {
        Ok(text) => match text.to_string_lossy().trim_end() {
            "" => class,
            text => format!("{class}: {}", shortened(text)),
        },
        Err(_) => format!("{class}: <exception str() failed>"),
    }
}

/// The most bytes of a message. The page receives each message twice.
const MESSAGE: usize = 16 * 1024;

fn shortened(text: &str) -> Cow<'_, str> {
    match text.len() > MESSAGE {
        true => format!("{}…", &text[..text.floor_char_boundary(MESSAGE)]).into(),
        false => text.into(),
    }
}

fn frames(exception: &PyBaseExceptionRef) -> Vec<Frame> {
    exception.traceback().map_or_else(Vec::new, |traceback| frames_of(&traceback))
}
