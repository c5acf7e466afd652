//! The library in native tests: compiles the modules in `src/stdlib/library.txt` when a program
//! first needs them, and loads them before it runs.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;
use std::sync::Mutex;

use pyvarium::boundary::module_pack::ModulePack;
use pyvarium::boundary::report::Report;
use pyvarium::boundary::request::Request;
use pyvarium::session::interpreter::Interpreter;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// The compiled modules, by name.
static COMPILED: Mutex<BTreeMap<String, Module>> = Mutex::new(BTreeMap::new());

#[derive(Clone)]
struct Module {
    is_package: bool,
    code: Vec<u8>,
    imports: BTreeSet<String>,
}

/// Runs a program in a library that no other program has used.
pub fn run(interpreter: &Interpreter, request: &Request) -> Report {
    let report = interpreter.run(request, None);
    let Some(needs) = report.needs else { return report };
    load(interpreter, &needs);
    let report = interpreter.run(request, None);
    interpreter.load(ModulePack::default(), &[]).expect("nothing is loaded");
    report
}

/// Loads the modules `names`.
pub fn load(interpreter: &Interpreter, names: &BTreeSet<String>) {
    if let Err(error) = try_load(interpreter, names) {
        panic!("{names:?} cannot be loaded:\n{error}");
    }
}

/// Loads the modules `names`, or returns the text of the exception.
pub fn try_load(interpreter: &Interpreter, names: &BTreeSet<String>) -> Result<(), String> {
    let names: Vec<String> = names.iter().cloned().collect();
    interpreter.load(pack(interpreter, &names), &names)
}

/// A pack of the modules `names` and of all that they import.
fn pack(interpreter: &Interpreter, names: &[String]) -> ModulePack {
    let sources = sources();
    let mut compiled = COMPILED.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    let mut packed = BTreeMap::new();
    let mut open = names.to_vec();
    while let Some(name) = open.pop() {
        let Some(path) = sources.get(&name).filter(|_| !packed.contains_key(&name)) else {
            continue;
        };
        let module = compiled.entry(name.clone()).or_insert_with(|| {
            let source = fs::read_to_string(path).unwrap_or_else(|error| panic!("{name}: {error}"));
            let is_package = path.ends_with("__init__.py");
            let module = interpreter.compile_library(&name, is_package, &source);
            let module = module.unwrap_or_else(|error| panic!("{name}:\n{error}"));
            Module { is_package, code: module.code, imports: module.imports }
        });
        packed.insert(name.clone(), module.clone());
        let package = name.rsplit_once('.').map(|(package, _)| package.to_owned());
        open.extend(module.imports.iter().cloned().chain(package));
    }
    let modules: Vec<_> = packed
        .iter()
        .map(|(name, module)| (name.as_str(), module.is_package, module.code.as_slice()))
        .collect();
    ModulePack::new(ModulePack::encode(&modules)).expect("the pack is well-formed")
}

/// The sources in `src/stdlib/library.txt`, by the name of the module.
pub fn sources() -> BTreeMap<String, PathBuf> {
    let list = fs::read_to_string(format!("{ROOT}/src/stdlib/library.txt"));
    let list = list.expect("src/stdlib/library.txt can be read");
    let lines = list.lines().filter(|line| !line.starts_with('#'));
    let source = |line: &str| {
        let (name, path) = line.split_once(' ').expect("a line has a name and a path");
        let path = match path.trim().strip_prefix("pylib:") {
            Some(path) => format!("{}/{path}", rustpython_pylib::LIB_PATH),
            None => format!("{ROOT}/{}", path.trim()),
        };
        (name.to_owned(), PathBuf::from(path))
    };
    lines.map(source).collect()
}
