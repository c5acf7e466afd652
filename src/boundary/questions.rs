//! Questions to the page while a program runs, such as those of `input()`.
//!
//! A function answers them. The bindings set it in a browser, and a test sets it natively. If the
//! page has no answer yet, the function does not return: the instance ends, and the program runs
//! again later.

use core::cell::Cell;
use std::collections::TryReserveError;

/// The most bytes of a question. The page gets only the beginning of a longer one.
pub const QUESTION: usize = 16 * 1024;

/// Answers a question. `Ok(None)` is the end of the input.
pub type Answerer = fn(&str) -> Result<Option<Vec<u8>>, TryReserveError>;

thread_local! {
    static ANSWERER: Cell<Option<Answerer>> = const { Cell::new(None) };
}

/// Sets the function that answers. With `None` there is no input.
pub fn set_answerer(answerer: Option<Answerer>) {
    ANSWERER.set(answerer);
}

/// Asks `question`. Returns the answer in UTF-8; `None` is the end of the input.
///
/// # Errors
///
/// If there is no memory for the answer.
pub fn ask(question: &str) -> Result<Option<Vec<u8>>, TryReserveError> {
    let question = &question[..question.floor_char_boundary(QUESTION)];
    ANSWERER.get().map_or(Ok(None), |answer| answer(question))
}
