//! `string.templatelib`: the types of template strings.

use rustpython_vm::pymodule;

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "string.templatelib",
    origin: Origin::Own { module: "_pyvarium_templatelib", definition: module::module_def },
    names: &["Interpolation", "Template"],
    strict: StrictNames::All,
};

#[pymodule(name = "_pyvarium_templatelib")]
mod module {
    use rustpython_vm::{PyObjectRef, VirtualMachine};

    #[pyattr]
    #[allow(non_snake_case, reason = "the name of the class in Python")]
    fn Interpolation(vm: &VirtualMachine) -> PyObjectRef {
        vm.ctx.types.interpolation_type.to_owned().into()
    }

    #[pyattr]
    #[allow(non_snake_case, reason = "the name of the class in Python")]
    fn Template(vm: &VirtualMachine) -> PyObjectRef {
        vm.ctx.types.template_type.to_owned().into()
    }
}
