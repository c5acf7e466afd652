//! `platform`: the name of the platform.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "platform",
    origin: Origin::Library,
    names: &[
        "architecture",
        "freedesktop_os_release",
        "libc_ver",
        "mac_ver",
        "machine",
        "node",
        "platform",
        "processor",
        "python_branch",
        "python_build",
        "python_compiler",
        "python_implementation",
        "python_revision",
        "python_version",
        "python_version_tuple",
        "release",
        "system",
        "uname",
        "uname_result",
        "version",
        "win32_ver",
    ],
    strict: StrictNames::NONE,
};
