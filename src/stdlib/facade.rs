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
    /// Names that the profile `strict` leaves out. Functions that read or write attributes or items
    /// would bypass its hooks.
    pub not_strict: &'static [&'static str],
}

/// The source of a module's names.
#[derive(Clone, Copy)]
pub enum Origin {
    /// A native module of the VM, by its name in the VM. It is loaded once.
    Vm(&'static str),
    /// A native module of this crate. It is loaded once.
    Own { module: &'static str, definition: fn(&Context) -> &'static PyModuleDef },
    /// Python source. It runs when a program imports it. Its instructions and memory are charged to
    /// that program. It has the builtins of the profile `education`.
    Python(&'static str),
}

impl Origin {
    /// The name of the native module in the VM; `None` for a module in Python.
    pub fn native(&self) -> Option<&'static str> {
        match *self {
            Self::Vm(module) | Self::Own { module, .. } => Some(module),
            Self::Python(_) => None,
        }
    }
}
