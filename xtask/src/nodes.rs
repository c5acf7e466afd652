//! Other versions of Node than the one that runs the build, to test the package in. npm has each as
//! a package that is nothing but the program.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use crate::process::{Step, announce, output, run};
use crate::project::Project;

/// The oldest version that the package supports, and one of each later line.
const VERSIONS: [&str; 4] = ["20.16.0", "22.23.3", "24.21.0", "26.10.0"];

/// The paths of these versions, or none on a platform that npm has no Node for.
pub fn all(project: &Project) -> Result<Vec<PathBuf>> {
    let platform = match (std::env::consts::OS, std::env::consts::ARCH) {
        ("linux", "x86_64") => "linux-x64",
        ("linux", "aarch64") => "linux-arm64",
        ("macos", "aarch64") => "darwin-arm64",
        _ => return Ok(Vec::new()),
    };
    VERSIONS.iter().map(|version| from_npm(project, platform, version)).collect()
}

/// The program `node` of a platform and a version, which npm brings unless that is done already.
pub fn from_npm(project: &Project, platform: &str, version: &str) -> Result<PathBuf> {
    let folder = project.target.join(format!("pyvarium/node/{platform}-{version}"));
    let node = folder.join("package/bin/node");
    if !node.exists() {
        fs::create_dir_all(&folder)?;
        let package = format!("node-{platform}@{version}");
        announce(&format!("download {package}"));
        let mut pack = Step::npm(&folder).args(["pack", "--silent", &package]).into_command();
        let tarball = output(&mut pack).with_context(|| format!("npm has no {package}"))?;
        run(Command::new("tar").current_dir(&folder).args(["xzf", &tarball]))?;
        fs::remove_file(folder.join(tarball))?;
    }
    Ok(node)
}
