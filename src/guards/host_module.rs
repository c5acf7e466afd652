//! The native module `_host`: what library code needs from outside of Python. It has output, the
//! virtual clock, the seed, and the files that were given to the run.

use rustpython_vm as vm;
use vm::Context;
use vm::builtins::PyModuleDef;

/// The definition of the module.
pub fn definition(ctx: &Context) -> &'static PyModuleDef {
    module::module_def(ctx)
}

#[vm::pymodule(name = "_host")]
mod module {
    use rustpython_vm as vm;
    use vm::builtins::{PyDictRef, PyStrRef, PyTraceback};
    use vm::bytecode::CodeFlags;
    use vm::function::FuncArgs;
    use vm::{PyObjectRef, PyRef, PyResult, VirtualMachine};

    use crate::boundary::messages::Stream;
    use crate::guards::hardening::code_of;
    use crate::guards::{input, run_state, streams};
    use crate::location::frames::Trail;
    use crate::location::position::{PROGRAM, line_of};
    use crate::location::traceback::frames_of;
    use crate::metering::clock;

    /// The time at which the run starts, in nanoseconds since 1970.
    #[pyfunction]
    fn start() -> i128 {
        run_state::start()
    }

    /// The virtual time since the start of the run, in nanoseconds.
    #[pyfunction]
    fn clock() -> u64 {
        clock::now()
    }

    /// Moves the virtual clock.
    #[pyfunction]
    fn sleep(nanoseconds: u64) {
        clock::sleep(nanoseconds);
    }

    /// The seed of the run.
    #[pyfunction]
    fn seed() -> u64 {
        run_state::seed()
    }

    /// Writes to the output: to stream 1 (stdout) or 2 (stderr).
    #[pyfunction]
    fn write(stream: u32, text: PyStrRef, vm: &VirtualMachine) -> PyResult<()> {
        match stream {
            1 => streams::write(Stream::Stdout, &text, vm),
            2 => streams::write(Stream::Stderr, &text, vm),
            _ => Err(vm.new_value_error("there are two streams: 1 and 2")),
        }
    }

    /// The next line of the input with its line end, or the empty string at the end of the input.
    #[pyfunction]
    fn readline(vm: &VirtualMachine) -> PyResult<String> {
        let line = input::read_line(&vm.ctx.empty_str.to_owned(), vm)?;
        Ok(line.map_or_else(String::new, |line| line + "\n"))
    }

    /// The files that were given to the run, by name.
    #[pyfunction]
    fn files(vm: &VirtualMachine) -> PyResult<PyDictRef> {
        let dict = vm.ctx.new_dict();
        for (name, bytes) in run_state::files() {
            dict.set_item(name.as_str(), vm.ctx.new_bytes(bytes.to_vec()).into(), vm)?;
        }
        Ok(dict)
    }

    /// The frames of the program in a traceback, outermost first: the file name, the line, the name
    /// of the function, and the source line.
    #[pyfunction]
    fn frames(traceback: Option<PyRef<PyTraceback>>, vm: &VirtualMachine) -> PyObjectRef {
        let source = run_state::source();
        let frames = traceback.map_or_else(Vec::new, |traceback| frames_of(&traceback));
        let frames = frames.into_iter().map(|frame| {
            let line = line_of(&source, frame.position.line).unwrap_or_default().trim();
            vm.new_tuple((PROGRAM, frame.position.line, frame.name, line)).into()
        });
        vm.ctx.new_list(frames.collect()).into()
    }

    /// The parameters of a function: how many are only positional, how many positional ones there
    /// are, how many are only keywords, the flags of its code, and the names.
    #[pyfunction]
    fn parameters(function: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        let code = code_of(&function, vm)?;
        let code = &code.code;
        let count = (code.arg_count + code.kwonlyarg_count) as usize;
        let is_set = |flag: CodeFlags| usize::from(code.flags.contains(flag));
        let count = count + is_set(CodeFlags::VARARGS) + is_set(CodeFlags::VARKEYWORDS);
        let names = code.varnames.iter().take(count);
        let names = names.map(|name| vm.ctx.new_str(name.as_wtf8().to_owned()).into()).collect();
        let numbers = (code.posonlyarg_count, code.arg_count, code.kwonlyarg_count);
        let names = vm.ctx.new_tuple(names);
        Ok(vm.new_tuple((numbers.0, numbers.1, numbers.2, code.flags.bits(), names)).into())
    }

    /// The line that the program executes, 0 if it is not known, and the name of its function.
    #[pyfunction]
    fn place(vm: &VirtualMachine) -> PyObjectRef {
        let frame = Trail::here().frames().pop();
        let (line, name) = frame
            .map_or_else(|| (0, "<module>".to_owned()), |frame| (frame.position.line, frame.name));
        vm.new_tuple((line, name)).into()
    }

    /// The source of the program.
    #[pyfunction]
    fn source() -> String {
        run_state::source().to_string()
    }

    /// The frames of the program, the innermost last: the file name, the line, the function.
    #[pyfunction]
    fn stack(vm: &VirtualMachine) -> PyObjectRef {
        let frames = Trail::here().frames().into_iter();
        let frames =
            frames.map(|frame| vm.new_tuple((PROGRAM, frame.position.line, frame.name)).into());
        vm.ctx.new_list(frames.collect()).into()
    }

    /// The flags of the code of a function or generator.
    #[pyfunction]
    fn flags(object: PyObjectRef, vm: &VirtualMachine) -> PyResult<u32> {
        Ok(code_of(&object, vm)?.code.flags.bits())
    }

    /// The module `name` as the program imports it.
    #[pyfunction]
    fn facade(name: PyStrRef, vm: &VirtualMachine) -> PyResult {
        match run_state::facades() {
            Some(facades) => facades(&name.to_string_lossy(), vm),
            None => Err(vm.new_runtime_error("there is no program")),
        }
    }

    /// Calls `function` when the program has ended. The last function is called first.
    #[pyfunction]
    fn at_exit(function: PyObjectRef) {
        run_state::add_at_exit(function);
    }

    /// A native function that calls `function`. As an attribute of a class it is not a method.
    #[pyfunction]
    fn builtin(function: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        let name = function.get_attr("__name__", vm)?.str(vm)?;
        let name = vm.ctx.intern_str(&*name.to_string_lossy()).as_str();
        let call = move |arguments: FuncArgs, vm: &VirtualMachine| function.call(arguments, vm);
        Ok(vm.new_function(name, call).into())
    }

    /// The namespace of the program.
    #[pyfunction]
    fn main() -> Option<PyDictRef> {
        run_state::namespace()
    }

    /// The builtins of the program.
    #[pyfunction]
    fn builtins() -> Option<PyDictRef> {
        run_state::builtins()
    }

    /// Sets the most digits of an integer that is converted from or to text; 0 is no limit.
    #[pyfunction]
    fn set_int_max_str_digits(digits: usize, vm: &VirtualMachine) {
        vm.state.int_max_str_digits.store(digits);
    }

    /// `sys.exc_info()`
    #[pyfunction]
    fn exc_info(vm: &VirtualMachine) -> PyResult {
        vm.sys_module.get_attr("exc_info", vm)?.call((), vm)
    }
}
