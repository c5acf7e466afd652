//! The hook for `print` and `printed`: every scope that prints has a collector for its text. The
//! text also goes to the output, so it is not lost if the program does not read `printed`.

use core::cell::RefCell;

use rustpython_vm as vm;
use vm::builtins::PyStrRef;
use vm::class::PyClassImpl;
use vm::function::{FuncArgs, OptionalArg};
use vm::types::Callable;
use vm::{Py, PyObjectRef, PyPayload, PyRef, PyResult, VirtualMachine, pyclass};

use crate::boundary::messages::Stream;
use crate::guards::streams;

/// Makes the class [`Collector`].
pub fn define() {
    let _ = Collector::make_static_type();
}

/// An empty collector. It calls `get_attr`, the hook `_getattr_`, to check that a program may use
/// the `write` of a file.
pub fn collector(get_attr: OptionalArg, vm: &VirtualMachine) -> PyObjectRef {
    let get_attr = get_attr.into_option().filter(|hook| !vm.is_none(hook));
    Collector { text: RefCell::default(), get_attr }.into_pyobject(vm)
}

#[pyclass(module = false, name = "PrintCollector")]
#[derive(Debug, PyPayload)]
struct Collector {
    text: RefCell<String>,
    get_attr: Option<PyObjectRef>,
}

#[pyclass(with(Callable), flags(DISALLOW_INSTANTIATION))]
impl Collector {
    #[pymethod]
    fn write(zelf: &Py<Self>, text: PyStrRef, vm: &VirtualMachine) -> PyResult<()> {
        streams::write(Stream::Stdout, &text, vm)?;
        zelf.text.borrow_mut().push_str(text.try_as_utf8(vm)?.as_str());
        Ok(())
    }

    #[pymethod(name = "_call_print")]
    fn call_print(zelf: PyRef<Self>, mut arguments: FuncArgs, vm: &VirtualMachine) -> PyResult<()> {
        match arguments.get_optional_kwarg("file").filter(|file| !vm.is_none(file)) {
            Some(file) => {
                if let Some(get_attr) = &zelf.get_attr {
                    get_attr.call((file, "write"), vm)?;
                }
            }
            None => drop(arguments.kwargs.insert("file".into(), zelf.into())),
        }
        streams::print(arguments, vm)
    }
}

impl Callable for Collector {
    type Args = ();

    fn call(zelf: &Py<Self>, (): (), vm: &VirtualMachine) -> PyResult {
        Ok(vm.ctx.new_str(zelf.text.borrow().as_str()).into())
    }
}
