//! What the two functions `__import__` share: the arguments of a call, the module `__future__`, and
//! the exception for a module that does not exist.

use rustpython_vm as vm;
use vm::builtins::{PyBaseExceptionRef, PyDict, PyModule, PyStr, PyStrRef};
use vm::function::{FuncArgs, KwArgs};
use vm::{AsObject, PyObjectRef, PyRef, PyResult, VirtualMachine};

use crate::stdlib::module_name;

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

/// `__import__(name, globals=None, locals=None, fromlist=(), level=0)`
pub struct ImportCall {
    pub name: PyStrRef,
    pub globals: Option<PyObjectRef>,
    /// The names after `import` in `from … import …`; empty for a plain `import`.
    pub names: Vec<PyObjectRef>,
    /// The number of leading dots.
    pub level: i64,
}

impl ImportCall {
    pub fn new(mut arguments: FuncArgs, vm: &VirtualMachine) -> PyResult<Self> {
        let mut argument = |position: usize, keyword: &str| {
            let positional = arguments.args.get(position).cloned();
            positional.or_else(|| arguments.take_keyword(keyword))
        };
        let name = argument(0, "name").and_then(|name| name.downcast::<PyStr>().ok());
        let Some(name) = name else {
            return Err(vm.new_type_error("__import__() needs the name of a module"));
        };
        let globals = argument(1, "globals");
        let names = match argument(3, "fromlist").filter(|names| !vm.is_none(names)) {
            Some(names) => names.try_to_value::<Vec<PyObjectRef>>(vm)?,
            None => Vec::new(),
        };
        let level = argument(4, "level").map_or(Ok(0), |level| level.try_to_value::<i64>(vm))?;
        Ok(Self { name, globals, names, level })
    }

    /// The names after `import` that are strings.
    pub fn names(&self) -> impl Iterator<Item = std::borrow::Cow<'_, str>> {
        let names = self.names.iter().filter_map(|name| name.downcast_ref::<PyStr>());
        names.map(|name| name.to_string_lossy())
    }

    /// Whether the statement is `from … import *`.
    pub fn is_star(&self) -> bool {
        self.names.len() == 1 && self.names().all(|name| name == "*")
    }

    /// The absolute name of the module. A relative name refers to the package of the module that
    /// imports.
    pub fn absolute_name(&self, vm: &VirtualMachine) -> PyResult<String> {
        let name = self.name.to_string_lossy().into_owned();
        if self.level == 0 {
            return Ok(name);
        }
        let globals = self.globals.as_ref().and_then(|globals| globals.downcast_ref::<PyDict>());
        let package = match globals {
            Some(globals) => globals.get_item_opt("__package__", vm)?,
            None => None,
        };
        let package = package.and_then(|package| package.downcast::<PyStr>().ok());
        let package = package.map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        module_name::absolute(&package, self.level, &name).ok_or_else(|| {
            let message = "attempted relative import with no known parent package";
            vm.new_import_error(message, self.name.clone())
        })
    }
}

/// The module `__future__`, which a policy cannot control. `None` for another name.
pub fn future(module: &str, vm: &VirtualMachine) -> PyResult<Option<PyRef<PyModule>>> {
    if module != "__future__" {
        return Ok(None);
    }
    let dict = vm.ctx.new_dict();
    for feature in FUTURE {
        dict.set_item(feature, vm.ctx.none(), vm)?;
    }
    Ok(Some(vm.new_module("__future__", dict, None)))
}

/// A ModuleNotFoundError, which a program can catch as ImportError.
pub fn module_not_found(
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
