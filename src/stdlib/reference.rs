//! Generates `docs/library.md` from the declarations of the modules.
//!
//! This module is only a test. It compares the result with the file; `cargo xtask wire` writes it.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use crate::stdlib::absent;
use crate::stdlib::facade::{Facade, Origin, StrictNames};
use crate::stdlib::{MODULES, is_within};

const INTRODUCTION: &str = "\
# The library

These modules can be imported under the default policy. `policy.imports` selects modules and names. A program gets the
names listed here and no others, also if it reads attributes of a module.

The source is one of:

- *CPython*: the source of CPython 3.14, unchanged;
- *CPython, patched*: the same with the edits in [`patches/rustpython-pylib/`](../patches/README.md);
- *own*: a module of this project in Python, because CPython's needs an operating system, frames or code objects;
- *native*: a module of the interpreter.

All but the native modules are in the library file ([library-file.md](library-file.md)). Library code has the rights of a
program: it has no access to files outside of the run, to the clock, or to the interpreter. [threads.md](threads.md) states
what `threading` promises.

";

/// The source of each module in `library.txt`: `CPython` or `own`.
fn sources(root: &Path) -> BTreeMap<String, &'static str> {
    let list = fs::read_to_string(root.join("src/stdlib/library.txt")).expect("the list is there");
    let patches = fs::read_dir(root.join("patches/rustpython-pylib")).expect("it has patches");
    let patches = patches.map(|entry| entry.expect("the folder is readable").path());
    let patched: String =
        patches.map(|path| fs::read_to_string(path).expect("a patch is text")).collect();
    let lines = list.lines().filter_map(|line| line.split_once(' '));
    let lines = lines.filter(|(name, _)| *name != "#");
    let source = |path: &str| match path.trim().strip_prefix("pylib:") {
        Some(path) if patched.contains(&format!("\"Lib/{path}\"")) => "CPython, patched",
        Some(_) => "CPython",
        None => "own",
    };
    lines.map(|(name, path)| (name.to_owned(), source(path))).collect()
}

/// The summary of a module: the first line of its file, after the name.
fn summary(root: &Path, facade: &Facade) -> String {
    let folder = facade.name.split('.').next().unwrap_or_default();
    let text = fs::read_to_string(root.join(format!("src/stdlib/{folder}/mod.rs")));
    let text = text.expect("each module has a folder");
    let first = text.lines().next().unwrap_or_default();
    first.split_once(": ").map_or("", |(_, summary)| summary).trim_end_matches('.').to_owned()
}

fn strict(names: StrictNames) -> String {
    match names {
        StrictNames::All => "all".to_owned(),
        StrictNames::Only([]) => "no".to_owned(),
        StrictNames::Only(names) => format!("only `{}`", names.join("`, `")),
        StrictNames::Except(names) => format!("all but `{}`", names.join("`, `")),
    }
}

fn reference(root: &Path) -> String {
    let sources = sources(root);
    let mut text = INTRODUCTION.to_owned();
    text.push_str("| module | | source | profile `strict` |\n|---|---|---|---|\n");
    for facade in MODULES {
        let source = match facade.origin {
            Origin::Vm(_) | Origin::Own { .. } => "native",
            Origin::Library => sources.get(facade.name).copied().unwrap_or("own"),
            Origin::Registered => "of its package",
        };
        let is_submodule = MODULES.iter().any(|other| is_within(facade.name, other.name));
        let summary = if is_submodule { String::new() } else { summary(root, facade) };
        let strict = strict(facade.strict);
        let _ = writeln!(text, "| `{}` | {summary} | {source} | {strict} |", facade.name);
    }
    text.push_str("\n## Names\n");
    for facade in MODULES {
        let _ = writeln!(text, "\n**`{}`**: `{}`", facade.name, facade.names.join("`, `"));
    }
    text.push_str("\n## What is not there\n\n| modules | reason | instead |\n|---|---|---|\n");
    for absence in &absent::ABSENCES {
        let modules = absence.modules.join("`, `");
        let instead = absence.instead.unwrap_or_default();
        let _ = writeln!(text, "| `{modules}` | {} | {instead} |", absence.reason);
    }
    text
}

/// With `PYVARIUM_WRITE_WIRE=1` it writes the file first.
#[test]
fn the_reference_of_the_library_is_the_one_the_typescript_command_makes() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let path = root.join("docs/library.md");
    let made = reference(root);
    if std::env::var_os("PYVARIUM_WRITE_WIRE").is_some() {
        fs::write(&path, &made).expect("docs/library.md can be written");
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == made, "docs/library.md is stale: write it with `cargo xtask wire`");
}
