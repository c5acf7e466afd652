//! The builtins of the profile `strict`: RestrictedPython's `safe_builtins`, and the two groups
//! that an author may add, `limited_builtins` ([`limited`]) and `utility_builtins` ([`utility`]).
//!
//! A builtin is left out if it iterates in native code, which bypasses the hook `_getiter_`, or
//! reads attributes by name. `__import__` is not here, because RestrictedPython leaves it to the
//! host.

mod limited;
mod utility;

use rustpython_vm as vm;
use vm::builtins::PyDictRef;
use vm::{PyObjectRef, PyResult, VirtualMachine};

use crate::guards::strict_hooks::{attributes, writing};

pub use limited::limited;
pub use utility::utility;

const NAMES: [&str; 27] = [
    "__build_class__",
    "None",
    "False",
    "True",
    "Ellipsis",
    "abs",
    "bool",
    "callable",
    "chr",
    "complex",
    "divmod",
    "float",
    "hash",
    "hex",
    "id",
    "int",
    "isinstance",
    "issubclass",
    "len",
    "oct",
    "ord",
    "pow",
    "range",
    "repr",
    "round",
    "slice",
    "str",
];

const EXCEPTIONS: [&str; 47] = [
    "ArithmeticError",
    "AssertionError",
    "AttributeError",
    "BaseException",
    "BufferError",
    "BytesWarning",
    "DeprecationWarning",
    "EOFError",
    "EnvironmentError",
    "Exception",
    "FloatingPointError",
    "FutureWarning",
    "GeneratorExit",
    "IOError",
    "ImportError",
    "ImportWarning",
    "IndentationError",
    "IndexError",
    "KeyError",
    "KeyboardInterrupt",
    "LookupError",
    "MemoryError",
    "NameError",
    "NotImplementedError",
    "OSError",
    "OverflowError",
    "PendingDeprecationWarning",
    "ReferenceError",
    "RuntimeError",
    "RuntimeWarning",
    "StopIteration",
    "SyntaxError",
    "SyntaxWarning",
    "SystemError",
    "SystemExit",
    "TabError",
    "TypeError",
    "UnboundLocalError",
    "UnicodeDecodeError",
    "UnicodeEncodeError",
    "UnicodeError",
    "UnicodeTranslateError",
    "UnicodeWarning",
    "UserWarning",
    "ValueError",
    "Warning",
    "ZeroDivisionError",
];

/// Makes the builtins of `strict`. `base` has all builtins of `education`.
pub fn builtins(base: &PyDictRef, vm: &VirtualMachine) -> PyResult<PyDictRef> {
    let dict = vm.ctx.new_dict();
    for name in NAMES.iter().chain(&EXCEPTIONS) {
        dict.set_item(*name, base.get_item(*name, vm)?, vm)?;
    }
    for name in ["setattr", "delattr"] {
        dict.set_item(name, addition(name, base, vm)?, vm)?;
    }
    dict.set_item("_getattr_", addition("getattr", base, vm)?, vm)?;
    Ok(dict)
}

/// The builtin `name` for a policy that adds it: the guarded version if there is one.
pub fn addition(name: &str, base: &PyDictRef, vm: &VirtualMachine) -> PyResult {
    let guarded: PyObjectRef = match name {
        "getattr" => vm.new_function("getattr", attributes::getattr).into(),
        "hasattr" => vm.new_function("hasattr", attributes::hasattr).into(),
        "setattr" => vm.new_function("setattr", writing::setattr).into(),
        "delattr" => vm.new_function("delattr", writing::delattr).into(),
        "vars" => vm.new_function("vars", attributes::vars).into(),
        _ => return base.get_item(name, vm),
    };
    Ok(guarded)
}
