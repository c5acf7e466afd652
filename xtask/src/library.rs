//! The library file: the compiled modules of Python's library, which the page loads when a program
//! needs one.
//!
//! The format: [`MAGIC`]; a `u32` in little-endian order; that many bytes of JSON; a raw deflate
//! stream of the code of all modules, one after the other. The JSON is `{"size": the size of the
//! code in bytes, "modules": [[name, is a package, size of its code, names of the modules in the
//! file that it imports]]}`.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use flate2::Compression;
use flate2::write::DeflateEncoder;
use serde::Serialize;

use crate::project::Project;
use crate::toolchain::Toolchain;
use crate::upstream;

/// The first bytes of the file.
const MAGIC: &[u8; 8] = b"PYVLIB1\n";

/// The list of the modules in the file. Each line has a name and the path of a source. The prefix
/// `pylib:` is the folder of CPython's library in the crate `rustpython-pylib`.
const LIST: &str = "src/stdlib/library.txt";

/// The source of a module.
pub struct Source {
    pub name: String,
    pub is_package: bool,
    pub path: PathBuf,
}

/// The sources of all modules.
pub fn sources(project: &Project, toolchain: &Toolchain) -> Result<Vec<Source>> {
    let copies = upstream::edited_copies(project, toolchain)?;
    let is_pylib = |copy: &PathBuf| copy.file_name().is_some_and(is_name_of_pylib);
    let pylib = copies.into_iter().find(is_pylib).context("rustpython-pylib has no patches")?;
    let list = fs::read_to_string(project.root.join(LIST)).with_context(|| LIST.to_owned())?;
    let lines = list.lines().filter(|line| !line.starts_with('#'));
    let source = |line: &str| {
        let Some((name, path)) = line.split_once(' ') else {
            bail!("{LIST}: a line has a name and a path, not {line:?}");
        };
        let path = match path.trim().strip_prefix("pylib:") {
            Some(path) => pylib.join("Lib").join(path),
            None => project.root.join(path.trim()),
        };
        let is_package = path.ends_with("__init__.py");
        Ok(Source { name: name.to_owned(), is_package, path })
    };
    lines.map(source).collect()
}

fn is_name_of_pylib(name: &OsStr) -> bool {
    name.to_str().is_some_and(|name| name.starts_with("rustpython-pylib-"))
}

/// The licence of CPython's sources, which comes with the file.
pub fn licence(sources: &[Source]) -> Result<Vec<u8>> {
    let folders = sources.iter().filter_map(|source| source.path.parent());
    let mut files = folders.map(|folder| folder.join("PSF-LICENSE"));
    let path = files.find(|path| path.exists()).context("the library has no licence")?;
    fs::read(&path).with_context(|| path.display().to_string())
}

/// The index of the file.
#[derive(Serialize)]
struct Index<'a> {
    size: usize,
    modules: Vec<(&'a str, bool, usize, Vec<&'a str>)>,
}

/// Makes the file of the modules `sources` from the results of `compile_library`: for each module a
/// `u32` in little-endian order, that many bytes of JSON, a list of imported names, and the code.
pub fn file(sources: &[Source], compiled: &[Vec<u8>]) -> Result<Vec<u8>> {
    let known: BTreeSet<&str> = sources.iter().map(|source| source.name.as_str()).collect();
    let mut index = Index { size: 0, modules: Vec::new() };
    let mut code = DeflateEncoder::new(Vec::new(), Compression::best());
    for (source, bytes) in sources.iter().zip(compiled) {
        let (length, rest) = bytes.split_first_chunk::<4>().context("a module has no length")?;
        let length = u32::from_le_bytes(*length) as usize;
        let (imports, module) = rest.split_at_checked(length).context("a module is cut")?;
        let imports: BTreeSet<String> = serde_json::from_slice(imports)?;
        let imports = known.iter().filter(|name| imports.contains(**name)).copied().collect();
        index.modules.push((&source.name, source.is_package, module.len(), imports));
        index.size += module.len();
        code.write_all(module)?;
    }
    let index = serde_json::to_vec(&index)?;
    let mut file = MAGIC.to_vec();
    file.extend(u32::try_from(index.len())?.to_le_bytes());
    file.extend(index);
    file.extend(code.finish()?);
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::{MAGIC, Source, file};

    #[test]
    fn the_index_has_only_imports_of_modules_in_the_file() {
        let module = |imports: &str, code: &str| {
            let mut bytes = (imports.len() as u32).to_le_bytes().to_vec();
            bytes.extend(imports.bytes().chain(code.bytes()));
            bytes
        };
        let source =
            |name: &str, is_package| Source { name: name.into(), is_package, path: name.into() };
        let sources = [source("a", true), source("b", false)];
        let compiled = [module(r#"["b","sys"]"#, "code of a"), module("[]", "code")];
        let file = file(&sources, &compiled).expect("the modules are well-formed");
        let index = r#"{"size":13,"modules":[["a",true,9,["b"]],["b",false,4,[]]]}"#;
        assert!(file.starts_with(MAGIC));
        assert_eq!(&file[12..12 + index.len()], index.as_bytes());
    }
}
