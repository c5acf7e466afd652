//! The modules of the library that are written in Python, and their `__import__`.
//!
//! Invariant: library code has the rights of a program. It runs with the builtins of `education`,
//! in the hardened VM, and imports only other modules of the library and the native modules in
//! `stdlib/natives.rs`. So a program gains nothing if it gets an object of the library, whatever
//! the object is. Programs import facades (`importer.rs`), which follow the policy of the author.
//!
//! The modules that a program imports are loaded before it runs.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;

use rustpython_vm as vm;
use vm::builtins::{PyBaseExceptionRef, PyCode, PyDictRef, PyModule};
use vm::compiler::core::marshal;
use vm::function::FuncArgs;
use vm::scope::Scope;
use vm::{PyObjectRef, PyPayload, PyRef, PyResult, VirtualMachine};

use crate::boundary::module_pack::ModulePack;
use crate::guards::import_call::{ImportCall, future, module_not_found};
use crate::guards::{named_tuples, streams};
use crate::location::instructions;
use crate::stdlib::module_name;
use crate::stdlib::natives::{self, NativeNames};
use crate::stdlib::re::checked_compile;
use crate::stdlib::{FILES, facade};

/// The loaded modules of the library.
pub struct Library {
    pack: RefCell<ModulePack>,
    /// The loaded modules by name. None of them is a module of the VM.
    modules: RefCell<PyDictRef>,
    /// `sys.modules` of the library: the modules that are being loaded. A program can get it, so it
    /// is empty while a program runs.
    registered: RefCell<PyDictRef>,
    /// Whether a module is being loaded.
    is_loading: Cell<bool>,
    /// The modules whose code raised an exception.
    failed: RefCell<BTreeSet<String>>,
    /// The builtins of library code.
    builtins: RefCell<PyDictRef>,
    /// The builtins of a library that no program has used.
    original_builtins: PyDictRef,
    /// The names that were requested by [`Self::load`].
    loaded: RefCell<BTreeSet<String>>,
}

impl Library {
    /// `builtins` are those of `education`, without `__import__`.
    pub fn new(builtins: &PyDictRef, vm: &VirtualMachine) -> PyResult<Rc<Self>> {
        let builtins = builtins.copy().into_ref(&vm.ctx);
        let library = Rc::new(Self {
            pack: RefCell::default(),
            modules: RefCell::new(vm.ctx.new_dict()),
            registered: RefCell::new(vm.ctx.new_dict()),
            is_loading: Cell::new(false),
            failed: RefCell::default(),
            builtins: RefCell::new(builtins.clone()),
            original_builtins: builtins,
            loaded: RefCell::default(),
        });
        let owner = library.clone();
        let import = move |arguments: FuncArgs, vm: &VirtualMachine| owner.import(arguments, vm);
        let import = vm.new_function("__import__", import).into();
        library.original_builtins.set_item("__import__", import, vm)?;
        library.original_builtins.set_item(
            "globals",
            vm.new_function("globals", globals).into(),
            vm,
        )?;
        Ok(library)
    }

    /// Loads the modules `names` from `pack`, and forgets all that were loaded before.
    pub fn load(&self, pack: ModulePack, names: &[String], vm: &VirtualMachine) -> PyResult<()> {
        self.pack.replace(pack);
        streams::set_sys(None);
        self.modules.replace(vm.ctx.new_dict());
        self.failed.take();
        self.registered.replace(vm.ctx.new_dict());
        self.builtins.replace(self.original_builtins.copy().into_ref(&vm.ctx));
        self.loaded.replace(names.iter().cloned().collect());
        for name in names {
            let module = self.module(name, vm)?;
            // A module may import others when a name is read for the first time. Do it here, where
            // it is not charged to a run.
            for name in facade(name).map_or(&[][..], |facade| facade.names) {
                let _ = vm.get_attribute_opt(&module, vm.ctx.intern_str(*name))?;
            }
        }
        Ok(())
    }

    /// Whether exactly the modules `needs` are loaded. If others are, the counts of a run would
    /// depend on them.
    pub fn has_exactly(&self, needs: &BTreeSet<String>) -> bool {
        *self.loaded.borrow() == *needs
    }

    /// Prepares the modules for a run. They were loaded without its inputs.
    pub fn begin_run(&self, vm: &VirtualMachine) -> PyResult<()> {
        let (Some(generators), Some(random)) =
            (self.loaded("_random", vm)?, self.loaded("random", vm)?)
        else {
            return Ok(());
        };
        generators.set_attr("_unseeded", vm.ctx.new_int(0), vm)?;
        vm.call_method(&random, "seed", ()).map(drop)
    }

    /// Whether the program needs the module `name`, so that it is loaded.
    pub fn has_loaded(&self, name: &str) -> bool {
        self.loaded.borrow().contains(name)
    }

    /// Whether the module `name` is loaded or can be: the pack has it, or its package.
    pub fn has(&self, name: &str) -> bool {
        let package = name.split('.').next().unwrap_or_default();
        natives::names_of(name).is_some()
            || [name, package].into_iter().any(|name| self.pack.borrow().get(name).is_some())
    }

    /// The module `name`, if it is loaded.
    pub fn loaded(&self, name: &str, vm: &VirtualMachine) -> PyResult<Option<PyObjectRef>> {
        let modules = self.modules.borrow().clone();
        modules.get_item_opt(name, vm)
    }

    /// The builtin `open`. Without the module [`FILES`] it is None, and the program does not run if
    /// it uses it.
    pub fn open(&self, vm: &VirtualMachine) -> PyResult {
        match self.loaded(FILES, vm)? {
            Some(files) => files.get_attr("open", vm),
            None => Ok(vm.ctx.none()),
        }
    }

    /// The module `name`. It is loaded if it is not yet.
    pub fn module(&self, name: &str, vm: &VirtualMachine) -> PyResult {
        let modules = self.modules.borrow().clone();
        if self.failed.borrow_mut().remove(name) {
            // Load it again.
            self.forget(name, vm)?;
        } else if let Some(module) = modules.get_item_opt(name, vm)? {
            return Ok(module);
        }
        let parent = match name.rsplit_once('.') {
            Some((parent, leaf)) => Some((self.module(parent, vm)?, leaf)),
            None => None,
        };
        // A package may register a submodule itself.
        if let Some(module) = modules.get_item_opt(name, vm)? {
            return Ok(module);
        }
        let module = match natives::names_of(name) {
            Some(names) => self.native(name, names, vm)?.into(),
            None if name == "builtins" => self.module_of_builtins(vm)?.into(),
            None => self.run(name, &modules, vm)?,
        };
        modules.set_item(name, module.clone(), vm)?;
        if let Some((parent, leaf)) = parent {
            parent.set_attr(vm.ctx.intern_str(leaf), module.clone(), vm)?;
        }
        Ok(module)
    }

    /// Removes the module `name`, whose code raised an exception.
    fn forget(&self, name: &str, vm: &VirtualMachine) -> PyResult<()> {
        let modules = self.modules.borrow().clone();
        let removed = match modules.get_item_opt(name, vm) {
            Ok(Some(_)) => modules.del_item(name, vm),
            other => other.map(drop),
        };
        if removed.is_err() {
            self.failed.borrow_mut().insert(name.to_owned());
        }
        removed
    }

    /// Runs the code of the module `name`.
    fn run(&self, name: &str, modules: &PyDictRef, vm: &VirtualMachine) -> PyResult {
        let (is_package, code) = {
            let pack = self.pack.borrow();
            let Some(packed) = pack.get(name) else { return Err(no_module(name, vm)) };
            let mut reader = packed.code;
            let code = marshal::deserialize_code(&mut reader, vm::bytecode::BasicBag);
            let code = code
                .map_err(|_| vm.new_import_error("the module is damaged", vm.ctx.new_str(name)))?;
            (packed.is_package, PyCode::new_ref_from_bytecode(vm, code))
        };
        let globals = vm.ctx.new_dict();
        let module = vm.new_module(name, globals.clone(), None);
        let package = module_name::package_of(name, is_package);
        globals.set_item("__package__", vm.ctx.new_str(package).into(), vm)?;
        globals.set_item("__builtins__", self.builtins_of(name, vm)?.into(), vm)?;
        if is_package {
            globals.set_item("__path__", vm.ctx.new_list(Vec::new()).into(), vm)?;
        }
        let registered = self.registered.borrow().clone();
        if name == "sys" {
            globals.set_item("modules", registered.clone().into(), vm)?;
            streams::set_sys(Some(globals.clone()));
        }
        let outer = self.is_loading.replace(true);
        if !outer {
            registered.clear();
        }
        registered.set_item(name, module.clone().into(), vm)?;
        modules.set_item(name, module.into(), vm)?;
        let result = vm.run_code_obj(code, Scope::with_builtins(None, globals, vm));
        // A module may replace itself in `sys.modules`, and register others.
        let result = result.and_then(|_| {
            (&registered)
                .into_iter()
                .try_for_each(|(name, module)| modules.set_item(&*name, module, vm))
        });
        self.end_loading(outer);
        if let Err(error) = result {
            // Near the limit of recursion even the removal from a dict may fail.
            self.failed.borrow_mut().insert(name.to_owned());
            return Err(error);
        }
        if name == FILES {
            let open = modules.get_item(FILES, vm)?.get_attr("open", vm)?;
            self.builtins.borrow().set_item("open", open, vm)?;
        }
        modules.get_item(name, vm)
    }

    /// Empties `sys.modules` after the outermost module is loaded.
    fn end_loading(&self, outer: bool) {
        self.is_loading.set(outer);
        if !outer {
            self.registered.borrow().clear();
        }
    }

    /// The builtins of the module `name`.
    fn builtins_of(&self, name: &str, vm: &VirtualMachine) -> PyResult<PyDictRef> {
        if name != "collections" {
            return Ok(self.builtins.borrow().clone());
        }
        let builtins = self.builtins.borrow().copy().into_ref(&vm.ctx);
        builtins.set_item("eval", vm.new_function("eval", named_tuples::constructor).into(), vm)?;
        Ok(builtins)
    }

    /// The module `builtins`.
    fn module_of_builtins(&self, vm: &VirtualMachine) -> PyResult<PyRef<PyModule>> {
        let names = self.builtins.borrow().copy().into_ref(&vm.ctx);
        for hidden in ["__import__", "globals"] {
            names.del_item(hidden, vm)?;
        }
        Ok(vm.new_module("builtins", names, None))
    }

    /// A module with names of a native module of the VM.
    fn native(
        &self,
        name: &str,
        names: NativeNames,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<PyModule>> {
        let loaded = vm.sys_module.get_attr("modules", vm)?.try_into_value::<PyDictRef>(vm)?;
        let original = loaded.get_item_opt(natives::original(name), vm)?;
        let original = original.and_then(|original| original.downcast::<PyModule>().ok());
        let Some(original) = original else { return Err(no_module(name, vm)) };
        let dict = vm.ctx.new_dict();
        let module = vm.new_module(name, dict.clone(), None);
        for (key, value) in &original.dict() {
            let text = key.str(vm)?.to_string_lossy().into_owned();
            let is_given = match names {
                NativeNames::All => !MACHINERY.contains(&text.as_str()),
                NativeNames::Only(names) => names.contains(&text.as_str()),
            };
            if is_given && !value.downcastable::<PyModule>() {
                let value = match (name, text.as_str()) {
                    ("_sre", "compile") => checked_compile(value, vm),
                    _ => value,
                };
                dict.set_item(&*key, value, vm)?;
            }
        }
        Ok(module)
    }

    /// The `__import__` of library code.
    fn import(&self, arguments: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let call = ImportCall::new(arguments, vm)?;
        let name = call.absolute_name(vm)?;
        // A program that got this function can call it, also through native functions.
        let is_native = natives::names_of(&name).is_some() && !OF_NATIVE.contains(&&*name);
        if !instructions::is_in_library() || (is_native && !instructions::is_import()) {
            return Err(no_module(&name, vm));
        }
        if let Some(internal) = future(&name, vm)? {
            return Ok(internal.into());
        }
        let module = self.module(&name, vm)?;
        if call.names.is_empty() {
            return match name.split_once('.') {
                Some((top, _)) if call.level == 0 => self.module(top, vm),
                _ => Ok(module),
            };
        }
        for part in call.names() {
            if part == "*" || module.get_attr(vm.ctx.intern_str(&*part), vm).is_ok() {
                continue;
            }
            let submodule = format!("{name}.{part}");
            if self.pack.borrow().get(&submodule).is_some() {
                // During a circular import, the module is registered but not yet an attribute.
                let loaded = self.module(&submodule, vm)?;
                module.set_attr(vm.ctx.intern_str(&*part), loaded, vm)?;
            }
        }
        Ok(module)
    }
}

/// The names of a native module that lead to the import machinery, or that each module has.
const MACHINERY: [&str; 5] = ["__builtins__", "__loader__", "__name__", "__package__", "__spec__"];

/// The native modules that native code of the VM imports.
const OF_NATIVE: [&str; 2] = ["_json", "array"];

fn no_module(name: &str, vm: &VirtualMachine) -> PyBaseExceptionRef {
    let message = format!("No module named '{name}'");
    module_not_found(message, vm.ctx.new_str(name), vm)
}

/// `globals()`: the namespace of the library module that calls it.
fn globals(vm: &VirtualMachine) -> PyResult<PyDictRef> {
    let is_library = instructions::is_in_library();
    let globals = vm::frame::current_globals().filter(|_| is_library);
    globals.ok_or_else(|| vm.new_runtime_error("globals() is not available here"))
}
