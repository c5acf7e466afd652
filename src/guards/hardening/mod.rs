//! Changes to the types of the VM, made before any program runs.
//!
//! Attributes are removed if a program could use them to access internals of the interpreter, or to
//! make it panic. Every lookup (`x.a`, `getattr`, a format field, `operator.attrgetter`, a class
//! pattern, native code) uses the type, so none finds a removed attribute. `rules/education.rs`
//! reports the same names earlier and with a position, but does not enforce anything.
//!
//! Submodules: [`attributes`] (removes and replaces attributes), [`layout`] (objects keep the
//! memory layout of their class), [`originals`] (calls a replaced attribute).

mod attributes;
mod layout;
mod originals;

pub(crate) use attributes::code_of;

use core::cell::Cell;

use rustpython_vm::VirtualMachine;

thread_local! {
    static IS_DONE: Cell<bool> = const { Cell::new(false) };
}

/// Makes the changes. Call it once for each VM, after all modules are loaded. The VMs of a thread
/// share their builtin types, so most changes are made only for the first VM.
pub fn harden(vm: &VirtualMachine) {
    layout::seal(vm);
    if IS_DONE.replace(true) {
        return;
    }
    attributes::hide(vm);
    layout::keep(vm);
    attributes::remove_code_constructors(vm);
    attributes::hide_modules_of_functions(vm);
    attributes::hide_subject_of_attribute_errors(vm);
    attributes::hide_weak_references(vm);
    attributes::prevent_panics(vm);
}
