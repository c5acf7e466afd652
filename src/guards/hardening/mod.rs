//! Changes to the VM's own types, made before any program runs.
//!
//! Attributes through which a program could reach the interpreter's internals, or make it panic,
//! are removed. Every lookup (`x.a`, `getattr`, a format field, `operator.attrgetter`, a class
//! pattern, native code) goes through the type, so none finds them. `rules/education.rs` refuses
//! the same names earlier and with a position, but protects nothing.
//!
//! Submodules: [`attributes`] (what is removed and replaced), [`layout`] (objects keep the memory
//! layout of their class), [`originals`] (how an attribute is replaced).

mod attributes;
mod layout;
mod originals;

use core::cell::Cell;

use rustpython_vm::VirtualMachine;

thread_local! {
    static IS_DONE: Cell<bool> = const { Cell::new(false) };
}

/// Makes the changes, after all modules are loaded. The VMs of a thread share their types.
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
