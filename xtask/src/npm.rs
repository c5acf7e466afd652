//! npm packages of the checkout: installing what they need, running their scripts.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use anyhow::Result;

use crate::process::Step;

/// Installs what the lock file names, unless that is done already.
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

pub fn script(folder: &Path, name: &str) -> Result<()> {
    Step::npm(folder).args(["run", "--silent", name]).run()
}
