//! The `sys.monitoring` of the VM. Only this file may change its event mask.
//!
//! It is used to stop a run: a callback at every jump of the program raises an exception.

use core::cell::Cell;
use core::sync::atomic::Ordering;

use crossbeam_utils::atomic::AtomicCell;
use rustpython_vm as vm;
use vm::VirtualMachine;

/// The bit of a jump in the event mask (`sys.monitoring.events.JUMP`).
const JUMP: u32 = 1 << 7;

/// The slot of the callback: an unused tool number, and the index of [`JUMP`].
const SLOT: (usize, usize) = (5, JUMP.trailing_zeros() as usize);

thread_local! {
    /// The event mask of the VM that runs the program.
    static EVENTS: Cell<Option<*const AtomicCell<u32>>> = const { Cell::new(None) };
}

/// Registers the callback for jumps. The VM does not call it before [`raise_at_jumps`] sets the
/// event mask. Then it raises `Stopped` at the next jump.
pub fn install(vm: &VirtualMachine) {
    let base = vm.ctx.exceptions.base_exception_type.to_owned();
    let stopped = vm.ctx.new_exception_type("pyvarium", "Stopped", Some(vec![base]));
    let callback = move |_args: vm::function::FuncArgs, vm: &VirtualMachine| -> vm::PyResult<()> {
        Err(vm.new_exception_msg(stopped.clone(), "the program was stopped".into()))
    };
    let callback = vm.new_function("stop", callback);
    let mut monitoring = vm.state.monitoring.lock();
    monitoring.tool_names[SLOT.0] = Some("pyvarium".to_owned());
    monitoring.global_events[SLOT.0] = JUMP;
    monitoring.callbacks.insert(SLOT, callback.into());
    drop(monitoring);
    vm.state.instrumentation_version.fetch_add(1, Ordering::Release);
}

/// Starts a run of `vm` with all events disabled.
pub fn begin(vm: &VirtualMachine) {
    vm.state.monitoring_events.store(0);
    EVENTS.set(Some(&raw const vm.state.monitoring_events));
}

/// Makes the program raise at its next jump. Call it only during a run. It is one store, so it may
/// be called at any moment.
pub fn raise_at_jumps() {
    if let Some(events) = EVENTS.get() {
        // SAFETY: `begin` set the pointer to the state of the VM that runs the program. The
        // function is called only during that run, and the VM outlives the run.
        unsafe { (*events).store(JUMP) };
    }
}
