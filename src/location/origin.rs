//! Where code comes from. The path in the code states it.

use rustpython_vm::builtins::PyCode;

use crate::location::position::PROGRAM;

/// Where code comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeOrigin {
    /// The source of the program.
    Program,
    /// A module of the library.
    Library,
    /// Text that the program or the library compiled while the program ran.
    Text,
}

/// The first character of the path of a library module. [`text_path`] accepts no path with it, so
/// text cannot be taken for library code.
const MARK: char = '\0';

impl CodeOrigin {
    pub fn of(code: &PyCode) -> Self {
        let path = code.source_path().as_bytes();
        match path {
            _ if path == PROGRAM.as_bytes() => Self::Program,
            [first, ..] if *first == MARK as u8 => Self::Library,
            _ => Self::Text,
        }
    }
}

/// The path of the library module `name`.
pub fn library_path(name: &str) -> String {
    format!("{MARK}{name}")
}

/// The path for the code of a text that is said to come from the file `name`; `None` if the name
/// contains a null character. The path differs from that of the program.
pub fn text_path(name: &str) -> Option<String> {
    match name {
        PROGRAM => Some(format!("./{PROGRAM}")),
        _ if name.contains(MARK) => None,
        _ => Some(name.to_owned()),
    }
}
