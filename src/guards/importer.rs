//! The `__import__` of programs. Every import of a program, and every import that native code makes
//! while a program runs, calls it.
//!
//! An import statement gets only modules and names that the policy allows. Native code gets modules
//! of the library. Neither gives access to the interpreter, so a program gains nothing if it calls
//! this function directly.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use rustpython_vm as vm;
use vm::builtins::PyModule;
use vm::function::FuncArgs;
use vm::{PyObjectRef, PyRef, PyResult, VirtualMachine};

use crate::guards::import_call::{ImportCall, future, module_not_found};
use crate::guards::library::Library;
use crate::guards::run_state;
use crate::location::instructions;
use crate::policy::{Policy, Profile};
use crate::stdlib::facade;
use crate::stdlib::facade::Origin;
use crate::stdlib::natives::native_part;

/// Makes the function `__import__` for one run.
pub fn new(policy: &Policy, library: &Rc<Library>, vm: &VirtualMachine) -> PyObjectRef {
    let importer = Rc::new(Importer {
        policy: policy.clone(),
        library: library.clone(),
        loaded: RefCell::default(),
    });
    let owner = importer.clone();
    run_state::set_facades(Rc::new(move |module, vm| owner.allowed_facade(module, vm)));
    let import = move |arguments: FuncArgs, vm: &VirtualMachine| importer.import(arguments, vm);
    vm.new_function("__import__", import).into()
}

struct Importer {
    policy: Policy,
    library: Rc<Library>,
    loaded: RefCell<HashMap<String, PyObjectRef>>,
}

impl Importer {
    fn import(&self, arguments: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let call = ImportCall::new(arguments, vm)?;
        if call.level != 0 {
            let message = "a relative import is not allowed here: a program is a single file";
            return Err(vm.new_import_error(message, call.name));
        }
        let module = call.name.to_string_lossy();
        if let Some(future) = future(&module, vm)? {
            return Ok(future.into());
        }
        if !instructions::is_import() {
            return self.library.module(&module, vm);
        }
        let leaf = self.allowed_facade(&module, vm)?;
        if call.is_star() {
            // Make a new module: the program may have added names to the facade.
            let names = self.policy.names_of(&module);
            let is_there = |name: &&'static str| leaf.get_attr(*name, vm).is_ok();
            let names: Vec<&str> = names.into_iter().filter(is_there).collect();
            return module_with(&module, &leaf, &names, vm).map(Into::into);
        }
        if call.names.is_empty() {
            return match module.split_once('.') {
                Some((top, _)) => self.facade(top, vm),
                None => Ok(leaf),
            };
        }
        for name in call.names() {
            let submodule = format!("{module}.{name}");
            if self.policy.imports.contains_key(&submodule) {
                self.facade(&submodule, vm)?;
            }
        }
        Ok(leaf)
    }

    /// The facade of `module`, if the policy allows it.
    fn allowed_facade(&self, module: &str, vm: &VirtualMachine) -> PyResult {
        match self.policy.refuse_import(module) {
            Some(refusal) => Err(module_not_found(refusal.message, vm.ctx.new_str(module), vm)),
            None => self.facade(module, vm),
        }
    }

    /// The facade of `module`. It is made at the first import, with those of its packages.
    fn facade(&self, module: &str, vm: &VirtualMachine) -> PyResult {
        if let Some(loaded) = self.loaded.borrow().get(module) {
            return Ok(loaded.clone());
        }
        let made = match facade(module) {
            Some(facade) if !self.policy.names_of(module).is_empty() => {
                let mut names = self.policy.names_of(module);
                let part = native_part(module);
                let part = part.filter(|_| !self.library.has_loaded(module));
                if let Some((native, of_native)) = part {
                    // The program imports only these names.
                    names.retain(|name| of_native.contains(name));
                    let origin = self.library.module(native, vm)?;
                    let made: PyObjectRef = module_with(module, &origin, &names, vm)?.into();
                    self.loaded.borrow_mut().insert(module.to_owned(), made.clone());
                    return Ok(made);
                }
                let origin = match facade.origin {
                    Origin::Vm(module) | Origin::Own { module, .. } => {
                        vm.sys_module.get_attr("modules", vm)?.get_item(module, vm)?
                    }
                    Origin::Library | Origin::Registered if self.library.has(module) => {
                        self.library.module(module, vm)?
                    }
                    // What the program imports is loaded before it runs, so this is text.
                    Origin::Library | Origin::Registered => {
                        let message = format!(
                            "the module {module} is not loaded: text can only import modules that \
                             the program itself imports"
                        );
                        return Err(module_not_found(message, vm.ctx.new_str(module), vm));
                    }
                };
                match facade.name == SYS {
                    true => sys_with(&origin, &names, vm)?,
                    false => module_with(module, &origin, &names, vm)?.into(),
                }
            }
            // A package of which only a submodule is allowed.
            _ => vm.new_module(module, vm.ctx.new_dict(), None).into(),
        };
        self.loaded.borrow_mut().insert(module.to_owned(), made.clone());
        if let Some((package, name)) = module.rsplit_once('.') {
            let package = self.facade(package, vm)?;
            package.set_attr(vm.ctx.intern_str(name), made.clone(), vm)?;
        }
        Ok(made)
    }
}

/// The module whose facade shares its streams with the module: `print` and the library must use a
/// new `sys.stdout` of the program.
const SYS: &str = "sys";

/// The facade of the module `sys`, which the module makes itself.
fn sys_with(sys: &vm::PyObject, names: &[&str], vm: &VirtualMachine) -> PyResult {
    let names = names.iter().map(|name| vm.ctx.new_str(*name).into()).collect();
    vm.call_method(sys, "_facade", (vm.ctx.new_list(names),))
}

/// A facade with the names of a module that `policy` would allow, for a program that gets it
/// without an import.
pub fn facade_of(
    module: &str,
    library: &Rc<Library>,
    vm: &VirtualMachine,
) -> PyResult<PyObjectRef> {
    let is_library = facade(module).is_some_and(|facade| facade.origin.is_library());
    if is_library && library.loaded(module, vm)?.is_none() {
        // The program will not run, because it needs the module.
        return Ok(vm.ctx.none());
    }
    let policy = Policy {
        profile: Profile::Strict,
        imports: [(module.to_owned(), None)].into(),
        ..Policy::default()
    };
    Importer { policy, library: library.clone(), loaded: RefCell::default() }.facade(module, vm)
}

/// A new module with the `names` of `origin`.
fn module_with(
    name: &str,
    origin: &vm::PyObject,
    names: &[&str],
    vm: &VirtualMachine,
) -> PyResult<PyRef<PyModule>> {
    let dict = vm.ctx.new_dict();
    let mut missing = Vec::new();
    for name in names {
        match vm.get_attribute_opt(origin, vm.ctx.intern_str(*name))? {
            Some(value) => dict.set_item(*name, value, vm)?,
            None => missing.push(*name),
        }
    }
    if !missing.is_empty() {
        // A bug of the declaration of the module.
        let missing = missing.join(", ");
        return Err(vm.new_attribute_error(format!("module {name} has no {missing}")));
    }
    let doc = origin.get_attr("__doc__", vm).ok().and_then(|doc| doc.downcast().ok());
    let module = vm.new_module(name, dict.clone(), doc);
    for machinery in ["__loader__", "__package__", "__spec__"] {
        dict.del_item(machinery, vm)?;
    }
    Ok(module)
}
