//! The hooks that unpack values. `rules/strict/unpacking.rs` defines the specification of the
//! targets.

use rustpython_vm as vm;
use vm::class::PyClassImpl;
use vm::protocol::{PyIter, PyIterReturn};
use vm::types::{IterNext, Iterable, SelfIter};
use vm::{Py, PyObject, PyObjectRef, PyPayload, PyResult, VirtualMachine, pyclass};

/// Makes the class [`Each`].
pub fn define() {
    let _ = Each::make_static_type();
}

/// `_unpack_sequence_`: the parts of one value, in a list.
pub fn once(
    value: PyObjectRef,
    specification: PyObjectRef,
    get_iter: PyObjectRef,
    vm: &VirtualMachine,
) -> PyResult {
    unpack(value, &specification, &get_iter, vm)
}

/// `_iter_unpack_sequence_`: an iterator over `iterable` that returns the parts of each value, in a
/// list.
pub fn each(
    iterable: PyObjectRef,
    specification: PyObjectRef,
    get_iter: PyObjectRef,
    vm: &VirtualMachine,
) -> PyResult {
    let values = get_iter.call((iterable,), vm)?.get_iter(vm)?;
    Ok(Each { values, specification, get_iter }.into_pyobject(vm))
}

fn unpack(
    value: PyObjectRef,
    specification: &PyObject,
    get_iter: &PyObject,
    vm: &VirtualMachine,
) -> PyResult {
    let values = get_iter.call((value,), vm)?.get_iter(vm)?;
    let mut parts = values.into_iter::<PyObjectRef>(vm).collect::<PyResult<Vec<_>>>()?;
    let least: usize = specification.get_item("min_len", vm)?.try_into_value(vm)?;
    // If there are too few parts, the assignment raises ValueError.
    if parts.len() >= least {
        let children = specification.get_item("childs", vm)?;
        for child in children.get_iter(vm)?.into_iter::<PyObjectRef>(vm) {
            let child = child?;
            let index: isize = child.get_item(&0_usize, vm)?.try_into_value(vm)?;
            let specification = child.get_item(&1_usize, vm)?;
            let index = if index < 0 { index + parts.len() as isize } else { index };
            let Some(part) = parts.get_mut(index as usize) else { continue };
            *part = unpack(part.clone(), &specification, get_iter, vm)?;
        }
    }
    Ok(vm.ctx.new_list(parts).into())
}

#[pyclass(module = false, name = "unpacked")]
#[derive(Debug, PyPayload)]
struct Each {
    values: PyIter,
    specification: PyObjectRef,
    get_iter: PyObjectRef,
}

#[pyclass(with(IterNext, Iterable), flags(DISALLOW_INSTANTIATION))]
impl Each {}

impl SelfIter for Each {}

impl IterNext for Each {
    fn next(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult<PyIterReturn> {
        match zelf.values.next(vm)? {
            PyIterReturn::Return(value) => {
                let parts = unpack(value, &zelf.specification, &zelf.get_iter, vm)?;
                Ok(PyIterReturn::Return(parts))
            }
            end => Ok(end),
        }
    }
}
