//! Runs the attacks in `corpus/attacks/` natively. An attack has succeeded if its output, its value
//! or its error contains `REACHED`. Any other end of the program is correct, except a crash.

use std::cell::RefCell;
use std::mem;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use pyvarium::boundary::failure::FailureKind;
use pyvarium::boundary::limits::Limits;
use pyvarium::boundary::messages::{MessageKind, set_sink};
use pyvarium::boundary::report::Report;
use pyvarium::boundary::request::{Inputs, Request};
use pyvarium::policy::{BuiltinChanges, Policy, Profile};
use pyvarium::session::interpreter::Interpreter;

use crate::corpus::{self, Attack, Family};
use crate::pack;

const EVIDENCE: &str = "REACHED";

struct Setting {
    name: &'static str,
    profile: Profile,
    /// Builtins and groups of builtins that are added.
    add: &'static [&'static str],
}

const SETTINGS: [Setting; 3] = [
    Setting { name: "education", profile: Profile::Education, add: &[] },
    Setting { name: "strict", profile: Profile::Strict, add: &[] },
    Setting {
        name: "strict with all its groups",
        profile: Profile::Strict,
        add: &["limited_builtins", "utility_builtins"],
    },
];

impl Setting {
    /// The policy of this setting. It permits every import.
    fn policy(&self) -> Policy {
        Policy {
            profile: self.profile,
            builtins: BuiltinChanges {
                add: self.add.iter().map(|&name| name.to_owned()).collect(),
                ..BuiltinChanges::default()
            },
            ..Policy::default()
        }
    }

    fn includes(&self, attack: &Attack) -> bool {
        !attack.only_strict || self.profile == Profile::Strict
    }
}

thread_local! {
    /// The output and the value of the current run.
    static RECEIVED: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

fn receive(kind: MessageKind, bytes: &[u8]) {
    if matches!(kind, MessageKind::Output | MessageKind::Value | MessageKind::Bytes) {
        RECEIVED.with_borrow_mut(|received| received.extend_from_slice(bytes));
    }
}

/// Runs a program, and returns the evidence of a successful attack or of a crash.
fn fault(interpreter: &mut Interpreter, source: &str, policy: &Policy) -> Option<String> {
    let request = Request {
        source: source.into(),
        limits: Limits::default(),
        policy: policy.clone(),
        inputs: Inputs::default(),
        call: None,
    };
    RECEIVED.take();
    set_sink(Some(receive));
    let report = catch_unwind(AssertUnwindSafe(|| pack::run(interpreter, &request)));
    set_sink(None);
    let Ok(Report { failure, .. }) = report else {
        // After a panic the interpreter is in an unknown state: it is neither used nor dropped.
        mem::forget(mem::take(interpreter));
        return Some("the interpreter panicked".to_owned());
    };
    let received = RECEIVED.take();
    let received = String::from_utf8_lossy(&received);
    let message = failure.as_ref().map_or("", |failure| &failure.message);
    let mut lines = received.lines().chain(message.lines());
    if let Some(line) = lines.find(|line| line.contains(EVIDENCE)) {
        return Some(line.chars().take(300).collect());
    }
    match failure {
        Some(failure) if failure.kind == FailureKind::Crash => {
            Some(format!("crash: {}", failure.message))
        }
        _ => None,
    }
}

/// Runs the attacks of a family in one interpreter, under every setting.
fn faults(family: &Family) -> Vec<String> {
    let mut interpreter = Interpreter::new();
    let mut faults = Vec::new();
    for setting in &SETTINGS {
        let policy = setting.policy();
        for attack in family.attacks.iter().filter(|attack| setting.includes(attack)) {
            // Natively the programs share the state of native modules, such as the context. In the
            // package each has an instance of its own.
            let most = if family.name.starts_with("library_") { 1 } else { usize::MAX };
            for program in attack.programs.iter().take(most) {
                if let Some(fault) = fault(&mut interpreter, program, &policy) {
                    let (family, attack, setting) = (&family.name, &attack.name, setting.name);
                    faults.push(format!("{family}: {attack} ({setting})\n    {fault}"));
                }
            }
        }
    }
    faults
}

/// The types of the VM are local to a thread, so on a new thread no attack has used them.
fn on_new_thread<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    thread::scope(|scope| scope.spawn(work).join().expect("the interpreter is created"))
}

#[test]
fn no_attack_succeeds() {
    let families = corpus::families();
    let total: usize = families.iter().map(|family| family.attacks.len()).sum();
    assert!(total >= 600, "only {total} attacks were found");

    let next = AtomicUsize::new(0);
    let found = Mutex::new(Vec::new());
    let work = || {
        while let Some(family) = families.get(next.fetch_add(1, Ordering::Relaxed)) {
            let faults = on_new_thread(|| faults(family));
            found.lock().expect("no thread panicked").extend(faults);
        }
    };
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(work);
        }
    });
    let mut found = found.into_inner().expect("no thread panicked");
    found.sort();
    assert!(found.is_empty(), "{} attacks succeeded:\n{}", found.len(), found.join("\n"));
}

#[test]
fn a_successful_attack_is_detected() {
    let mut interpreter = Interpreter::new();
    for setting in &SETTINGS {
        let policy = setting.policy();
        for source in [
            "print('REACHED', 1)",
            "print('before')\nprint('REACHED', 1)\n1 / 0",
            "'REACHED'",
            "['not', ('yet', 'REACHED')]",
            "raise ValueError('REACHED', 1)",
        ] {
            let fault = fault(&mut interpreter, source, &policy);
            assert!(fault.is_some(), "{}: {source}", setting.name);
        }
        for source in ["print('nothing')", "1 / 0", "x = = 1", "'nothing'", "# REACHED\n1 / 0"] {
            let fault = fault(&mut interpreter, source, &policy);
            assert_eq!(fault, None, "{}: {source}", setting.name);
        }
    }
}
