//! `shutil`: operations on files.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "shutil",
    origin: Origin::Library,
    names: &[
        "Error",
        "SameFileError",
        "SpecialFileError",
        "copy",
        "copy2",
        "copyfile",
        "copyfileobj",
        "copymode",
        "copystat",
        "copytree",
        "get_archive_formats",
        "get_terminal_size",
        "get_unpack_formats",
        "ignore_patterns",
        "make_archive",
        "move",
        "register_archive_format",
        "register_unpack_format",
        "rmtree",
        "unpack_archive",
        "unregister_archive_format",
        "unregister_unpack_format",
        "which",
    ],
    strict: StrictNames::NONE,
};
