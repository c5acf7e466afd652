//! A Node for ARM in an emulator. The tests use it to check that results do not depend on the
//! processor.

use std::path::Path;

use anyhow::Result;

use crate::nodes;
use crate::project::Project;
use crate::toolchain::apt_install;

const EMULATOR: &str = "/usr/bin/qemu-aarch64-static";

/// The folder in which Debian's package installs the C library for ARM.
const LIBRARIES: &str = "/usr/aarch64-linux-gnu";

const DEBIAN_PACKAGES: [&str; 3] =
    ["qemu-user-static", "libc6-arm64-cross", "libstdc++6-arm64-cross"];

const PLATFORM: &str = "linux-arm64";
const VERSION: &str = "20.20.2";

/// The command that runs such a Node. Installs the emulator if needed. `None` on systems other than
/// Debian.
pub fn node(project: &Project) -> Result<Option<String>> {
    if !Path::new("/etc/debian_version").exists() {
        return Ok(None);
    }
    if !Path::new(EMULATOR).exists() || !Path::new(LIBRARIES).exists() {
        apt_install(&DEBIAN_PACKAGES)?;
    }
    let node = nodes::from_npm(project, PLATFORM, VERSION)?;
    Ok(Some(format!("{EMULATOR} -L {LIBRARIES} {}", node.display())))
}
