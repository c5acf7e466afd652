//! What a program may import, and nothing else exists: the module tables of the VM are cut down to
//! what it needs to start and what is listed here.

pub mod math;

use rustpython_vm as vm;
use vm::{Context, VirtualMachine, builtins::PyModuleDef};

/// The modules a policy may allow.
pub const NAMES: [&str; 2] = ["itertools", "math"];

/// Native modules that the VM itself asks for, when it starts (`_ast`, `_codecs`, `_io` and their
/// like) or for a language feature (`_abc`, `_types`, `_typing`: generics and annotations;
/// `_collections`, `_functools`, `_operator`, `_sre`, `_string`: natively implemented parts of what
/// is imported lazily).
const NEEDED: [&str; 14] = [
    "_abc",
    "_ast",
    "_codecs",
    "_collections",
    "_functools",
    "_imp",
    "_io",
    "_operator",
    "_sre",
    "_string",
    "_types",
    "_typing",
    "_warnings",
    "_weakref",
];

/// Frozen modules that the VM itself asks for when it starts.
const NEEDED_FROZEN: [&str; 6] = [
    "_thread",
    "_frozen_importlib",
    "codecs",
    "encodings_ascii",
    "encodings_utf_8",
    "encodings_latin_1",
];

/// The native modules of this crate.
pub fn definitions(ctx: &Context) -> [&'static PyModuleDef; 1] {
    [math::module_def(ctx)]
}

/// Cuts the module tables down. Must run before the VM is initialised.
pub fn prune(vm: &mut VirtualMachine) {
    let state = vm::common::rc::PyRc::get_mut(&mut vm.state)
        .expect("nobody shares the state before the start");
    state.module_defs.retain(|name, _| NAMES.contains(name) || NEEDED.contains(name));
    state.frozen.retain(|name, _| NEEDED_FROZEN.contains(name));
}
