//! Attacks on the sandbox, by family, natively. Each is a program, or several, that reaches for
//! something a program must not have, and prints or raises `REACHED` if it got there: then however
//! else it ends is right. `attacks/control.py` says what the files mean, and shows that the attacks
//! work where nothing stands in their way.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::{fs, mem};

use pyvarium::failure::Kind;
use pyvarium::host::{self, set_sink};
use pyvarium::interpreter::Interpreter;
use pyvarium::job::{Job, Report};
use pyvarium::limits::Limits;
use pyvarium::policy::{Builtins, Policy, Profile};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/attacks");
const EVIDENCE: &str = "REACHED";

macro_rules! families {
    ($($family:ident),* $(,)?) => {
        const FAMILIES: &[&str] = &[$(stringify!($family)),*];
        $(
            #[test]
            fn $family() {
                hold(stringify!($family));
            }
        )*
    };
}

families![
    annotations,
    async_generators,
    bare_objects,
    buffer_protocol,
    buffers,
    builtins_misuse,
    class_changes,
    class_namespaces,
    classes,
    code_from_text,
    code_objects,
    compiler_names,
    cves,
    decorators,
    dunder_walks,
    finalisers,
    format_walks,
    frame_walks,
    generic_aliases,
    helpers,
    imports,
    iterators,
    matches,
    nfkc,
    odd_arguments,
    operator_slots,
    poison_interpreter,
    poison_modules,
    resurrections,
    shadowing_expressions,
    shadowing_hooks,
    shadowing_statements,
    slots,
    type_parameters,
    vm_types,
    weak_references,
    wrong_objects,
];

struct Attack {
    name: String,
    /// What it does, the other profile allows.
    only_strict: bool,
    /// Run one after the other.
    programs: Vec<String>,
}

/// The attacks in the file of a family.
fn attacks(family: &str) -> Vec<Attack> {
    let text = fs::read_to_string(format!("{FOLDER}/{family}.py"));
    let text = text.unwrap_or_else(|error| panic!("{family}: {error}"));
    let mut found: Vec<Attack> = Vec::new();
    for line in text.lines() {
        let Some(header) = line.strip_prefix("#: ") else {
            if let Some(program) = found.last_mut().and_then(|attack| attack.programs.last_mut()) {
                program.push_str(line);
                program.push('\n');
            }
            continue;
        };
        match (header, found.last_mut()) {
            ("then", Some(attack)) => attack.programs.push(String::new()),
            ("only: strict", Some(attack)) => attack.only_strict = true,
            _ if header.starts_with("control: ") => {}
            _ => found.push(Attack {
                name: header.to_owned(),
                only_strict: false,
                programs: vec![String::new()],
            }),
        }
    }
    found
}

struct Setting {
    name: &'static str,
    profile: Profile,
    /// Builtins that are added.
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
    /// Everything may be imported.
    fn policy(&self) -> Policy {
        Policy {
            profile: self.profile,
            builtins: Builtins {
                add: self.add.iter().map(|&name| name.to_owned()).collect(),
                ..Builtins::default()
            },
            ..Policy::default()
        }
    }

    fn tries(&self, attack: &Attack) -> bool {
        !attack.only_strict || self.profile == Profile::Strict
    }
}

thread_local! {
    /// What the run under way has told its host.
    static TOLD: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

fn listen(kind: host::Kind, bytes: &[u8]) {
    if matches!(kind, host::Kind::Output | host::Kind::Value | host::Kind::Bytes) {
        TOLD.with_borrow_mut(|told| told.extend_from_slice(bytes));
    }
}

/// What is wrong with how a program ended, if anything is.
fn fault(interpreter: &mut Interpreter, source: &str, policy: &Policy) -> Option<String> {
    let job = Job {
        source: source.to_owned(),
        limits: Limits::default(),
        policy: policy.clone(),
        call: None,
    };
    TOLD.take();
    set_sink(Some(listen));
    let report = catch_unwind(AssertUnwindSafe(|| interpreter.run(&job, None)));
    set_sink(None);
    let Ok(Report { failure, .. }) = report else {
        // What has panicked is in no state to be used, or to be dropped.
        mem::forget(mem::take(interpreter));
        return Some("the interpreter panicked".to_owned());
    };
    let told = TOLD.take();
    let told = String::from_utf8_lossy(&told);
    let message = failure.as_ref().map_or("", |failure| &failure.message);
    if let Some(line) = told.lines().chain(message.lines()).find(|line| line.contains(EVIDENCE)) {
        return Some(line.chars().take(300).collect());
    }
    match failure {
        Some(failure) if failure.kind == Kind::Crash => Some(format!("crash: {}", failure.message)),
        _ => None,
    }
}

/// No attack of a family reaches anything.
fn hold(family: &str) {
    let mut interpreter = Interpreter::new();
    let mut faults = Vec::new();
    let attacks = attacks(family);
    for setting in &SETTINGS {
        let policy = setting.policy();
        for attack in attacks.iter().filter(|attack| setting.tries(attack)) {
            for program in &attack.programs {
                if let Some(fault) = fault(&mut interpreter, program, &policy) {
                    faults.push(format!("{}: {}\n    {fault}", setting.name, attack.name));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{} attacks reached:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_family_is_run_and_every_attack_has_a_name_of_its_own() {
    let files = fs::read_dir(FOLDER).expect("the families are there");
    let files = files.map(|file| file.expect("it can be read").file_name());
    let files: BTreeSet<String> = files
        .filter_map(|file| file.to_str()?.strip_suffix(".py").map(str::to_owned))
        .filter(|name| name != "control")
        .collect();
    assert_eq!(files, FAMILIES.iter().map(|&name| name.to_owned()).collect());
    let mut total = 0;
    for family in FAMILIES {
        let attacks = attacks(family);
        let names: BTreeSet<_> = attacks.iter().map(|attack| &attack.name).collect();
        assert_eq!(names.len(), attacks.len(), "{family}");
        total += attacks.len();
    }
    assert!(total >= 600, "{total}");
}

#[test]
fn what_reaches_is_found_out() {
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
            assert_eq!(
                fault(&mut interpreter, source, &policy),
                None,
                "{}: {source}",
                setting.name
            );
        }
    }
}
