//! Builtins that read and write any address. Tests use them to check that limits hold even if a
//! program can overwrite the memory of the interpreter.
//!
//! They exist only with the feature `poke`. A build with it is never published.

use rustpython_vm as vm;
use vm::builtins::{PyBytesRef, PyDictRef};
use vm::{PyResult, VirtualMachine};

/// Adds `_peek(address, size)` and `_poke(address, data)`. Access outside of the memory traps.
pub fn install(builtins: &PyDictRef, vm: &VirtualMachine) -> PyResult<()> {
    builtins.set_item("_peek", vm.new_function("_peek", peek).into(), vm)?;
    builtins.set_item("_poke", vm.new_function("_poke", poke).into(), vm)
}

fn peek(address: usize, size: usize) -> Vec<u8> {
    let source = core::ptr::with_exposed_provenance::<u8>(address);
    // SAFETY: unsound on purpose, see the module. Wasm confines the access to the memory.
    (0..size).map(|offset| unsafe { source.wrapping_add(offset).read_volatile() }).collect()
}

fn poke(address: usize, data: PyBytesRef) {
    let target = core::ptr::with_exposed_provenance_mut::<u8>(address);
    for (offset, byte) in data.as_bytes().iter().enumerate() {
        // SAFETY: as in `peek`.
        unsafe { target.wrapping_add(offset).write_volatile(*byte) };
    }
}
