//! RestrictedPython's own tests, run in the interpreter.
//!
//! A CPython runs the tests and drives the interpreter through a native program, which is built
//! here; the rest is done by `pkg-tests/restrictedpython/run.py`.

use std::process::Command;

use anyhow::{Context, Result};

use crate::process::{output, run};
use crate::project::Project;
use crate::toolchain::Toolchain;

const PACKAGE: &str = "pyvarium-conformance";
const BRIDGE: &str = "bridge";

/// The oldest Python that the tests know.
const OLDEST: &str = "import sys; sys.exit(sys.version_info < (3, 11))";

/// Builds the bridge and runs the tests; `options` go to `run.py`.
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
        .context("Python 3.11 or newer was not found: it runs RestrictedPython's tests")
}
