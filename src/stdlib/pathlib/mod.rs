//! `pathlib`: paths in the virtual folder.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "pathlib",
    origin: Origin::Library,
    names: &[
        "Path",
        "PosixPath",
        "PurePath",
        "PurePosixPath",
        "PureWindowsPath",
        "UnsupportedOperation",
        "WindowsPath",
    ],
    strict: StrictNames::NONE,
};
