//! The order of the stages of `src/`: a file imports from its own stage and from lower ones, and no
//! imports form a circle.
//!
//! A stage is a folder of `src/`, or a file beside them. The check reads the paths that begin with
//! `crate::`, and the uses of a file's own submodules. An import by `super::` is an error, so that
//! these are all imports.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::folder;

/// All stages, from the highest to the lowest.
const STAGES: [&str; 11] = [
    "lib", "bindings", "session", "compile", "guards", "rules", "metering", "boundary", "policy",
    "stdlib", "location",
];

/// Checks all files in `src`.
///
/// # Errors
///
/// When a folder is not a stage, a file imports upwards, or imports form a circle. The message has
/// all faults.
pub fn check(src: &Path) -> Result<()> {
    let mut sources = BTreeMap::new();
    read(src, src, &mut sources)?;
    let faults = faults(&sources);
    if !faults.is_empty() {
        bail!("the order of stages in src (xtask/src/stages.rs):\n{}", faults.join("\n"));
    }
    Ok(())
}

/// Reads the Rust files below `folder`, by their path relative to `root`.
fn read(root: &Path, folder: &Path, sources: &mut BTreeMap<PathBuf, String>) -> Result<()> {
    for path in folder::entries(folder)? {
        // A module's tests belong to another crate, `tests/integration`.
        if path.file_stem().is_some_and(|stem| stem == "tests") {
            continue;
        }
        if path.is_dir() {
            read(root, &path, sources)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            sources.insert(path.strip_prefix(root)?.to_owned(), fs::read_to_string(&path)?);
        }
    }
    Ok(())
}

/// A module's path, `["rules", "strict"]`. The crate itself is empty.
type Module = Vec<String>;

fn faults(sources: &BTreeMap<PathBuf, String>) -> Vec<String> {
    let files: BTreeMap<Module, &PathBuf> =
        sources.keys().map(|path| (module_of(path), path)).collect();
    let mut faults = Vec::new();
    let mut imports: BTreeMap<&Module, BTreeSet<&Module>> = BTreeMap::new();
    for (module, path) in &files {
        if stage(module).is_none() {
            faults.push(format!("{}: its folder is not in the list of stages", path.display()));
        }
        let code = without_comments(&sources[*path]);
        for line in code.lines().filter(|line| is_relative(line)) {
            faults.push(format!("{}: write `crate::` in `{}`", path.display(), line.trim()));
        }
        let paths = crate_paths(&code).into_iter().chain(child_paths(&code, module));
        for imported in paths {
            let Some((target, target_path)) = file_of(&imported, &files) else { continue };
            if target == module {
                continue;
            }
            imports.entry(module).or_default().insert(target);
            if stage(target) < stage(module) {
                let (path, target) = (path.display(), target_path.display());
                faults.push(format!("{path} imports upwards from {target}"));
            }
        }
    }
    faults.extend(circle(&imports).map(|circle| {
        let names: Vec<_> = circle.iter().map(|module| module.join("::")).collect();
        format!("a circle of imports: {}", names.join(" -> "))
    }));
    faults
}

/// Whether a line imports by a path that the check does not follow. Modules within a file may use
/// all of the file by `super::*`.
fn is_relative(line: &str) -> bool {
    let mentions = |text| line.contains(text);
    mentions("super::super::")
        || mentions("use self::")
        || mentions("use crate as ")
        || mentions("use super::") && !mentions("use super::*;")
}

fn module_of(path: &Path) -> Module {
    let path = path.with_extension("");
    let mut module: Module = path.iter().map(|part| part.to_string_lossy().into_owned()).collect();
    if module.last().is_some_and(|last| last == "mod") || module == ["lib"] {
        module.pop();
    }
    module
}

fn stage(module: &Module) -> Option<usize> {
    let name = module.first().map_or("lib", String::as_str);
    STAGES.iter().position(|stage| *stage == name)
}

/// The file that defines what `path` names: the longest prefix that is a module.
fn file_of<'f>(
    path: &[String],
    files: &'f BTreeMap<Module, &PathBuf>,
) -> Option<(&'f Module, &'f PathBuf)> {
    let prefixes = (0..=path.len()).rev().map(|length| path[..length].to_vec());
    let mut found = prefixes.filter_map(|prefix| files.get_key_value(&prefix));
    found.next().map(|(module, path)| (module, *path))
}

/// The code without its line comments. A line with two slashes in a string is cut short.
fn without_comments(source: &str) -> String {
    source
        .lines()
        .map(|line| line.split("//").next().unwrap_or_default())
        .collect::<Vec<_>>()
        .join("\n")
}

/// The paths after `crate::`, with groups spread out.
fn crate_paths(code: &str) -> Vec<Module> {
    let starts = code.match_indices("crate::").filter(|(at, _)| {
        !code[..*at].ends_with(|before: char| before.is_alphanumeric() || before == '_')
    });
    let mut paths = Vec::new();
    for (at, start) in starts {
        spread(&code[at + start.len()..], &Module::new(), &mut paths);
    }
    paths
}

/// Adds the paths at the start of `code`, each with `prefix` before it. Returns what follows them.
fn spread<'c>(code: &'c str, prefix: &Module, paths: &mut Vec<Module>) -> &'c str {
    let mut rest = code.trim_start();
    let mut path = prefix.clone();
    loop {
        if let Some(group) = rest.strip_prefix('{') {
            rest = group.trim_start();
            while !rest.starts_with('}') && !rest.is_empty() {
                rest = spread(rest, &path, paths).trim_start();
                // An alias, or what no import contains.
                let end = rest.find([',', '}']).unwrap_or(rest.len());
                rest = rest[end..].trim_start_matches(',').trim_start();
            }
            return rest.strip_prefix('}').unwrap_or_default();
        }
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        if end > 0 && &rest[..end] != "self" {
            path.push(rest[..end].to_owned());
        }
        match rest[end..].strip_prefix("::") {
            Some(next) => rest = next,
            None => {
                paths.push(path);
                return &rest[end..];
            }
        }
    }
}

/// The submodules that a file declares and uses by their own name.
fn child_paths(code: &str, module: &Module) -> Vec<Module> {
    let declared = code.lines().filter_map(|line| {
        let line = line.trim_start_matches("pub ").trim_start_matches("pub(crate) ");
        line.strip_prefix("mod ")?.strip_suffix(';')
    });
    let is_used = |name: &&str| {
        let mention = format!("{name}::");
        code.match_indices(&mention).any(|(at, _)| {
            let before = code[..at].strip_suffix("self::").unwrap_or(&code[..at]);
            !before.ends_with(|before: char| before.is_alphanumeric() || "_:".contains(before))
        })
    };
    let child = |name: &str| module.iter().cloned().chain([name.to_owned()]).collect();
    declared.filter(is_used).map(child).collect()
}

/// A circle in the graph of imports, if there is one.
fn circle<'m>(imports: &BTreeMap<&'m Module, BTreeSet<&'m Module>>) -> Option<Vec<&'m Module>> {
    fn visit<'m>(
        module: &'m Module,
        imports: &BTreeMap<&'m Module, BTreeSet<&'m Module>>,
        path: &mut Vec<&'m Module>,
        done: &mut BTreeSet<&'m Module>,
    ) -> Option<Vec<&'m Module>> {
        if let Some(start) = path.iter().position(|each| *each == module) {
            let mut circle = path[start..].to_vec();
            circle.push(module);
            return Some(circle);
        }
        if !done.insert(module) {
            return None;
        }
        path.push(module);
        let targets = imports.get(module).into_iter().flatten();
        let found = targets.copied().find_map(|target| visit(target, imports, path, done));
        path.pop();
        found
    }
    let mut done = BTreeSet::new();
    imports.keys().find_map(|module| visit(module, imports, &mut Vec::new(), &mut done))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults_of(files: &[(&str, &str)]) -> Vec<String> {
        let sources = files.iter().map(|(path, code)| (path.into(), (*code).to_owned()));
        faults(&sources.collect())
    }

    #[test]
    fn the_stages_of_this_crate_are_in_order() {
        let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src");
        check(&src).unwrap_or_else(|error| panic!("{error}"));
    }

    #[test]
    fn imports_go_down_and_within_a_stage() {
        let files = [
            ("lib.rs", "pub mod compile;\npub mod location;"),
            ("compile/mod.rs", "pub mod code;\nmod source;"),
            (
                "compile/code.rs",
                "use crate::compile::source::{self, Source};\nuse crate::location;",
            ),
            ("compile/source.rs", "use crate::location::{position::Position, Place as Spot};"),
            ("location/mod.rs", "pub mod position;\n// use crate::compile;\npub struct Place;"),
            ("location/position.rs", "pub struct Position;"),
        ];
        assert_eq!(faults_of(&files), Vec::<String>::new());
    }

    #[test]
    fn an_upward_import_is_found_wherever_it_stands() {
        for code in [
            "use crate::compile::code;",
            "use crate::{policy::Policy, compile::code::{self, Code as C}};",
            "use crate::policy::{\n    Policy,\n};\nfn f() { crate::compile::code::f() }",
        ] {
            let files =
                [("compile/code.rs", ""), ("policy/mod.rs", ""), ("location/position.rs", code)];
            let faults = faults_of(&files);
            let expected = "location/position.rs imports upwards from compile/code.rs";
            assert!(faults.iter().any(|fault| fault == expected), "{code}: {faults:?}");
        }
    }

    #[test]
    fn a_circle_is_found() {
        let files = [
            ("rules/a.rs", "use crate::rules::b;"),
            ("rules/b.rs", "use crate::rules::c::C;"),
            ("rules/c.rs", "use crate::rules::a::A;"),
        ];
        assert_eq!(
            faults_of(&files),
            ["a circle of imports: rules::a -> rules::b -> rules::c -> rules::a"]
        );
    }

    #[test]
    fn a_circle_through_a_parent_is_found() {
        let files = [
            ("rules/mod.rs", "mod a;\npub struct P;\nfn f() { a::f() }"),
            ("rules/a.rs", "use crate::rules::P;"),
        ];
        assert_eq!(faults_of(&files), ["a circle of imports: rules -> rules::a -> rules"]);
    }

    #[test]
    fn other_folders_and_relative_imports_are_refused() {
        let faults = faults_of(&[
            ("helpers/mod.rs", ""),
            ("rules/a.rs", "pub use super::b::B;\nmod inner {\n    use super::*;\n}"),
            ("rules/b.rs", "fn f() { super::super::guards::f() }"),
        ]);
        assert_eq!(
            faults,
            [
                "helpers/mod.rs: its folder is not in the list of stages",
                "rules/a.rs: write `crate::` in `pub use super::b::B;`",
                "rules/b.rs: write `crate::` in `fn f() { super::super::guards::f() }`"
            ]
        );
    }
}
