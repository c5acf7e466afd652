//! The names every program finds without importing: an own dict, not the VM's module.
//!
//! Left out is what reaches the host, other namespaces or the compiler: `open`, `input`, `eval`,
//! `exec`, `compile`, `globals`, `locals`, `breakpoint`, `help`, `exit`, `quit`. Those of the
//! profile `strict` are in [`strict`].

#[cfg(all(feature = "poke", target_arch = "wasm32"))]
mod poke;
pub mod strict;

use std::collections::BTreeSet;

use rustpython_vm as vm;
use vm::builtins::{PyDictRef, PyStr, PyStrRef, PyType};
use vm::function::{FuncArgs, OptionalArg};
use vm::{AsObject, PyObjectRef, PyPayload, PyResult, VirtualMachine};

use crate::modules::importer;
use crate::output::{self, Stream};
use crate::policy::{Policy, Profile};
use crate::turns;

/// Taken over from the VM without an author's say: the first is how a class statement makes its
/// class.
const INTERNAL: [&str; 2] = ["__build_class__", "__debug__"];

/// Taken over from the VM as they are; besides these, every exception class is.
const NAMES: [&str; 64] = [
    "Ellipsis",
    "False",
    "None",
    "NotImplemented",
    "True",
    "abs",
    "aiter",
    "all",
    "anext",
    "any",
    "ascii",
    "bin",
    "bool",
    "bytearray",
    "bytes",
    "callable",
    "chr",
    "classmethod",
    "complex",
    "delattr",
    "dict",
    "dir",
    "divmod",
    "enumerate",
    "filter",
    "float",
    "format",
    "frozenset",
    "getattr",
    "hasattr",
    "hash",
    "hex",
    "id",
    "int",
    "isinstance",
    "issubclass",
    "iter",
    "len",
    "list",
    "map",
    "max",
    "memoryview",
    "min",
    "next",
    "object",
    "oct",
    "ord",
    "pow",
    "property",
    "range",
    "repr",
    "reversed",
    "round",
    "set",
    "setattr",
    "slice",
    "sorted",
    "staticmethod",
    "str",
    "sum",
    "super",
    "tuple",
    "type",
    "zip",
];

/// Made here.
const OWN: [&str; 2] = ["print", "vars"];

/// What an author can add to or remove from a profile's builtins, by name.
pub fn names() -> impl Iterator<Item = &'static str> {
    NAMES.into_iter().chain(OWN)
}

/// What an author can add to those of `strict` as a whole.
pub const GROUPS: [&str; 2] = ["limited_builtins", "utility_builtins"];

/// The names in such a dict.
pub fn names_in(builtins: &PyDictRef) -> BTreeSet<String> {
    let names = builtins.into_iter().filter_map(|(name, _)| name.downcast::<PyStr>().ok());
    names.map(|name| name.to_string_lossy().into_owned()).collect()
}

/// Makes the dict for a VM that has just been initialised: that of `education`, without
/// `__import__`.
pub fn new(vm: &VirtualMachine) -> PyResult<PyDictRef> {
    let dict = vm.ctx.new_dict();
    for (name, value) in &vm.builtins.dict() {
        let known = name.downcast_ref::<PyStr>().and_then(|name| name.to_str());
        let is_exception = value
            .downcast_ref::<PyType>()
            .is_some_and(|class| class.fast_issubclass(vm.ctx.exceptions.base_exception_type));
        if is_exception
            || known.is_some_and(|name| NAMES.contains(&name) || INTERNAL.contains(&name))
        {
            dict.set_item(&*name, value, vm)?;
        }
    }
    dict.set_item("print", vm.new_function("print", print).into(), vm)?;
    dict.set_item("vars", vm.new_function("vars", vars).into(), vm)?;
    Ok(dict)
}

/// Makes the dict for one run: `base`, which [`new`] made, as the policy changes it.
pub fn for_run(base: &PyDictRef, policy: &Policy, vm: &VirtualMachine) -> PyResult<PyDictRef> {
    let is_strict = policy.profile == Profile::Strict;
    let dict = match is_strict {
        true => strict::builtins(base, vm)?,
        false => base.copy().into_ref(&vm.ctx),
    };
    for name in &policy.builtins.add {
        match name.as_str() {
            "limited_builtins" => dict.merge_object(strict::limited(vm)?.into(), vm)?,
            "utility_builtins" => {
                let math = importer::facade_of("math", base, vm)?;
                dict.merge_object(strict::utility(base, math, vm)?.into(), vm)?;
            }
            name if is_strict => dict.set_item(name, strict::addition(name, base, vm)?, vm)?,
            name => dict.set_item(name, base.get_item(name, vm)?, vm)?,
        }
    }
    let forbidden = policy.forbid.keys().filter(|name| names().any(|known| known == *name));
    for name in policy.builtins.remove.iter().chain(forbidden) {
        if dict.get_item_opt(name.as_str(), vm)?.is_some() {
            dict.del_item(name.as_str(), vm)?;
        }
    }
    dict.set_item("__import__", importer::new(policy, base, vm), vm)?;
    turns::install(&dict, vm)?;
    #[cfg(all(feature = "poke", target_arch = "wasm32"))]
    poke::install(&dict, vm)?;
    Ok(dict)
}

/// `vars(object)`. Without an object it would be the program's own namespace, builtins included.
fn vars(object: OptionalArg<PyObjectRef>, vm: &VirtualMachine) -> PyResult {
    let OptionalArg::Present(object) = object else {
        return Err(vm.new_type_error("vars() needs an object here"));
    };
    let attributes = object.get_attr("__dict__", vm);
    attributes.map_err(|_| vm.new_type_error("vars() argument must have __dict__ attribute"))
}

/// Gives the VM's own `sys.stdout` and `sys.stderr` somewhere to write, and tells on the latter of
/// exceptions that nobody can catch.
pub fn install_streams(vm: &VirtualMachine) -> PyResult<()> {
    for (name, stream) in [("stdout", Stream::Stdout), ("stderr", Stream::Stderr)] {
        let write = move |text: PyStrRef, vm: &VirtualMachine| write(stream, &text, vm);
        let dict = vm.ctx.new_dict();
        dict.set_item("write", vm.new_function("write", write).into(), vm)?;
        dict.set_item("flush", vm.new_function("flush", || {}).into(), vm)?;
        let file = vm.new_module(name, dict, None);
        vm.sys_module.set_attr(name, file, vm)?;
    }
    let hook = vm.new_function("unraisablehook", tell_unraisable);
    vm.sys_module.set_attr("unraisablehook", hook, vm)
}

/// The VM's own hook imports modules that programs do not have.
fn tell_unraisable(unraisable: PyObjectRef, vm: &VirtualMachine) -> PyResult<()> {
    let attribute = |name: &'static str| unraisable.get_attr(name, vm);
    let object = attribute("object")?.repr(vm);
    let object =
        object.map_or_else(|_| "an object".into(), |text| text.to_string_lossy().into_owned());
    let mut text = match attribute("err_msg")?.downcast::<PyStr>() {
        Ok(message) => format!("{}: {object}\n", message.to_string_lossy()),
        Err(_) => format!("Exception ignored in: {object}\n"),
    };
    if let Ok(exception) = attribute("exc_value")?.downcast() {
        // Into a string, which cannot fail.
        let _ = vm.write_exception(&mut text, &exception);
    }
    write(Stream::Stderr, &vm.ctx.new_str(text), vm)
}

#[derive(vm::FromArgs)]
struct PrintOptions {
    #[pyarg(named, default)]
    sep: OptionalArg<PyObjectRef>,
    #[pyarg(named, default)]
    end: OptionalArg<PyObjectRef>,
    #[pyarg(named, default)]
    file: OptionalArg<PyObjectRef>,
    #[pyarg(named, default)]
    flush: OptionalArg<PyObjectRef>,
}

/// `print(*objects, sep=' ', end='\n', file=None, flush=False)`. The host decides when output is
/// delivered, so `flush` is accepted and means nothing.
pub(crate) fn print(mut arguments: FuncArgs, vm: &VirtualMachine) -> PyResult<()> {
    // Taking positional arguments out one by one would cost the square of their number.
    let objects = core::mem::take(&mut arguments.args);
    let options: PrintOptions = arguments.bind(vm)?;
    let sep = text_option("sep", options.sep, " ", vm)?;
    let end = text_option("end", options.end, "\n", vm)?;
    drop(options.flush);
    let file = options.file.into_option().filter(|file| !vm.is_none(file));
    let put = |text: &PyStrRef| match &file {
        Some(file) => vm.call_method(file, "write", (text.clone(),)).map(drop),
        None => write(Stream::Stdout, text, vm),
    };
    for (index, object) in objects.into_iter().enumerate() {
        if index > 0 {
            put(&sep)?;
        }
        put(&object.str(vm)?)?;
    }
    put(&end)
}

fn text_option(
    name: &str,
    option: OptionalArg<PyObjectRef>,
    default: &str,
    vm: &VirtualMachine,
) -> PyResult<PyStrRef> {
    match option.into_option().filter(|value| !vm.is_none(value)) {
        None => Ok(vm.ctx.new_str(default)),
        Some(value) => value.downcast::<PyStr>().map_err(|value| {
            let class = value.class().name().to_string();
            vm.new_type_error(format!("{name} must be None or a string, not {class}"))
        }),
    }
}

pub(crate) fn write(stream: Stream, text: &PyStrRef, vm: &VirtualMachine) -> PyResult<()> {
    // Text that is not Unicode cannot be printed; `try_as_utf8` raises UnicodeEncodeError.
    let text = text.try_as_utf8(vm)?;
    output::write(stream, text.as_str()).map_err(|limit| vm.new_runtime_error(limit.to_string()))
}
