//! The builtins of a run. Each run gets a new dict, never the VM's module.
//!
//! `breakpoint` and `help` are left out. Those that compile text are in
//! `session/text_builtins.rs`.
//! The allowed names are in `policy/builtin_names.rs`, the builtins of the profile `strict` in
//! [`strict_builtins`].

use std::collections::BTreeSet;
use std::rc::Rc;

use rustpython_vm as vm;
use vm::builtins::{PyDictRef, PyStr, PyType};
use vm::function::OptionalArg;
use vm::{PyObjectRef, PyPayload, PyResult, VirtualMachine};

use crate::guards::library::Library;
#[cfg(all(feature = "poke", target_arch = "wasm32"))]
use crate::guards::poke;
use crate::guards::{importer, input, namespaces, streams, strict_builtins};
use crate::policy::builtin_names::{self, EDUCATION, FILES, INHERITED, INTERNAL};
use crate::policy::{Policy, Profile};

/// The names in a dict of builtins.
pub fn names_in(builtins: &PyDictRef) -> BTreeSet<String> {
    let names = builtins.into_iter().filter_map(|(name, _)| name.downcast::<PyStr>().ok());
    names.map(|name| name.to_string_lossy().into_owned()).collect()
}

/// Makes the builtins of `education`, without `__import__`. Call it before any program runs.
pub fn new(vm: &VirtualMachine) -> PyResult<PyDictRef> {
    let dict = vm.ctx.new_dict();
    for (name, value) in &vm.builtins.dict() {
        let known = name.downcast_ref::<PyStr>().and_then(|name| name.to_str());
        let is_exception = value
            .downcast_ref::<PyType>()
            .is_some_and(|class| class.fast_issubclass(vm.ctx.exceptions.base_exception_type));
        if is_exception
            || known.is_some_and(|name| INHERITED.contains(&name) || INTERNAL.contains(&name))
        {
            dict.set_item(&*name, value, vm)?;
        }
    }
    dict.set_item("print", vm.new_function("print", streams::print).into(), vm)?;
    for name in ["exit", "quit"] {
        dict.set_item(name, vm.new_function(name, exit).into(), vm)?;
    }
    dict.set_item("globals", vm.new_function("globals", namespaces::globals).into(), vm)?;
    dict.set_item("input", vm.new_function("input", input::input).into(), vm)?;
    dict.set_item("locals", vm.new_function("locals", namespaces::locals).into(), vm)?;
    dict.set_item("vars", vm.new_function("vars", namespaces::vars).into(), vm)?;
    Ok(dict)
}

/// Removes from the VM's own builtins all that programs do not have. The VM gives its builtins to a
/// namespace without `__builtins__`.
pub fn prune(vm: &VirtualMachine) -> PyResult<()> {
    let names = vm.builtins.dict();
    for name in [
        "__import__",
        "breakpoint",
        "compile",
        "eval",
        "exec",
        "globals",
        "help",
        "input",
        "locals",
        "open",
    ] {
        if names.get_item_opt(name, vm)?.is_some() {
            names.del_item(name, vm)?;
        }
    }
    Ok(())
}

/// Makes the builtins of one run: `base`, the result of [`new`], with the changes of `policy`.
pub fn for_run(
    base: &PyDictRef,
    policy: &Policy,
    library: &Rc<Library>,
    vm: &VirtualMachine,
) -> PyResult<PyDictRef> {
    let is_strict = policy.profile == Profile::Strict;
    let dict = match is_strict {
        true => strict_builtins::builtins(base, vm)?,
        false => base.copy().into_ref(&vm.ctx),
    };
    for name in &policy.builtins.add {
        match name.as_str() {
            "limited_builtins" => dict.merge_object(strict_builtins::limited(vm)?.into(), vm)?,
            "utility_builtins" => {
                let utility = strict_builtins::utility(base, library, vm)?;
                dict.merge_object(utility.into(), vm)?;
            }
            name if is_strict && EDUCATION.contains(&name) => {}
            name if is_strict => {
                dict.set_item(name, strict_builtins::addition(name, base, vm)?, vm)?
            }
            FILES => {}
            name => dict.set_item(name, base.get_item(name, vm)?, vm)?,
        }
    }
    if !is_strict {
        dict.set_item(FILES, library.open(vm)?, vm)?;
    }
    let forbidden = policy.forbid.keys().filter(|name| builtin_names::exists(name));
    for name in policy.builtins.remove.iter().chain(forbidden) {
        if dict.get_item_opt(name.as_str(), vm)?.is_some() {
            dict.del_item(name.as_str(), vm)?;
        }
    }
    dict.set_item("__import__", importer::new(policy, library, vm), vm)?;
    #[cfg(all(feature = "poke", target_arch = "wasm32"))]
    poke::install(&dict, vm)?;
    Ok(dict)
}

/// `exit(code=None)` and `quit(code=None)`: they end the program.
fn exit(code: OptionalArg<PyObjectRef>, vm: &VirtualMachine) -> PyResult<()> {
    let class = vm.ctx.exceptions.system_exit.to_owned();
    Err(vm.new_exception(class, code.into_option().into_iter().collect()))
}
