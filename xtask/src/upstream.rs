//! Edited copies of pinned upstream crates.
//!
//! A folder `patches/CRATE/` contains edits of the crate that `Cargo.lock` pins. An edit has a
//! range of lines and the SHA-256 of these lines. So the project contains no source of the crate,
//! and an edit that does not fit stops the build. The edited copy is in the target folder. Cargo
//! uses it by a path override.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::folder;
use crate::process::output_with_progress;
use crate::project::Project;
use crate::toolchain::Toolchain;

/// A file in `patches/CRATE/`: the edits that fix one fault.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Patch {
    edit: Vec<Edit>,
}

/// Replaces whole lines of one file, or inserts lines.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Edit {
    /// The path of the file in the crate.
    file: String,
    /// The first and the last line to replace, counted from 1.
    lines: Option<[usize; 2]>,
    /// Instead of `lines`: the line after which to insert, counted from 1.
    after: Option<usize>,
    /// The SHA-256 of the lines in `lines` or `after`, with their line ends, in hexadecimal digits.
    sha256: String,
    /// The new lines.
    text: String,
}

impl Edit {
    /// The half-open range of lines to replace, counted from 0. Empty for an insertion.
    fn span(&self) -> (usize, usize) {
        match (self.lines, self.after) {
            (Some([first, last]), _) => (first.wrapping_sub(1), last),
            (None, after) => (after.unwrap_or(0), after.unwrap_or(0)),
        }
    }
}

/// Why an edit cannot be applied.
#[derive(Debug, PartialEq, thiserror::Error)]
enum Misfit {
    #[error("must have either `lines` or `after`")]
    Place,
    #[error("has lines {0} to {1} of a file with {2} lines")]
    Range(usize, usize, usize),
    #[error("lines {0} to {1} are not the expected ones: their SHA-256 is {2}")]
    Changed(usize, usize, String),
    #[error("overlaps another edit at line {0}")]
    Overlap(usize),
}

/// Makes or updates the edited copies. Returns their folders.
///
/// # Errors
///
/// When an edit does not fit, or a folder in `patches/` is not for a crate of `Cargo.lock`.
pub fn edited_copies(project: &Project, toolchain: &Toolchain) -> Result<Vec<PathBuf>> {
    let mut copies = Vec::new();
    let metadata = toolchain.metadata(project)?;
    let entries = folder::entries(&project.root.join("patches"))?;
    for patches in entries.into_iter().filter(|entry| entry.is_dir()) {
        let source = metadata.source_of(&file_name(&patches)?)?;
        copies.push(edited_copy(&patches, &source, &project.target.join("upstream"))?);
    }
    Ok(copies)
}

/// The arguments that make cargo use the crates in `folders`.
pub fn override_arguments(folders: &[PathBuf]) -> [String; 2] {
    let folders: Vec<_> =
        folders.iter().map(|folder| format!("{:?}", folder.display().to_string())).collect();
    ["--config".into(), format!("paths=[{}]", folders.join(","))]
}

/// The packages of the lock file, with the paths at which cargo has them.
#[derive(Debug, Deserialize)]
pub struct Metadata {
    packages: Vec<Package>,
}

#[derive(Debug, Deserialize)]
struct Package {
    name: String,
    manifest_path: PathBuf,
}

impl Metadata {
    /// Parses the output of `cargo metadata`.
    pub fn parse(json: &str) -> Result<Self> {
        serde_json::from_str(json).context("the output of cargo metadata has an unexpected format")
    }

    fn source_of(&self, name: &str) -> Result<PathBuf> {
        let mut packages = self.packages.iter().filter(|package| package.name == name);
        let package = packages.next().with_context(|| {
            format!("patches/{name} is for a crate that the project does not depend on")
        })?;
        ensure!(packages.next().is_none(), "Cargo.lock has two versions of {name}");
        let folder =
            package.manifest_path.parent().context("the path of the manifest has no folder")?;
        Ok(folder.to_owned())
    }
}

/// Makes or updates the copy of the crate `source` in the folder `copies`, with the edits in the
/// folder `patches`. Returns the folder of the copy.
fn edited_copy(patches: &Path, source: &Path, copies: &Path) -> Result<PathBuf> {
    let folder = copies.join(file_name(source)?);
    let mut edits: BTreeMap<String, Vec<(String, Edit)>> = BTreeMap::new();
    for path in folder::entries(patches)? {
        let name = format!("{}/{}", file_name(patches)?, file_name(&path)?);
        let text = fs::read_to_string(&path).with_context(|| name.clone())?;
        let patch: Patch =
            toml::from_str(&text).with_context(|| format!("patches/{name} cannot be read"))?;
        for edit in patch.edit {
            edits.entry(edit.file.clone()).or_default().push((name.clone(), edit));
        }
    }
    let mut edited = BTreeMap::new();
    for (file, edits) in edits {
        let path = source.join(&file);
        let text = fs::read_to_string(&path).with_context(|| {
            format!("{} cannot be read, but {} edits it", path.display(), edits[0].0)
        })?;
        edited.insert(PathBuf::from(file), apply(&text, edits)?);
    }
    // Cargo prints warnings in a crate at a path. These are not faults of this project.
    let root = PathBuf::from("src/lib.rs");
    let text = match edited.remove(&root) {
        Some(text) => text,
        None => fs::read_to_string(source.join(&root))?,
    };
    edited.insert(root, format!("#![allow(warnings)] {text}"));
    copy_folder(source, &folder, &mut |path| match edited.remove(path.strip_prefix(source)?) {
        Some(text) => Ok(text.into_bytes()),
        None => Ok(fs::read(path)?),
    })?;
    if let Some(file) = edited.keys().next() {
        bail!("{} has no file {}", source.display(), file.display());
    }
    Ok(folder)
}

/// Copies the folder `from` to `to`. `read` returns the content for the path of each file. A file
/// with the same content is not written again, because cargo would compile the crate again.
pub fn copy_folder(
    from: &Path,
    to: &Path,
    read: &mut dyn FnMut(&Path) -> Result<Vec<u8>>,
) -> Result<()> {
    fs::create_dir_all(to)?;
    for path in folder::entries(from)? {
        let target = to.join(file_name(&path)?);
        if path.is_dir() {
            copy_folder(&path, &target, read)?;
            continue;
        }
        let bytes = read(&path)?;
        if !fs::read(&target).is_ok_and(|old| old == bytes) {
            fs::write(&target, bytes).with_context(|| target.display().to_string())?;
        }
    }
    Ok(())
}

/// Applies edits, each with the name of its patch, to `text`. Line numbers are those of `text`
/// before all edits.
fn apply(text: &str, mut edits: Vec<(String, Edit)>) -> Result<String> {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    edits.sort_by_key(|(_, edit)| edit.span());
    let mut result = String::with_capacity(text.len());
    let mut next = 0;
    for (patch, edit) in &edits {
        let [from, to] = place(edit, &lines)
            .and_then(|place| if place[0] < next { Err(Misfit::Overlap(next)) } else { Ok(place) })
            .with_context(|| format!("patches/{patch} does not fit {}: an edit", edit.file))?;
        result.extend(lines[next..from].iter().copied());
        result.push_str(&edit.text);
        next = to;
    }
    result.extend(lines[next..].iter().copied());
    Ok(result)
}

/// The half-open range of lines to replace, counted from 0.
///
/// # Errors
///
/// When the edit does not fit `lines`.
fn place(edit: &Edit, lines: &[&str]) -> Result<[usize; 2], Misfit> {
    let [first, last] = match (edit.lines, edit.after) {
        (Some(lines), None) => lines,
        (None, Some(line)) => [line, line],
        _ => return Err(Misfit::Place),
    };
    if first == 0 || first > last || last > lines.len() {
        return Err(Misfit::Range(first, last, lines.len()));
    }
    let found = sha256(&lines[first - 1..last].concat());
    if found != edit.sha256 {
        return Err(Misfit::Changed(first, last, found));
    }
    let (from, to) = edit.span();
    Ok([from, to])
}

fn sha256(text: &str) -> String {
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn file_name(path: &Path) -> Result<String> {
    let name = path.file_name().and_then(|name| name.to_str());
    Ok(name.with_context(|| format!("{} has no name", path.display()))?.to_owned())
}

impl Toolchain {
    fn metadata(&self, project: &Project) -> Result<Metadata> {
        let mut cargo = self.plain_cargo(project);
        cargo.args(["metadata", "--format-version", "1", "--locked"]);
        let metadata = output_with_progress(&mut cargo).context("cargo metadata fails")?;
        Metadata::parse(&metadata)
    }
}

#[cfg(test)]
mod tests {
    use super::{Edit, Misfit, apply, place, sha256};

    const TEXT: &str = "one\ntwo\nthree\nfour\n";

    fn edit(lines: Option<[usize; 2]>, after: Option<usize>, old: &str, text: &str) -> Edit {
        Edit { file: "src/lib.rs".into(), lines, after, sha256: sha256(old), text: text.into() }
    }

    fn applied(edits: Vec<Edit>) -> Result<String, String> {
        let edits = edits.into_iter().map(|edit| ("crate/fault.toml".into(), edit)).collect();
        apply(TEXT, edits).map_err(|error| format!("{error:#}"))
    }

    #[test]
    fn edits_replace_insert_and_delete_lines() {
        let edits = vec![
            edit(Some([4, 4]), None, "four\n", ""),
            edit(Some([1, 2]), None, "one\ntwo\n", "ONE\nTWO\n2.5\n"),
            edit(None, Some(3), "three\n", "3.5\n"),
        ];
        assert_eq!(applied(edits), Ok("ONE\nTWO\n2.5\nthree\n3.5\n".into()));
    }

    #[test]
    fn an_edit_of_changed_lines_is_refused_with_its_name() {
        let refusal =
            applied(vec![edit(Some([2, 2]), None, "zwei\n", "2\n")]).expect_err("it is two");
        let start = "patches/crate/fault.toml does not fit src/lib.rs: an edit: lines 2 to 2 are \
                     not the expected ones: their SHA-256 is ";
        assert_eq!(refusal, format!("{start}{}", sha256("two\n")));
    }

    #[test]
    fn edits_that_overlap_are_refused() {
        let edits = vec![
            edit(Some([1, 3]), None, "one\ntwo\nthree\n", ""),
            edit(Some([3, 4]), None, "three\nfour\n", ""),
        ];
        let refusal = applied(edits).expect_err("line 3 is in both");
        assert!(refusal.ends_with("overlaps another edit at line 3"), "{refusal}");
    }

    #[test]
    fn an_edit_has_one_place_within_the_file() {
        let lines: Vec<_> = TEXT.split_inclusive('\n').collect();
        for (lines_of_edit, after, expected) in [
            (None, None, Misfit::Place),
            (Some([1, 1]), Some(1), Misfit::Place),
            (Some([0, 1]), None, Misfit::Range(0, 1, 4)),
            (Some([3, 2]), None, Misfit::Range(3, 2, 4)),
            (Some([4, 5]), None, Misfit::Range(4, 5, 4)),
            (None, Some(5), Misfit::Range(5, 5, 4)),
        ] {
            assert_eq!(place(&edit(lines_of_edit, after, "", ""), &lines), Err(expected));
        }
    }
}
