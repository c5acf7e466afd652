//! The builtins of the strict profile: RestrictedPython's `safe_builtins`, and the two groups that an
//! author may add to them, `limited_builtins` ([`limited`]) and `utility_builtins` ([`utility`]).
//!
//! What is not here iterates natively, and so around the guard of loops, or walks attributes. There is
//! no `__import__` here either: RestrictedPython ships none, since whoever provides one owns the
//! boundary.

mod limited;
mod utility;

use rustpython_vm as vm;
use vm::builtins::PyDictRef;
use vm::{PyObjectRef, PyResult, VirtualMachine};

use crate::hooks::{attributes, writing};

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

/// Makes the dict, out of `base`, which holds every plain builtin.
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

/// What a program gets if its author adds the builtin `name`: guarded, where there is a guard for it.
pub fn addition(name: &str, base: &PyDictRef, vm: &VirtualMachine) -> PyResult {
    let guarded: PyObjectRef = match name {
        "getattr" => vm.new_function("getattr", attributes::getattr).into(),
        "hasattr" => vm.new_function("hasattr", attributes::hasattr).into(),
        "setattr" => vm.new_function("setattr", writing::setattr).into(),
        "delattr" => vm.new_function("delattr", writing::delattr).into(),
        _ => return base.get_item(name, vm),
    };
    Ok(guarded)
}
