//! The TypeScript of what crosses the boundary, generated from the types that cross it.

use std::fmt::Write;
use std::path::Path;

use ts_rs::{Config, TS};

use crate::budget::Cause;
use crate::failure::Failure;
use crate::limits::Limits;
use crate::{builtins, check, failure, host, job, modules, output, policy, traceback, value};

/// The kind of failure for each number that the meter gives as its cause. 0: the run was not
/// stopped.
fn causes() -> Vec<String> {
    let kinds = Cause::ALL.map(|cause| {
        let failure = Failure::stopped(cause, &Limits::default(), Vec::new(), "");
        serde_json::to_value(failure.kind).expect("a kind is a name")
    });
    let names = kinds.iter().filter_map(|kind| kind.as_str()).map(str::to_owned);
    std::iter::once("none".to_owned()).chain(names).collect()
}

fn declaration<T: TS>(text: &mut String, config: &Config) {
    if let Some(docs) = T::docs() {
        text.push_str(&docs);
    }
    let _ = writeln!(text, "export {}\n", T::decl(config));
}

fn typescript() -> String {
    let mut text =
        String::from("// Made from the Rust types by `cargo xtask wire`; do not edit.\n\n");
    let config = Config::default();
    declaration::<value::Span>(&mut text, &config);
    declaration::<value::Value>(&mut text, &config);
    declaration::<Limits>(&mut text, &config);
    declaration::<policy::Profile>(&mut text, &config);
    declaration::<policy::Builtins>(&mut text, &config);
    declaration::<policy::Policy>(&mut text, &config);
    declaration::<job::Call>(&mut text, &config);
    declaration::<job::Job>(&mut text, &config);
    declaration::<traceback::Position>(&mut text, &config);
    declaration::<traceback::Frame>(&mut text, &config);
    declaration::<failure::Kind>(&mut text, &config);
    declaration::<failure::Failure>(&mut text, &config);
    declaration::<job::Usage>(&mut text, &config);
    declaration::<job::Report>(&mut text, &config);
    declaration::<job::Compiled>(&mut text, &config);
    declaration::<check::Problem>(&mut text, &config);
    declaration::<check::Checked>(&mut text, &config);
    let limits = Limits::default();
    let _ = writeln!(
        text,
        "/** The limits of a run whose author set none. */\nexport const DEFAULT_LIMITS: WireLimits = \
         {{ instructions: {}, memory: {}, output: {}, recursion: {}, iterations: null }}\n",
        limits.instructions, limits.memory, limits.output, limits.recursion
    );
    modules_and_names(&mut text);
    let _ = writeln!(
        text,
        "\n/** Why the meter stopped a run, by number. */\nexport const CAUSES = {:?} as const",
        causes()
    );
    for (docs, name, number) in [
        ("A message's bytes are output of the program", "OUTPUT", host::Kind::Output as usize),
        (
            "A message's bytes are the line under way, a number or null as JSON",
            "PROGRESS",
            host::Kind::Progress as usize,
        ),
        (
            "A message's bytes are the report on a run whose instance died, as JSON",
            "POST_MORTEM",
            host::Kind::PostMortem as usize,
        ),
        (
            "A message's bytes are a piece of the run's value, a `WireValue` as JSON",
            "VALUE",
            host::Kind::Value as usize,
        ),
        (
            "A message's bytes are a piece of the bytes that the value's spans are of",
            "BYTES",
            host::Kind::Bytes as usize,
        ),
        (
            "In output: the next byte names the stream of what follows",
            "SWITCH",
            output::SWITCH.into(),
        ),
        (
            "In output: standard output, where a run starts",
            "STDOUT",
            output::Stream::Stdout as usize,
        ),
        ("In output: standard error", "STDERR", output::Stream::Stderr as usize),
        ("Containers may be nested this deep, in both directions", "VALUE_DEPTH", value::DEPTH),
        (
            "A check lists at most this many errors, warnings and names of each",
            "LISTED",
            check::LISTED,
        ),
        ("A result holds at most this many values, itself included", "VALUE_ITEMS", value::ITEMS),
        (
            "The texts, bytes and digits of a result take at most this many bytes",
            "VALUE_TEXT",
            value::TEXT,
        ),
        (
            "The sets and dicts of a result hold at most this many integers of more than 64 bits, \
             as items and keys",
            "VALUE_BIG_INTS",
            value::HASHED_BIG_INTS,
        ),
    ] {
        let _ = writeln!(text, "\n/** {docs}. */\nexport const {name} = {number}");
    }
    text
}

/// What a policy may name.
fn modules_and_names(text: &mut String) {
    text.push_str(
        "/** The modules a policy may allow, and their names. */\nexport const MODULES = {\n",
    );
    for facade in &modules::FACADES {
        let _ = writeln!(text, "  {:?}: {:?},", facade.name, facade.names);
    }
    text.push_str("} as const\n");
    let constructs = policy::forbid::CONSTRUCTS.iter().map(|(name, _)| (*name).to_owned());
    let builtins = builtins::names().map(str::to_owned);
    let groups = builtins::GROUPS.iter().map(|&name| name.to_owned());
    for (docs, name, list) in [
        ("The builtins a policy may add and remove", "BUILTINS", builtins.collect::<Vec<_>>()),
        (
            "What a policy may add to the builtins of `strict` as a whole",
            "BUILTIN_GROUPS",
            groups.collect(),
        ),
        ("The constructs of the language a policy may forbid", "CONSTRUCTS", constructs.collect()),
        ("The methods a policy may forbid", "METHODS", policy::forbid::methods().collect()),
    ] {
        let _ = writeln!(text, "\n/** {docs}. */\nexport const {name} = {list:?} as const");
    }
}

/// `PYVARIUM_WRITE_WIRE=1` writes the file instead of comparing it.
#[test]
fn the_typescript_in_the_package_is_the_one_these_types_make() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/src/wire.ts");
    let made = typescript();
    if std::env::var_os("PYVARIUM_WRITE_WIRE").is_some() {
        std::fs::write(&path, &made).expect("www/src/wire.ts can be written");
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(kept, made, "www/src/wire.ts is stale: write it with `cargo xtask wire`");
}
