//! Other versions of Node than the one that runs the build. The tests run the package in them. npm
//! has each version as a package that contains only the program.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use crate::process::{Step, announce, output, run};
use crate::project::Project;

/// The oldest version that the package supports, and one version of each later release line.
const VERSIONS: [&str; 4] = ["20.16.0", "22.23.3", "24.21.0", "26.10.0"];

/// The executables of these versions. Empty on a platform for which npm has no Node.
pub fn all(project: &Project) -> Result<Vec<PathBuf>> {
    let platform = match (std::env::consts::OS, std::env::consts::ARCH) {
        ("linux", "x86_64") => "linux-x64",
        ("linux", "aarch64") => "linux-arm64",
        ("macos", "aarch64") => "darwin-arm64",
        _ => return Ok(Vec::new()),
    };
    VERSIONS.iter().map(|version| from_npm(project, platform, version)).collect()
}

/// The executable of Node for a platform and a version. Downloads it from npm the first time.
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
