//! npm: installing dependencies, running scripts.
//!
//! The root of the project is an npm workspace: one lock file, and one `node_modules`, for the
//! package, the playground and the tests of the package.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use anyhow::Result;

use crate::process::Step;

/// Installs what the lock file in `folder` names, unless that is done already.
pub fn install(folder: &Path) -> Result<()> {
    let changed = |path: &str| -> Option<SystemTime> {
        fs::metadata(folder.join(path)).ok()?.modified().ok()
    };
    // npm writes this file at the end of every installation.
    let installed = changed("node_modules/.package-lock.json");
    if installed.is_some() && installed >= changed("package-lock.json") {
        return Ok(());
    }
    Step::npm(folder).args(["ci", "--no-audit", "--no-fund"]).run()
}

/// Runs the script `name` of the `package.json` in `folder`.
pub fn script(folder: &Path, name: &str) -> Result<()> {
    Step::npm(folder).args(["run", "--silent", name]).run()
}
