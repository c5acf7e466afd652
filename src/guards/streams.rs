//! The output of a program: `print`, and the `sys.stdout` and `sys.stderr` of the VM.

use std::cell::RefCell;

use rustpython_vm as vm;
use vm::builtins::{PyDictRef, PyStr, PyStrRef};
use vm::function::{FuncArgs, OptionalArg};
use vm::{AsObject, PyObjectRef, PyResult, VirtualMachine};

use crate::boundary::messages::Stream;
use crate::metering::output;

thread_local! {
    /// The namespace of the library's module `sys`, if it is loaded.
    static SYS: RefCell<Option<PyDictRef>> = const { RefCell::new(None) };
}

/// Sets the namespace of the library's module `sys`. `print` writes to its `stdout`.
pub fn set_sys(namespace: Option<PyDictRef>) {
    SYS.set(namespace);
}

/// A stream of the program that it can replace by an object of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StandardStream {
    Input,
    Output,
}

/// The `sys.stdin` or `sys.stdout` of the program, if the program has replaced it.
pub fn replaced(stream: StandardStream, vm: &VirtualMachine) -> PyResult<Option<PyObjectRef>> {
    let Some(sys) = SYS.with_borrow(Clone::clone) else { return Ok(None) };
    let (name, original) = match stream {
        StandardStream::Input => ("stdin", "__stdin__"),
        StandardStream::Output => ("stdout", "__stdout__"),
    };
    let original = sys.get_item_opt(original, vm)?;
    let current = sys.get_item_opt(name, vm)?;
    let is_original = |current: &PyObjectRef| original.as_ref().is_some_and(|it| it.is(current));
    Ok(current.filter(|current| !is_original(current)))
}

/// Prints `text` without a line end.
pub fn print_text(text: &PyStrRef, vm: &VirtualMachine) -> PyResult<()> {
    match replaced(StandardStream::Output, vm)? {
        Some(stdout) if vm.is_none(&stdout) => Ok(()),
        Some(stdout) => vm.call_method(&stdout, "write", (text.clone(),)).map(drop),
        None => write(Stream::Stdout, text, vm),
    }
}

/// Sets `sys.stdout` and `sys.stderr` of the VM, and the functions that print exceptions that
/// cannot be raised, and values of expressions.
pub fn install(vm: &VirtualMachine) -> PyResult<()> {
    for (name, stream) in [("stdout", Stream::Stdout), ("stderr", Stream::Stderr)] {
        let write = move |text: PyStrRef, vm: &VirtualMachine| write(stream, &text, vm);
        let dict = vm.ctx.new_dict();
        dict.set_item("write", vm.new_function("write", write).into(), vm)?;
        dict.set_item("flush", vm.new_function("flush", || {}).into(), vm)?;
        let file = vm.new_module(name, dict, None);
        vm.sys_module.set_attr(name, file, vm)?;
    }
    let hook = vm.new_function("unraisablehook", print_unraisable);
    vm.sys_module.set_attr("unraisablehook", hook, vm)?;
    vm.sys_module.set_attr("displayhook", vm.new_function("displayhook", display), vm)
}

/// Prints the value of an expression statement of text that was compiled with the mode `single`.
fn display(value: PyObjectRef, vm: &VirtualMachine) -> PyResult<()> {
    match vm.is_none(&value) {
        true => Ok(()),
        false => print(FuncArgs::from(vec![value.repr(vm)?.into()]), vm),
    }
}

/// Prints an exception that cannot be raised. The function of the VM imports modules that programs
/// do not have.
fn print_unraisable(unraisable: PyObjectRef, vm: &VirtualMachine) -> PyResult<()> {
    let attribute = |name: &'static str| unraisable.get_attr(name, vm);
    let object = attribute("object")?.repr(vm);
    let object =
        object.map_or_else(|_| "an object".into(), |text| text.to_string_lossy().into_owned());
    let mut text = match attribute("err_msg")?.downcast::<PyStr>() {
        Ok(message) => format!("{}: {object}\n", message.to_string_lossy()),
        Err(_) => format!("Exception ignored in: {object}\n"),
    };
    if let Ok(exception) = attribute("exc_value")?.downcast() {
        // Writing into a string cannot fail.
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

/// `print(*objects, sep=' ', end='\n', file=None, flush=False)`. `flush` has no effect, because the
/// worker decides when to send output.
pub fn print(mut arguments: FuncArgs, vm: &VirtualMachine) -> PyResult<()> {
    // Removing positional arguments one by one takes quadratic time.
    let objects = core::mem::take(&mut arguments.args);
    let options: PrintOptions = arguments.bind(vm)?;
    let sep = text_option("sep", options.sep, " ", vm)?;
    let end = text_option("end", options.end, "\n", vm)?;
    drop(options.flush);
    let file = match options.file.into_option().filter(|file| !vm.is_none(file)) {
        None => replaced(StandardStream::Output, vm)?,
        file => file,
    };
    if file.as_ref().is_some_and(|file| vm.is_none(file)) {
        return Ok(()); // `sys.stdout` is None
    }
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

/// The string that was given for an option, or the default if it is missing or None.
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

/// Writes `text` to the output.
///
/// # Errors
///
/// UnicodeEncodeError if the text has lone surrogates, RuntimeError at the output limit.
pub fn write(stream: Stream, text: &PyStrRef, vm: &VirtualMachine) -> PyResult<()> {
    let text = text.try_as_utf8(vm)?;
    output::write(stream, text.as_str()).map_err(|limit| vm.new_runtime_error(limit.to_string()))
}
