//! `re`: regular expressions.

mod pattern_code;

use rustpython_vm as vm;
use vm::function::FuncArgs;
use vm::{PyObjectRef, VirtualMachine};

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "re",
    origin: Origin::Library,
    names: &[
        "A",
        "ASCII",
        "DEBUG",
        "DOTALL",
        "I",
        "IGNORECASE",
        "L",
        "LOCALE",
        "M",
        "MULTILINE",
        "Match",
        "NOFLAG",
        "Pattern",
        "PatternError",
        "RegexFlag",
        "S",
        "U",
        "UNICODE",
        "VERBOSE",
        "X",
        "compile",
        "error",
        "escape",
        "findall",
        "finditer",
        "fullmatch",
        "match",
        "purge",
        "search",
        "split",
        "sub",
        "subn",
    ],
    strict: StrictNames::NONE,
};

/// `_sre.compile` with a check of the code. `compile` is the function of the VM.
pub fn checked_compile(compile: PyObjectRef, vm: &VirtualMachine) -> PyObjectRef {
    let checked = move |arguments: FuncArgs, vm: &VirtualMachine| {
        let argument = |index: usize| arguments.args.get(index).cloned();
        let code = argument(2).map(|code| code.try_to_value::<Vec<u32>>(vm)).transpose()?;
        let groups = argument(3).map(|groups| groups.try_to_value::<usize>(vm)).transpose()?;
        let (Some(code), Some(groups)) = (code, groups) else {
            return Err(vm.new_type_error("compile() needs a pattern, flags, code and groups"));
        };
        if !pattern_code::is_valid(&code, groups) {
            return Err(vm.new_runtime_error("invalid SRE code"));
        }
        // The code must not change after the check.
        let code = vm.ctx.new_list(code.iter().map(|item| vm.ctx.new_int(*item).into()).collect());
        let mut arguments = arguments;
        arguments.args[2] = code.into();
        arguments.args[3] = vm.ctx.new_int(groups).into();
        compile.call(arguments, vm)
    };
    vm.new_function("compile", checked).into()
}
