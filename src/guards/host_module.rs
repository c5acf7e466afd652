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
    use vm::builtins::{PyDictRef, PyStrRef};
    use vm::{PyResult, VirtualMachine};

    use crate::boundary::messages::Stream;
    use crate::guards::{run_inputs, streams};
    use crate::metering::clock;

    /// The time at which the run starts, in nanoseconds since 1970.
    #[pyfunction]
    fn start() -> i128 {
        run_inputs::start()
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
        run_inputs::seed()
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

    /// The files that were given to the run, by name.
    #[pyfunction]
    fn files(vm: &VirtualMachine) -> PyResult<PyDictRef> {
        let dict = vm.ctx.new_dict();
        for (name, bytes) in run_inputs::files() {
            dict.set_item(name.as_str(), vm.ctx.new_bytes(bytes.to_vec()).into(), vm)?;
        }
        Ok(dict)
    }

    /// `sys.exc_info()`
    #[pyfunction]
    fn exc_info(vm: &VirtualMachine) -> PyResult {
        vm.sys_module.get_attr("exc_info", vm)?.call((), vm)
    }
}
