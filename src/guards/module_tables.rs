//! Reduces the VM's tables of modules to those that the VM needs and those of the library.
//!
//! Programs never get these modules. `importer.rs` makes a facade of a module for each run, so a
//! program that changes its facade does not affect the next run.

use rustpython_vm as vm;
use vm::builtins::{PyDictRef, PyModuleDef};
use vm::{Context, PyResult, VirtualMachine};

use crate::guards::host_module;
use crate::stdlib::MODULES;
use crate::stdlib::facade::Origin;
use crate::stdlib::natives::{self, NATIVES};

/// Native modules that the VM imports: at its start (`_ast`, `_codecs`, `_io` and others), for a
/// feature of the language (`_abc`, `_types`, `_typing`: generics and annotations), or as the
/// native part of a module that it imports later (`_sre`, `_string`).
const NEEDED: [&str; 11] = [
    "_abc",
    "_ast",
    "_codecs",
    "_imp",
    "_io",
    "_sre",
    "_string",
    "_types",
    "_typing",
    "_warnings",
    "_weakref",
];

/// Frozen modules that the VM imports at its start.
const NEEDED_FROZEN: [&str; 6] = [
    "_thread",
    "_frozen_importlib",
    "codecs",
    "encodings_ascii",
    "encodings_utf_8",
    "encodings_latin_1",
];

/// The native modules that the VM does not define.
pub fn definitions(ctx: &Context) -> Vec<&'static PyModuleDef> {
    let own = MODULES.into_iter().filter_map(|facade| match facade.origin {
        Origin::Own { definition, .. } => Some(definition(ctx)),
        Origin::Vm(_) | Origin::Library | Origin::Registered => None,
    });
    let mut definitions = rustpython_stdlib::portable_module_defs(ctx);
    definitions.push(host_module::definition(ctx));
    definitions.extend(own);
    definitions
}

/// Reduces the tables. Must run before the VM is initialised.
pub fn prune(vm: &mut VirtualMachine) {
    let state = vm::common::rc::PyRc::get_mut(&mut vm.state)
        .expect("nothing shares the state before the start");
    let is_origin =
        |name: &str| MODULES.into_iter().any(|facade| facade.origin.native() == Some(name));
    let is_native =
        |name: &str| NATIVES.iter().any(|(native, _)| natives::original(native) == name);
    state.module_defs.retain(|name, _| is_origin(name) || is_native(name) || NEEDED.contains(name));
    state.frozen.retain(|name, _| NEEDED_FROZEN.contains(name));
}

/// Loads the original modules, before any program runs.
pub fn load(vm: &VirtualMachine) -> PyResult<()> {
    for facade in MODULES {
        if let Some(module) = facade.origin.native() {
            vm.import(module, 0)?;
        }
    }
    for (name, _) in NATIVES {
        drop(vm.import(natives::original(name), 0)?);
    }
    // `from module import name` looks up "module.name" in this table and would find the original.
    let loaded = vm.sys_module.get_attr("modules", vm)?.try_into_value::<PyDictRef>(vm)?;
    for (name, _) in &loaded {
        if name.str(vm)?.to_string_lossy().contains('.') {
            loaded.del_item(&*name, vm)?;
        }
    }
    Ok(())
}
