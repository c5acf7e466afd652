//! The orders that the runner gets, and its answers.

use pyvarium::boundary::limits::Limits;
use pyvarium::boundary::request::{Inputs, Request};
use pyvarium::policy::builtin_names::{self, GROUPS};
use pyvarium::policy::{BuiltinChanges, Policy, Profile};
use serde::{Deserialize, Serialize};

/// The limits of the fuzzer for the package, except for the instructions, which are not counted
/// natively.
const LIMITS: Limits = Limits {
    instructions: u64::MAX,
    memory: 32 << 20,
    output: 64 << 10,
    recursion: 1000,
    iterations: None,
};
const ITERATIONS: u64 = 100;

/// A program to run, and the setting to run it in.
#[derive(Deserialize)]
pub struct Order {
    source: String,
    setting: Setting,
}

/// The settings of `pkg-tests/fuzz/player.mjs`, and one of the runner's own.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Setting {
    Plain,
    Strict,
    Counted,
    /// Runs no program, but reads memory that was freed.
    Control,
}

/// The work of one process.
pub enum Task {
    Run(Request),
    ReadFreedMemory,
}

impl Order {
    pub fn task(self) -> Task {
        let mut request = Request {
            source: self.source.into(),
            limits: LIMITS,
            policy: Policy::default(),
            inputs: Inputs::default(),
            call: None,
        };
        match self.setting {
            Setting::Plain => {}
            Setting::Control => return Task::ReadFreedMemory,
            Setting::Counted => request.limits.iterations = Some(ITERATIONS),
            Setting::Strict => {
                // With every module and every builtin.
                let names = builtin_names::names().chain(GROUPS.iter().copied());
                let add = names.map(str::to_owned).collect();
                request.policy.profile = Profile::Strict;
                request.policy.builtins = BuiltinChanges { add, remove: Vec::new() };
            }
        }
        Task::Run(request)
    }
}

/// How a program's process ended, and what it wrote to stderr.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Answer {
    /// The kind of a run's failure, or `ok`; absent if the process ended before.
    pub end: Option<&'static str>,
    /// The signal that killed the process.
    pub signal: Option<i32>,
    /// The exit code, if neither of these.
    pub code: Option<i32>,
    pub stderr: String,
}
