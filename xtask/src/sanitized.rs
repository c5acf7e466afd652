//! The fuzzer for memory safety. It runs programs in a native build with AddressSanitizer.
//!
//! In this build, overflow checks and debug assertions are on. The VM is changed so that it returns
//! all freed memory to the allocator: the sanitizer treats memory that the VM keeps as allocated.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::npm;
use crate::process::{Step, output, run};
use crate::project::Project;
use crate::toolchain::Toolchain;
use crate::upstream;

const PACKAGE: &str = "pyvarium-memory-runner";
const RUNNER: &str = "memory-runner";
const PROFILE: &str = "sanitized";
const VM: &str = "rustpython-vm";

/// The line with which the VM decides to keep the memory of a freed object, and its replacement.
const FREELIST: [&str; 2] = ["if T::HAS_FREELIST\n", "if cfg!(any()) && T::HAS_FREELIST\n"];

/// Flags that link the sanitizer's runtime of the C compiler. Debian's Rust has no runtime.
const C_RUNTIME: [&str; 4] = [
    "-Zexternal-clangrt",
    "-Zpre-link-arg=-Wl,--no-as-needed",
    "-Zpre-link-arg=-lasan",
    "-Zpre-link-arg=-Wl,--as-needed",
];

/// Builds the runner and starts the fuzzer. `options` are options of `memory.mjs`.
pub fn fuzz(project: &Project, options: &[String]) -> Result<()> {
    let runner = build(project, &Toolchain::find()?)?;
    // The reader of the corpus is TypeScript, whose compiler is an npm package.
    npm::install(&project.root)?;
    Step::node(&project.root.join("pkg-tests/fuzz"))
        .arg("memory.mjs")
        .args(options)
        .env("PYVARIUM_MEMORY_RUNNER", runner)
        .run()
}

fn build(project: &Project, toolchain: &Toolchain) -> Result<PathBuf> {
    let host = host(toolchain)?;
    let mut crates = upstream::edited_copies(project, toolchain)?;
    let is_vm = |path: &&mut PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(&format!("{VM}-"))
    };
    let vm = crates.iter_mut().find(is_vm).context("patches/ has no edits of the VM")?;
    *vm = without_freelists(project, vm)?;
    let mut flags = vec!["-Zsanitizer=address"];
    if !has_runtime(toolchain) {
        flags.extend(C_RUNTIME);
    }
    let mut cargo = toolchain.plain_cargo(project);
    cargo.args(upstream::override_arguments(&crates));
    cargo.args(["build", "--package", PACKAGE, "--profile", PROFILE]);
    // With a target, cargo builds build scripts and macros without the flags.
    cargo.args(["--target", &host]);
    run(cargo.env("RUSTFLAGS", flags.join(" ")).env("RUSTC_BOOTSTRAP", "1"))?;
    Ok(project.target.join(host).join(PROFILE).join(RUNNER))
}

fn host(toolchain: &Toolchain) -> Result<String> {
    let text = output(Command::new(toolchain.rustc()).arg("-vV")).context("rustc fails")?;
    let host = text.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host.context("the output of rustc has no host")?.to_owned())
}

/// Whether the toolchain includes the runtime of the sanitizer.
fn has_runtime(toolchain: &Toolchain) -> bool {
    let folder = output(Command::new(toolchain.rustc()).args(["--print", "target-libdir"]));
    let Some(entries) = folder.and_then(|folder| fs::read_dir(folder).ok()) else {
        return false;
    };
    entries.flatten().any(|entry| entry.file_name().to_string_lossy().ends_with("_rt.asan.a"))
}

/// A copy of the VM that keeps no freed memory and allocates each frame separately.
fn without_freelists(project: &Project, source: &Path) -> Result<PathBuf> {
    let copy = project.target.join(PROFILE).join(VM);
    let frames = project.root.join("pkg-tests/memory-runner/edits/datastack.rs");
    upstream::copy_folder(source, &copy, &mut |path| {
        if path.ends_with("src/datastack.rs") {
            return Ok(fs::read(&frames)?);
        }
        if path.ends_with("src/object/core.rs") {
            let text = fs::read_to_string(path)?;
            let [old, new] = FREELIST;
            ensure!(
                text.matches(old).count() == 1,
                "{} does not have exactly one line that decides on freelists",
                path.display()
            );
            return Ok(text.replace(old, new).into_bytes());
        }
        Ok(fs::read(path)?)
    })?;
    Ok(copy)
}
