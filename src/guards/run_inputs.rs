//! What the author gives to a run besides its program: the seed, the start time and the files.

use std::cell::RefCell;
use std::sync::Arc;

use crate::boundary::request::Inputs;

thread_local! {
    static INPUTS: RefCell<Inputs> = RefCell::default();
}

/// Sets the inputs of the next run.
pub fn begin(inputs: &Inputs) {
    INPUTS.replace(inputs.clone());
}

/// The seed of `random`.
pub fn seed() -> u64 {
    INPUTS.with_borrow(|inputs| inputs.seed)
}

/// The time at which the run starts, in nanoseconds since 1970. 64 bits would end in 2262.
pub fn start() -> i128 {
    INPUTS.with_borrow(|inputs| i128::from(inputs.now) * 1_000_000)
}

/// The files, by name.
pub fn files() -> Vec<(String, Arc<[u8]>)> {
    INPUTS.with_borrow(|inputs| inputs.files.clone())
}
