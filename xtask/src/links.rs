//! The paths in documents and comments: each must exist.
//!
//! The check reads the links of Markdown files, and the paths in backticks in Markdown files and in
//! comments. A link is relative to the folder of its file. A path in backticks is relative to that
//! folder or to one above it.

use std::fs;
use std::path::Path;

use anyhow::{Result, bail};

use crate::folder;

/// The files that are read, and that a path in backticks can name.
const EXTENSIONS: [&str; 7] = ["md", "mjs", "py", "rs", "toml", "ts", "txt"];
/// What a build or a fuzzer writes.
const GENERATED: [&str; 6] = [
    "pkg-tests/fuzz/found",
    "target",
    "www/CHANGELOG.md",
    "www/README.md",
    "www/dist",
    "www/src/generated",
];
/// Names of further folders that are not read.
const SKIPPED: [&str; 5] = ["build", "built", "dist", "generated", "node_modules"];
/// Parts of a path that stand for any name.
const PLACEHOLDERS: [&str; 2] = ["CRATE", "NAME"];
/// Has paths of upstream crates too. Only paths that begin with a folder of this project are
/// checked.
const UPSTREAM: &str = "docs/upstream.md";

/// Checks all files of the project in `root`.
///
/// # Errors
///
/// When a path does not exist. The message has all of them, each with its file and line.
pub fn check(root: &Path) -> Result<()> {
    let mut faults = Vec::new();
    read(root, Path::new(""), &mut faults)?;
    if !faults.is_empty() {
        bail!("paths that do not exist (xtask/src/links.rs):\n{}", faults.join("\n"));
    }
    Ok(())
}

fn read(root: &Path, folder: &Path, faults: &mut Vec<String>) -> Result<()> {
    for full in folder::entries(&root.join(folder))? {
        let path = full.strip_prefix(root)?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let is_generated = GENERATED.iter().any(|generated| path == Path::new(generated));
        if is_generated || name.starts_with('.') || SKIPPED.contains(&&*name) {
            continue;
        }
        if full.is_dir() {
            read(root, path, faults)?;
        } else if is_file(&name) {
            faults.extend(faults_in(root, path, &fs::read_to_string(&full)?));
        }
    }
    Ok(())
}

fn is_file(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, extension)| EXTENSIONS.contains(&extension))
}

fn faults_in(root: &Path, file: &Path, text: &str) -> Vec<String> {
    let is_markdown = file.extension().is_some_and(|extension| extension == "md");
    let is_ours = |path: &&str| {
        file != Path::new(UPSTREAM)
            || path.split('/').next().is_some_and(|first| root.join(first).exists())
    };
    let mut faults = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let is_comment =
            ["//", "/*", "*", "#"].iter().any(|mark| line.trim_start().starts_with(mark));
        let quoted = line.split('`').skip(1).step_by(2).filter(|text| is_path(text));
        let quoted = quoted.filter(|_| is_markdown || is_comment).filter(is_ours);
        let linked = line.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next());
        let linked = linked.filter(|link| is_markdown && !link.is_empty() && !link.contains(':'));
        let missing = quoted
            .filter(|path| !exists(root, file.ancestors().skip(1), path))
            .chain(linked.filter(|path| !exists(root, file.parent().into_iter(), path)));
        faults.extend(missing.map(|path| format!("{}:{}: {path}", file.display(), index + 1)));
    }
    faults
}

fn is_path(text: &str) -> bool {
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || "_./-".contains(c);
    text.contains('/')
        && (is_file(text) || text.ends_with('/'))
        && text.chars().all(is_allowed)
        && !text.starts_with('/')
        && !text.starts_with("node_modules/")
}

/// Whether `path` exists in one of `folders`, up to the first placeholder.
fn exists<'f>(root: &Path, mut folders: impl Iterator<Item = &'f Path>, path: &str) -> bool {
    let is_placeholder =
        |part: &&str| PLACEHOLDERS.contains(&part.split('.').next().unwrap_or_default());
    let known: Vec<&str> = path.split('/').take_while(|part| !is_placeholder(part)).collect();
    folders.any(|folder| {
        let path = folder.join(known.join("/"));
        GENERATED.iter().any(|generated| path.starts_with(generated)) || root.join(path).exists()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

    fn faults_of(file: &str, text: &str) -> Vec<String> {
        faults_in(Path::new(ROOT), Path::new(file), text)
    }

    #[test]
    fn the_paths_of_this_project_exist() {
        check(Path::new(ROOT)).unwrap_or_else(|error| panic!("{error}"));
    }

    #[test]
    fn a_missing_path_is_reported_with_its_file_and_line() {
        let text = "`src/lib.rs`\n`src/gone.rs`, [a](../src/lib.rs), [b](gone.md#part)";
        let expected = ["docs/x.md:2: src/gone.rs", "docs/x.md:2: gone.md"];
        assert_eq!(faults_of("docs/x.md", text), expected);
        assert_eq!(faults_of("src/x.rs", "/// See `gone/`."), ["src/x.rs:1: gone/"]);
    }

    #[test]
    fn a_path_is_relative_to_a_folder_above_and_a_link_is_not() {
        assert_eq!(faults_of("src/rules/x.rs", "//! `rules/mod.rs` `src/lib.rs`"), [""; 0]);
        assert_eq!(faults_of("docs/x.md", "[a](docs/limits.md)"), ["docs/x.md:1: docs/limits.md"]);
    }

    #[test]
    fn what_is_no_path_of_this_project_is_not_checked() {
        let text = "`a/b` `1/2.5` `x = 'a/b.rs'` `patches/CRATE/NAME.toml` `node_modules/a/b.ts` \
                    `www/dist/a.ts` [a](https://a.b/c.md) [b](#c)";
        assert_eq!(faults_of("x.md", text), [""; 0]);
        assert_eq!(faults_of("x.rs", "let path = \"`src/gone.rs`\";"), [""; 0]);
        assert_eq!(faults_of(UPSTREAM, "`object/core.rs`"), [""; 0]);
        assert_eq!(faults_of(UPSTREAM, "`src/gone.rs`").len(), 1);
        assert_eq!(faults_of("x.md", "`gones/NAME.rs`").len(), 1);
    }
}
