//! What the runner is asked, and what it answers.

use pyvarium::builtins::{self, GROUPS};
use pyvarium::job::Job;
use pyvarium::limits::Limits;
use pyvarium::policy::{Builtins, Policy, Profile};
use serde::{Deserialize, Serialize};

/// The limits of the fuzzer for the package, but for the instructions, which nobody counts here.
const LIMITS: Limits = Limits {
    instructions: u64::MAX,
    memory: 32 << 20,
    output: 64 << 10,
    recursion: 1000,
    iterations: None,
};
const ITERATIONS: u64 = 100;

#[derive(Deserialize)]
pub struct Request {
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

/// What a process is there for.
pub enum Task {
    Run(Job),
    ReadFreedMemory,
}

impl Request {
    pub fn task(self) -> Task {
        let mut job =
            Job { source: self.source, limits: LIMITS, policy: Policy::default(), call: None };
        match self.setting {
            Setting::Plain => {}
            Setting::Control => return Task::ReadFreedMemory,
            Setting::Counted => job.limits.iterations = Some(ITERATIONS),
            Setting::Strict => {
                // With every module and every builtin.
                let names = builtins::names().chain(GROUPS.iter().copied());
                let add = names.map(str::to_owned).collect();
                job.policy.profile = Profile::Strict;
                job.policy.builtins = Builtins { add, remove: Vec::new() };
            }
        }
        Task::Run(job)
    }
}

/// How a program's process ended, and what it wrote to stderr.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Answer {
    /// The kind of a run's failure, or `ok`; absent where the process died before.
    pub end: Option<&'static str>,
    /// The signal that killed the process.
    pub signal: Option<i32>,
    /// The exit code, where neither of these.
    pub code: Option<i32>,
    pub stderr: String,
}
