//! The declaration of a module that programs may import.

use rustpython_vm::Context;
use rustpython_vm::builtins::PyModuleDef;

/// The part of a module that programs can use: the listed names, and nothing else.
pub struct Facade {
    /// The name in an import statement.
    pub name: &'static str,
    pub origin: Origin,
    /// All names that programs can import, sorted.
    pub names: &'static [&'static str],
    /// The names that the profile `strict` has.
    pub strict: StrictNames,
}

/// The names of a module that the profile `strict` has. Functions that read or write attributes or
/// items would bypass its hooks.
#[derive(Clone, Copy)]
pub enum StrictNames {
    All,
    Except(&'static [&'static str]),
    Only(&'static [&'static str]),
}

impl StrictNames {
    /// The profile has nothing of the module.
    pub const NONE: Self = Self::Only(&[]);

    pub fn contains(&self, name: &str) -> bool {
        match self {
            Self::All => true,
            Self::Except(names) => !names.contains(&name),
            Self::Only(names) => names.contains(&name),
        }
    }

    pub fn is_none(&self) -> bool {
        matches!(self, Self::Only([]))
    }
}

/// The source of a module's names.
#[derive(Clone, Copy)]
pub enum Origin {
    /// A native module of the VM, by its name in the VM. It is loaded once.
    Vm(&'static str),
    /// A native module of this crate. It is loaded once.
    Own { module: &'static str, definition: fn(&Context) -> &'static PyModuleDef },
    /// A module of the library file (`src/stdlib/library.txt`). It is loaded before the program
    /// runs.
    Library,
    /// A module that its package, a module of the library file, registers when it is loaded.
    Registered,
}

impl Origin {
    /// The name of the native module in the VM; `None` for a module in Python.
    pub fn native(&self) -> Option<&'static str> {
        match *self {
            Self::Vm(module) | Self::Own { module, .. } => Some(module),
            Self::Library | Self::Registered => None,
        }
    }

    /// Whether the library file has the module.
    pub fn is_library(&self) -> bool {
        matches!(self, Self::Library)
    }
}
