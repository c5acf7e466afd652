//! The builtins `compile`, `eval` and `exec`. Only the profile `education` has them.
//!
//! Invariant: text has the rights of the program. The rules of its policy apply to the text
//! (`compile/text.rs`), which runs with the program's builtins unless its namespace has others.
//! Code that the program gets is a [`CompiledText`], whose class only this file can make: the VM
//! trusts code.

use rustpython_vm as vm;
use vm::builtins::{PyCode, PyDict, PyDictRef, PyStr};
use vm::bytecode::CodeFlags;
use vm::compiler::Mode;
use vm::function::{ArgBytesLike, ArgIntoBool, ArgMapping, OptionalArg};
use vm::scope::Scope;
use vm::types::Representable;
use vm::{
    AsObject, FromArgs, Py, PyObjectRef, PyPayload, PyRef, PyResult, TryFromObject, VirtualMachine,
    pyclass,
};

use crate::compile::text;
use crate::guards::{namespaces, run_state};
use crate::location::origin::text_path;

/// The file name of text that `eval` and `exec` compile.
const TEXT: &str = "<string>";

/// The flag of CPython's `compile` that asks for a syntax tree.
const ONLY_TREE: i64 = 0x400;

/// Makes the class of compiled text. Call it once, before any program runs.
pub fn prepare() {
    use vm::class::PyClassImpl;
    let _ = CompiledText::make_static_type();
}

/// Adds the functions to `builtins`.
pub fn install(builtins: &PyDictRef, vm: &VirtualMachine) -> PyResult<()> {
    builtins.set_item("compile", vm.new_function("compile", compile).into(), vm)?;
    builtins.set_item("eval", vm.new_function("eval", eval).into(), vm)?;
    builtins.set_item("exec", vm.new_function("exec", exec).into(), vm)
}

/// The result of `compile`.
#[pyclass(module = false, name = "code")]
#[derive(Debug, PyPayload)]
struct CompiledText {
    code: PyRef<PyCode>,
}

#[pyclass(with(Representable), flags(DISALLOW_INSTANTIATION))]
impl CompiledText {
    #[pygetset]
    fn co_filename(zelf: &Py<Self>) -> String {
        zelf.code.source_path().to_string()
    }

    #[pygetset]
    fn co_name(zelf: &Py<Self>) -> String {
        zelf.code.code.obj_name.to_string()
    }
}

impl Representable for CompiledText {
    fn repr_str(zelf: &Py<Self>, _vm: &VirtualMachine) -> PyResult<String> {
        let (name, file) = (&zelf.code.code.obj_name, zelf.code.source_path());
        let address = zelf.get_id();
        Ok(format!("<code object {name} at {address:#x}, file \"{file}\", line 1>"))
    }
}

#[derive(FromArgs)]
struct CompileArguments {
    source: PyObjectRef,
    filename: PyObjectRef,
    mode: PyRef<PyStr>,
    #[pyarg(any, default = 0)]
    flags: i64,
    #[pyarg(any, default = false)]
    dont_inherit: ArgIntoBool,
    #[pyarg(any, default = -1)]
    optimize: i64,
    #[pyarg(named, default = -1)]
    _feature_version: i64,
}

/// `compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1)`
fn compile(arguments: CompileArguments, vm: &VirtualMachine) -> PyResult {
    let CompileArguments { source, filename, mode, flags, dont_inherit, optimize, .. } = arguments;
    if flags & ONLY_TREE != 0 {
        return Err(
            vm.new_value_error("compile() makes no syntax tree here: flags are not allowed")
        );
    }
    let future = u32::try_from(flags).ok().and_then(CodeFlags::from_bits);
    let Some(future) = future.filter(|flags| CodeFlags::FUTURE_MASK.contains(*flags)) else {
        return Err(vm.new_value_error("compile(): unrecognised flags"));
    };
    if !(-1..=2).contains(&optimize) {
        return Err(vm.new_value_error("compile(): invalid optimize value"));
    }
    let mode = match &*mode.to_string_lossy() {
        "exec" => Mode::Exec,
        "eval" => Mode::Eval,
        "single" => Mode::Single,
        _ => {
            let message = "compile() mode must be 'exec', 'eval' or 'single'";
            return Err(vm.new_value_error(message));
        }
    };
    let inherited = match dont_inherit.into_bool() {
        true => CodeFlags::empty(),
        false => inherited_features(vm)?,
    };
    let name = match filename.downcast::<PyStr>() {
        Ok(name) => name.to_string_lossy().into_owned(),
        Err(other) => {
            let bytes = ArgBytesLike::try_from_object(vm, other.clone()).map_err(|_| {
                let class = other.class().name().to_string();
                vm.new_type_error(format!("expected str, bytes or os.PathLike object, not {class}"))
            })?;
            String::from_utf8_lossy(&bytes.borrow_buf()).into_owned()
        }
    };
    let Some(path) = text_path(&name) else {
        return Err(vm.new_value_error("embedded null byte"));
    };
    let code = match source.downcast::<CompiledText>() {
        Ok(compiled) => return Ok(compiled.into()),
        Err(source) => {
            let text = text_of(source, "compile", vm)?;
            compiled(&text, &path, mode, future | inherited, vm)?
        }
    };
    Ok(CompiledText { code }.into_pyobject(vm))
}

#[derive(FromArgs)]
struct Namespaces {
    #[pyarg(any, default)]
    globals: OptionalArg<PyObjectRef>,
    #[pyarg(any, default)]
    locals: OptionalArg<PyObjectRef>,
}

/// `eval(source, /, globals=None, locals=None)`
fn eval(source: PyObjectRef, namespaces: Namespaces, vm: &VirtualMachine) -> PyResult {
    let scope = namespaces.scope("eval", vm)?;
    let code = match source.downcast::<CompiledText>() {
        Ok(compiled) => compiled.code.clone(),
        Err(source) => {
            let text = text_of(source, "eval", vm)?;
            let text = text.trim_start_matches([' ', '\t']);
            compiled(text, TEXT, Mode::Eval, inherited_features(vm)?, vm)?
        }
    };
    run(code, scope, vm)
}

#[derive(FromArgs)]
struct ExecArguments {
    #[pyarg(positional)]
    source: PyObjectRef,
    #[pyarg(flatten)]
    namespaces: Namespaces,
    #[pyarg(named, default)]
    closure: OptionalArg<PyObjectRef>,
}

/// `exec(source, /, globals=None, locals=None, *, closure=None)`
fn exec(arguments: ExecArguments, vm: &VirtualMachine) -> PyResult<()> {
    let ExecArguments { source, namespaces, closure } = arguments;
    if closure.into_option().is_some_and(|closure| !vm.is_none(&closure)) {
        return Err(vm.new_type_error("cannot use a closure with this code object"));
    }
    let scope = namespaces.scope("exec", vm)?;
    let code = match source.downcast::<CompiledText>() {
        Ok(compiled) => compiled.code.clone(),
        Err(source) => {
            let text = text_of(source, "exec", vm)?;
            compiled(&text, TEXT, Mode::Exec, inherited_features(vm)?, vm)?
        }
    };
    run(code, scope, vm).map(drop)
}

impl Namespaces {
    /// The scope for the call of `function`. By default it is that of the code that calls.
    fn scope(self, function: &str, vm: &VirtualMachine) -> PyResult<Scope> {
        let given = |argument: OptionalArg<PyObjectRef>| {
            argument.into_option().filter(|value| !vm.is_none(value))
        };
        let (globals, locals) = (given(self.globals), given(self.locals));
        let locals = locals.map(|locals| mapping(locals, vm)).transpose()?;
        match globals {
            None => {
                let locals = locals.map_or_else(|| namespaces::locals(vm), Ok)?;
                Ok(Scope::new(Some(locals), namespaces::globals(vm)?))
            }
            Some(globals) => {
                let globals = globals.downcast::<PyDict>().map_err(|other| {
                    let class = other.class().name().to_string();
                    vm.new_type_error(match function {
                        "eval" => "globals must be a dict".to_owned(),
                        _ => format!("{function}() globals must be a dict, not {class}"),
                    })
                })?;
                let locals = locals.unwrap_or_else(|| ArgMapping::from_dict_exact(globals.clone()));
                Ok(Scope::new(Some(locals), globals))
            }
        }
    }
}

fn mapping(locals: PyObjectRef, vm: &VirtualMachine) -> PyResult<ArgMapping> {
    let class = locals.class().name().to_string();
    ArgMapping::try_from_object(vm, locals)
        .map_err(|_| vm.new_type_error(format!("locals must be a mapping, not {class}")))
}

/// Runs `code` with the builtins of the program.
fn run(code: PyRef<PyCode>, scope: Scope, vm: &VirtualMachine) -> PyResult {
    let Some(builtins) = run_state::builtins() else {
        return Err(vm.new_runtime_error("there is no program"));
    };
    vm.run_code_obj_with_builtins(code, scope, builtins)
}

fn compiled(
    text: &str,
    path: &str,
    mode: Mode,
    future: CodeFlags,
    vm: &VirtualMachine,
) -> PyResult<PyRef<PyCode>> {
    text::compile(text, path, mode, future, &run_state::policy(), vm)
}

/// The `from __future__` features of the code that calls.
fn inherited_features(vm: &VirtualMachine) -> PyResult<CodeFlags> {
    Ok(namespaces::calling_code(vm)?.code.flags & CodeFlags::FUTURE_MASK)
}

/// The text that was given to `function`.
fn text_of(source: PyObjectRef, function: &str, vm: &VirtualMachine) -> PyResult<String> {
    let source = match source.downcast::<PyStr>() {
        Ok(text) => return Ok(text.try_as_utf8(vm)?.as_str().to_owned()),
        Err(source) => source,
    };
    let bytes = ArgBytesLike::try_from_object(vm, source).map_err(|_| {
        let message = format!("{function}() arg 1 must be a string, bytes or code object");
        vm.new_type_error(message)
    })?;
    let bytes = bytes.borrow_buf().to_vec();
    String::from_utf8(bytes).map_err(|_| {
        let class = vm.ctx.exceptions.syntax_error.to_owned();
        vm.new_exception_msg(class, "(unicode error) the source is not UTF-8".into())
    })
}
