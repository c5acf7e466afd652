//! Runs RestrictedPython's own tests in the interpreter.
//!
//! CPython runs the tests and uses the interpreter through a native program, the bridge. This
//! module builds the bridge. `pkg-tests/restrictedpython/run.py` does the rest.

use std::process::Command;

use anyhow::{Context, Result};

use crate::process::{output, run};
use crate::project::Project;
use crate::toolchain::Toolchain;

const PACKAGE: &str = "pyvarium-conformance";
const BRIDGE: &str = "bridge";

/// Exits with status 0 if the Python that runs it is not too old for the tests.
const OLDEST: &str = "import sys; sys.exit(sys.version_info < (3, 11))";

/// Builds the bridge and runs the tests. `options` are options of `run.py`.
pub fn conformance(project: &Project, options: &[String]) -> Result<()> {
    let python = python()?;
    let mut cargo = Toolchain::find()?.cargo(project)?;
    run(cargo.args(["build", "--package", PACKAGE]))?;
    let bridge =
        project.target.join("debug").join(BRIDGE).with_extension(std::env::consts::EXE_EXTENSION);
    let script = project.root.join("pkg-tests/restrictedpython/run.py");
    let mut tests = Command::new(python);
    tests.arg(script).arg("--bridge").arg(bridge);
    tests.arg("--folder").arg(project.target.join("conformance")).args(options);
    run(&mut tests)
}

fn python() -> Result<&'static str> {
    ["python3", "python"]
        .into_iter()
        .find(|name| output(Command::new(name).args(["-c", OLDEST])).is_some())
        .context("Python 3.11 or newer was not found. It runs RestrictedPython's tests.")
}
