//! The formatters and linters: rustfmt, clippy, Biome for TypeScript and JavaScript, the order of
//! the stages in `src/`, and the paths in documents and comments.

use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::links;
use crate::npm;
use crate::process::{Step, run};
use crate::project::Project;
use crate::stages;
use crate::toolchain::{Toolchain, apt_install};

/// Tools of Debian's toolchain that are packages of their own. Other toolchains include them.
const DEBIAN_TOOLS: [(&str, &str); 2] =
    [("/usr/bin/cargo-clippy", "rust-web-clippy"), ("/usr/bin/cargo-fmt", "rustfmt-web")];

/// The crates to check. Each is checked separately, because cargo would unify their features.
const CRATES: [&str; 3] = ["pyvarium", "xtask", "xtask-launcher"];

/// Runs all formatters and linters.
///
/// # Errors
///
/// When a file is not formatted, a linter warns, a stage imports upwards, or a path does not exist.
pub fn lint(project: &Project) -> Result<()> {
    stages::check(&project.root.join("src"))?;
    links::check(&project.root)?;
    let toolchain = Toolchain::find()?;
    if toolchain.is_debian() {
        let missing: Vec<&str> = DEBIAN_TOOLS
            .into_iter()
            .filter(|(tool, _)| !Path::new(tool).exists())
            .map(|(_, package)| package)
            .collect();
        if !missing.is_empty() {
            apt_install(&missing)?;
        }
    }
    let mut format = toolchain.plain_cargo(project);
    run(with_own_tools(&toolchain, format.args(["fmt", "--all", "--check"])))?;
    for name in CRATES {
        let mut clippy = toolchain.plain_cargo(project);
        // Clippy and the compiler would rebuild the artifacts of each other in a shared folder.
        clippy.env("CARGO_TARGET_DIR", project.target.join("lint"));
        // Clippy passes on only what follows its name.
        clippy.arg("clippy").args(toolchain.overrides(project)?);
        clippy.args(["--package", name, "--all-targets", "--", "--deny", "warnings"]);
        run(with_own_tools(&toolchain, &mut clippy))?;
    }
    npm::install(&project.root)?;
    let biome = project.root.join("node_modules/@biomejs/biome/bin/biome");
    Step::node(&project.root).arg(biome).args(["ci", "--error-on-warnings"]).run()
}

/// Cargo searches the path for `cargo-clippy`, where that of another toolchain may come first.
fn with_own_tools<'a>(toolchain: &Toolchain, cargo: &'a mut Command) -> &'a mut Command {
    if !toolchain.is_debian() {
        return cargo;
    }
    let mut path = OsString::from("/usr/bin:");
    path.push(std::env::var_os("PATH").unwrap_or_default());
    cargo.env("PATH", path)
}
