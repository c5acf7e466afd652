//! The declaration of a module that programs may import.

use rustpython_vm::Context;
use rustpython_vm::builtins::PyModuleDef;

/// A module as programs see it: the public names of a real module, and nothing else.
pub struct Facade {
    pub name: &'static str,
    pub origin: Origin,
    /// Everything in it, sorted.
    pub names: &'static [&'static str],
    /// Names that the profile `strict` leaves out: what reads or writes attributes or items by
    /// name would bypass its hooks.
    pub not_strict: &'static [&'static str],
}

/// The source of a module's names.
#[derive(Clone, Copy)]
pub enum Origin {
    /// A native module of the VM, by its name there. Loaded once.
    Vm(&'static str),
    /// A native module of this crate. Loaded once.
    Own { module: &'static str, definition: fn(&Context) -> &'static PyModuleDef },
    /// Python source. It runs when a program imports it, as a part of that program: its cost is
    /// charged, and it has the builtins of the profile `education`.
    Python(&'static str),
}

impl Origin {
    /// The name by which the VM knows the native module.
    pub fn native(&self) -> Option<&'static str> {
        match *self {
            Self::Vm(module) | Self::Own { module, .. } => Some(module),
            Self::Python(_) => None,
        }
    }
}
