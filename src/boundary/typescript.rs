//! Generates the TypeScript types of the boundary from its Rust types.
//!
//! This module is only a test. It compares the result with `www/src/wire.ts`; `cargo xtask wire`
//! writes that file.

use std::fmt::Write;
use std::path::Path;

use ts_rs::{Config, TS};

use crate::boundary::failure::{Failure, FailureKind};
use crate::boundary::limits::Limits;
use crate::boundary::messages::{MessageKind, SWITCH, Stream};
use crate::boundary::stop_reason::StopReason;
use crate::boundary::{diagnosis, questions, report, request, value};
use crate::location::{frames, position};
use crate::policy::{self, builtin_names, constructs};
use crate::stdlib::facade::Facade;
use crate::stdlib::{FILES, MODULES};

/// The kind of failure for each number of a stop reason. 0: the run was not stopped.
fn stop_reasons() -> Vec<String> {
    let kinds = StopReason::ALL.map(|reason| {
        let failure = Failure::stopped(reason, &Limits::default(), Vec::new(), "");
        serde_json::to_value(failure.kind).expect("a kind is a name")
    });
    let names = kinds.iter().filter_map(|kind| kind.as_str()).map(str::to_owned);
    std::iter::once("none".to_owned()).chain(names).collect()
}

/// Adds the declaration of a type, with its docs.
fn declaration<T: TS>(text: &mut String, config: &Config) {
    if let Some(docs) = T::docs() {
        text.push_str(&docs);
    }
    let _ = writeln!(text, "export {}\n", T::decl(config));
}

/// The content of `www/src/wire.ts`.
fn typescript() -> String {
    let mut text =
        String::from("// Made from the Rust types by `cargo xtask wire`; do not edit.\n\n");
    let config = Config::default();
    declaration::<value::Span>(&mut text, &config);
    declaration::<value::Value>(&mut text, &config);
    declaration::<Limits>(&mut text, &config);
    declaration::<policy::Profile>(&mut text, &config);
    declaration::<policy::BuiltinChanges>(&mut text, &config);
    declaration::<policy::Policy>(&mut text, &config);
    declaration::<request::Inputs>(&mut text, &config);
    declaration::<request::Call>(&mut text, &config);
    declaration::<request::Request>(&mut text, &config);
    declaration::<position::Position>(&mut text, &config);
    declaration::<frames::Frame>(&mut text, &config);
    declaration::<FailureKind>(&mut text, &config);
    declaration::<Failure>(&mut text, &config);
    declaration::<report::Usage>(&mut text, &config);
    declaration::<report::Report>(&mut text, &config);
    declaration::<report::Compiled>(&mut text, &config);
    declaration::<diagnosis::Diagnostic>(&mut text, &config);
    declaration::<diagnosis::Diagnosis>(&mut text, &config);
    let limits = Limits::default();
    let _ = writeln!(
        text,
        "/** The limits of a run whose author sets none. */\n\
         export const DEFAULT_LIMITS: WireLimits = \
         {{ instructions: {}, memory: {}, output: {}, recursion: {}, iterations: null }}\n",
        limits.instructions, limits.memory, limits.output, limits.recursion
    );
    let inputs = request::Inputs::default();
    let _ = writeln!(
        text,
        "/** The inputs of a run whose author gives none. */\n\
         export const DEFAULT_INPUTS: WireInputs = {{ seed: {}, now: {}, files: [] }}\n",
        inputs.seed, inputs.now
    );
    modules_and_names(&mut text);
    let _ = writeln!(
        text,
        "\n/** The kind of failure for each stop reason, by number. */\n\
         export const STOP_REASONS = {:?} as const",
        stop_reasons()
    );
    numbers(&mut text);
    text
}

/// The numbers of messages and streams, and the limits on values and diagnoses.
fn numbers(text: &mut String) {
    for (docs, name, number) in [
        ("A message's bytes are output of the program", "OUTPUT", MessageKind::Output as usize),
        (
            "A message's bytes are the current line: a number, or null, as JSON",
            "PROGRESS",
            MessageKind::Progress as usize,
        ),
        (
            "A message's bytes are the report on a run whose instance trapped, as JSON",
            "POST_MORTEM",
            MessageKind::PostMortem as usize,
        ),
        (
            "A message's bytes are a piece of the run's value, a `WireValue` as JSON",
            "VALUE",
            MessageKind::Value as usize,
        ),
        (
            "A message's bytes are a piece of the value's side buffer",
            "BYTES",
            MessageKind::Bytes as usize,
        ),
        (
            "A message's bytes are a piece of the changed files, a `WireValue` as JSON: a dict of \
             names and contents",
            "FILES",
            MessageKind::Files as usize,
        ),
        (
            "A message's bytes are a piece of the side buffer of the changed files",
            "FILE_BYTES",
            MessageKind::FileBytes as usize,
        ),
        ("In output: the next byte is the number of the next stream", "SWITCH", SWITCH.into()),
        ("In output: standard output, where a run starts", "STDOUT", Stream::Stdout as usize),
        ("In output: standard error", "STDERR", Stream::Stderr as usize),
        (
            "The most bytes of a question. The interpreter cuts a longer one",
            "QUESTION",
            questions::QUESTION,
        ),
        (
            "The depth to which containers may be nested, in arguments and results",
            "VALUE_DEPTH",
            value::DEPTH,
        ),
        (
            "The most errors, the most warnings and the most names in a diagnosis",
            "LISTED",
            diagnosis::LISTED,
        ),
        ("The most values in a result, itself included", "VALUE_ITEMS", value::ITEMS),
        (
            "The most bytes that the texts, bytes and digits of a result take",
            "VALUE_TEXT",
            value::TEXT,
        ),
        (
            "The most integers of more than 64 bits that a result may have as items of sets and \
             keys of dicts",
            "VALUE_BIG_INTS",
            value::HASHED_BIG_INTS,
        ),
    ] {
        let _ = writeln!(text, "\n/** {docs}. */\nexport const {name} = {number}");
    }
}

/// The names that a policy may contain.
fn modules_and_names(text: &mut String) {
    text.push_str(
        "/** The modules a policy may allow, and their names. */\nexport const MODULES = {\n",
    );
    for facade in MODULES {
        let _ = writeln!(text, "  {:?}: {:?},", facade.name, facade.names);
    }
    text.push_str("} as const\n");
    let is_library = |facade: &&&Facade| facade.origin.is_library();
    let mut library: Vec<&str> =
        MODULES.iter().filter(is_library).map(|facade| facade.name).chain([FILES]).collect();
    library.sort_unstable();
    let library = library.into_iter().map(str::to_owned).collect();
    let constructs = constructs::CONSTRUCTS.iter().map(|(name, _)| (*name).to_owned());
    let builtins = builtin_names::names().map(str::to_owned);
    let groups = builtin_names::GROUPS.iter().map(|&name| name.to_owned());
    for (docs, name, list) in [
        ("The modules of the library that a program may need", "LIBRARY_MODULES", library),
        ("The builtins a policy may add and remove", "BUILTINS", builtins.collect::<Vec<_>>()),
        (
            "The groups of builtins that a policy may add to those of `strict`",
            "BUILTIN_GROUPS",
            groups.collect(),
        ),
        ("The constructs of the language a policy may forbid", "CONSTRUCTS", constructs.collect()),
        ("The methods a policy may forbid", "METHODS", constructs::methods().collect()),
    ] {
        let _ = writeln!(text, "\n/** {docs}. */\nexport const {name} = {list:?} as const");
    }
}

/// With `PYVARIUM_WRITE_WIRE=1` it writes the file first.
#[test]
fn the_typescript_in_the_package_is_the_one_these_types_make() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/src/wire.ts");
    let made = typescript();
    if std::env::var_os("PYVARIUM_WRITE_WIRE").is_some() {
        std::fs::write(&path, &made).expect("www/src/wire.ts can be written");
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == made, "www/src/wire.ts is stale: write it with `cargo xtask wire`");
}
