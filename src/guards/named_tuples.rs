//! The `eval` of the module `collections`, which makes the constructor of a named tuple from text.

use rustpython_vm as vm;
use vm::builtins::{PyDictRef, PyStrRef};
use vm::compiler::Mode;
use vm::scope::Scope;
use vm::{PyResult, VirtualMachine};

use crate::location::origin::library_path;

/// `eval(code, namespace)` for the code of a named tuple's constructor, and for no other code.
pub fn constructor(code: PyStrRef, namespace: PyDictRef, vm: &VirtualMachine) -> PyResult {
    let text = code.to_string_lossy();
    if !is_constructor(&text) {
        return Err(vm.new_value_error("only the constructor of a named tuple can be compiled"));
    }
    let code = vm.compile(&text, Mode::Eval, library_path("collections"));
    let code = code.map_err(|error| error.into_pyexception(vm, Some(&text)))?;
    // Without `__builtins__` the VM would add its own.
    let globals = vm.ctx.new_dict();
    globals.set_item("__builtins__", vm.ctx.new_dict().into(), vm)?;
    for name in ["__name__", "_tuple_new"] {
        globals.set_item(name, namespace.get_item(name, vm)?, vm)?;
    }
    vm.run_code_obj(code, Scope::with_builtins(None, globals, vm))
}

/// Whether `code` is `lambda _cls, FIELDS: _tuple_new(_cls, (FIELDS))`, where the fields consist of
/// letters, digits, underscores and commas.
fn is_constructor(code: &str) -> bool {
    let fields = code
        .strip_prefix("lambda _cls, ")
        .and_then(|rest| rest.strip_suffix("))"))
        .and_then(|rest| rest.split_once(": _tuple_new(_cls, ("));
    let is_plain = |each: char| each.is_alphanumeric() || matches!(each, '_' | ',' | ' ');
    fields.is_some_and(|(parameters, items)| parameters == items && items.chars().all(is_plain))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_code_of_a_constructor_is_accepted() {
        assert!(is_constructor("lambda _cls, x, y: _tuple_new(_cls, (x, y))"));
        assert!(is_constructor("lambda _cls, größe,: _tuple_new(_cls, (größe,))"));
        assert!(is_constructor("lambda _cls, : _tuple_new(_cls, ())"));
        assert!(!is_constructor("lambda _cls, x=f(): _tuple_new(_cls, (x=f()))"));
        assert!(!is_constructor("lambda _cls, x: _tuple_new(_cls, (y))"));
        assert!(!is_constructor("__import__('sys')"));
    }
}
