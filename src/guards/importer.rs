//! The `__import__` of programs. Every import of a program, and every import that native code makes
//! while a program runs, calls it.
//!
//! Both get only modules and names that the policy allows, with one exception: native code may
//! import a `sys` with two names (`stderr`, `unraisablehook`), to report exceptions that cannot be
//! raised. So a program gains nothing if it calls this function directly.

use std::cell::RefCell;
use std::collections::HashMap;

use rustpython_vm as vm;
use vm::builtins::{PyBaseExceptionRef, PyCode, PyDictRef, PyModule, PyStr};
use vm::compiler::Mode;
use vm::function::{FuncArgs, KwArgs};
use vm::scope::Scope;
use vm::{AsObject, PyObjectRef, PyPayload, PyRef, PyResult, VirtualMachine};

use crate::policy::imports::NATIVE;
use crate::policy::{Imports, Policy};
use crate::stdlib::facade;
use crate::stdlib::facade::Origin;

/// The features of `from __future__ import …`. The compiler handles them, so their values are None.
const FUTURE: [&str; 10] = [
    "absolute_import",
    "annotations",
    "barry_as_FLUFL",
    "division",
    "generator_stop",
    "generators",
    "nested_scopes",
    "print_function",
    "unicode_literals",
    "with_statement",
];

/// The names of `sys` that native code uses to report an exception that cannot be raised.
const OF_SYS: [&str; 2] = ["stderr", "unraisablehook"];

thread_local! {
    /// The code of modules written in Python, by name.
    static CODE: RefCell<HashMap<&'static str, PyRef<PyCode>>> = RefCell::default();
}

/// Compiles a module that is written in Python, before any program runs.
pub fn prepare(name: &'static str, source: &str, vm: &VirtualMachine) -> PyResult<()> {
    let path = format!("<{name}>");
    let code = vm.compile(source, Mode::Exec, &path);
    let code = code.map_err(|error| error.into_pyexception(vm, Some(source)))?;
    CODE.with_borrow_mut(|compiled| compiled.insert(name, code));
    Ok(())
}

/// Makes the function `__import__` for one run. Modules that are written in Python get `builtins`.
pub fn new(policy: &Policy, builtins: &PyDictRef, vm: &VirtualMachine) -> PyObjectRef {
    let builtins = builtins.clone();
    let importer = Importer { policy: policy.clone(), builtins, loaded: RefCell::default() };
    let import = move |arguments: FuncArgs, vm: &VirtualMachine| importer.import(arguments, vm);
    vm.new_function("__import__", import).into()
}

struct Importer {
    policy: Policy,
    builtins: PyDictRef,
    loaded: RefCell<HashMap<String, PyRef<PyModule>>>,
}

impl Importer {
    /// `__import__(name, globals=None, locals=None, fromlist=(), level=0)`
    fn import(&self, mut arguments: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let mut argument = |position: usize, keyword: &str| {
            let positional = arguments.args.get(position).cloned();
            positional.or_else(|| arguments.take_keyword(keyword))
        };
        let name = argument(0, "name").and_then(|name| name.downcast::<PyStr>().ok());
        let Some(name) = name else {
            return Err(vm.new_type_error("__import__() needs the name of a module"));
        };
        let names = match argument(3, "fromlist").filter(|names| !vm.is_none(names)) {
            Some(names) => names.try_to_value::<Vec<PyObjectRef>>(vm)?,
            None => Vec::new(),
        };
        let level = argument(4, "level").map_or(Ok(0), |level| level.try_to_value::<i64>(vm))?;
        if level != 0 {
            let message = "a relative import is not allowed here: a program is a single file";
            return Err(vm.new_import_error(message, name));
        }
        let module = name.to_string_lossy();
        if let Some(internal) = internal_module(&module, vm)? {
            return Ok(internal.into());
        }
        if let Some(refusal) = self.policy.refuse_import(&module) {
            return Err(module_not_found(refusal.message, name, vm));
        }
        let leaf = self.facade(&module, vm)?;
        if let [star] = names.as_slice()
            && star.downcast_ref::<PyStr>().is_some_and(|star| star.as_bytes() == b"*")
        {
            // Make a new module: the program may have added names to the facade.
            let names = self.policy.names_of(&module);
            let is_there = |name: &&'static str| leaf.as_object().get_attr(*name, vm).is_ok();
            let names: Vec<&str> = names.into_iter().filter(is_there).collect();
            return module_with(&module, leaf.as_object(), &names, vm).map(Into::into);
        }
        if names.is_empty() {
            return match module.split_once('.') {
                Some((top, _)) => self.facade(top, vm).map(Into::into),
                None => Ok(leaf.into()),
            };
        }
        for name in names.iter().filter_map(|name| name.downcast_ref::<PyStr>()) {
            let submodule = format!("{module}.{}", name.to_string_lossy());
            if self.policy.imports.contains_key(&submodule) {
                self.facade(&submodule, vm)?;
            }
        }
        Ok(leaf.into())
    }

    /// Runs a module written in Python.
    fn run(&self, name: &str, vm: &VirtualMachine) -> PyResult {
        let globals = vm.ctx.new_dict();
        let builtins = self.builtins.copy().into_ref(&vm.ctx);
        // Code of the VM may import while the module runs. It gets only the internal modules.
        let nothing = Policy { imports: Imports::new(), ..self.policy.clone() };
        builtins.set_item("__import__", new(&nothing, &self.builtins, vm), vm)?;
        globals.set_item("__builtins__", builtins.into(), vm)?;
        let module = vm.new_module(name, globals.clone(), None);
        let code = CODE.with_borrow(|compiled| compiled.get(name).cloned());
        if let Some(code) = code {
            vm.run_code_obj(code, Scope::with_builtins(None, globals, vm))?;
        }
        Ok(module.into())
    }

    /// The facade of `module`. It is made at the first import, with those of its packages.
    fn facade(&self, module: &str, vm: &VirtualMachine) -> PyResult<PyRef<PyModule>> {
        if let Some(loaded) = self.loaded.borrow().get(module) {
            return Ok(loaded.clone());
        }
        let made = match facade(module) {
            Some(facade) => {
                let names = self.policy.names_of(module);
                let origin = match facade.origin {
                    Origin::Vm(module) | Origin::Own { module, .. } => {
                        vm.sys_module.get_attr("modules", vm)?.get_item(module, vm)?
                    }
                    Origin::Python(_) => self.run(facade.name, vm)?,
                };
                module_with(module, &origin, &names, vm)?
            }
            None => vm.new_module(module, vm.ctx.new_dict(), None),
        };
        self.loaded.borrow_mut().insert(module.to_owned(), made.clone());
        if let Some((package, name)) = module.rsplit_once('.') {
            let package = self.facade(package, vm)?;
            package.as_object().set_attr(vm.ctx.intern_str(name), made.clone(), vm)?;
        }
        Ok(made)
    }
}

/// A ModuleNotFoundError, which a program can catch as ImportError.
fn module_not_found(
    message: String,
    name: PyRef<PyStr>,
    vm: &VirtualMachine,
) -> PyBaseExceptionRef {
    let keywords = KwArgs::from_iter([("name".to_owned(), name.into())]);
    let arguments = FuncArgs::new(vec![vm.ctx.new_str(message).into()], keywords);
    let class = vm.ctx.exceptions.module_not_found_error.as_object();
    match class.call(arguments, vm).map(|exception| exception.downcast()) {
        Ok(Ok(exception)) => exception,
        Ok(Err(_)) => vm.new_type_error("ModuleNotFoundError is not an exception"),
        Err(error) => error,
    }
}

/// A facade with all names of a module, for a program that gets it without an import.
pub fn facade_of(module: &str, builtins: &PyDictRef, vm: &VirtualMachine) -> PyResult<PyObjectRef> {
    let policy = Policy { imports: [(module.to_owned(), None)].into(), ..Policy::default() };
    let importer = Importer { policy, builtins: builtins.clone(), loaded: RefCell::default() };
    importer.facade(module, vm).map(Into::into)
}

/// The modules that a policy cannot control: `sys`, reduced to [`OF_SYS`], and `__future__`.
fn internal_module(module: &str, vm: &VirtualMachine) -> PyResult<Option<PyRef<PyModule>>> {
    match module {
        NATIVE => module_with(NATIVE, vm.sys_module.as_object(), &OF_SYS, vm).map(Some),
        "__future__" => {
            let dict = vm.ctx.new_dict();
            for feature in FUTURE {
                dict.set_item(feature, vm.ctx.none(), vm)?;
            }
            Ok(Some(vm.new_module("__future__", dict, None)))
        }
        _ => Ok(None),
    }
}

/// A new module with the `names` of `origin`.
fn module_with(
    name: &str,
    origin: &vm::PyObject,
    names: &[&str],
    vm: &VirtualMachine,
) -> PyResult<PyRef<PyModule>> {
    let dict = vm.ctx.new_dict();
    for name in names {
        dict.set_item(*name, origin.get_attr(vm.ctx.intern_str(*name), vm)?, vm)?;
    }
    let doc = origin.get_attr("__doc__", vm).ok().and_then(|doc| doc.downcast().ok());
    let module = vm.new_module(name, dict.clone(), doc);
    for machinery in ["__loader__", "__package__", "__spec__"] {
        dict.del_item(machinery, vm)?;
    }
    Ok(module)
}
