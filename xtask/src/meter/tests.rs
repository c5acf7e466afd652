//! Small modules, metered and run.

mod counts;
mod hooks;
mod programs;
mod stack;

use wasmi::{Config, Engine, Instance, Linker, Store, TrapCode, Val};

use super::{Metered, Mode, meter};

/// Where the counter of [`module`] is.
const ADDRESS: usize = 16;

/// Where the stack's account of [`module`] is.
const STACK_ADDRESS: usize = 24;

/// What it starts with, in bytes.
const ROOM: i32 = 0x10000;

/// The hooks of the stack's account, for a module that has those of the fuel.
const STACK_HOOKS: &str = r#"
    (func (export "stack_address") (result i32) i32.const 24)
    (func (export "stack_room") (result i32) i32.const 0x10000)
    (func $stack_exhausted (export "stack_exhausted") unreachable)
    (data (i32.const 24) "\00\00\01\00")"#;

/// A module with a memory of one page, the hooks and `code`; the run ends when the fuel does.
fn module(code: &str) -> Vec<u8> {
    with_exhausted("unreachable", code)
}

/// Like [`module`], with a body for `fuel_exhausted`.
fn with_exhausted(exhausted: &str, code: &str) -> Vec<u8> {
    let text = format!(
        r#"(module
            (memory (export "memory") 1)
            (func (export "fuel_address") (result i32) i32.const {ADDRESS})
            (func $exhausted (export "fuel_exhausted") {exhausted})
            {code}
            {STACK_HOOKS})"#
    );
    wat::parse_str(&text).unwrap_or_else(|error| panic!("{error}"))
}

fn charged(wasm: &[u8]) -> Metered {
    meter(wasm, Mode::Charge, None).unwrap_or_else(|error| panic!("{error}"))
}

/// How a call ended.
#[derive(Debug, PartialEq)]
struct Ending {
    /// The results as integers, or why there are none.
    result: Result<Vec<i64>, TrapCode>,
    /// By how much the counter went down.
    spent: i32,
}

/// An instance of a module.
struct Machine {
    store: Store<()>,
    instance: Instance,
}

impl Machine {
    fn new(wasm: &[u8]) -> Machine {
        // The engine's own fuel ends what metering should have ended.
        let engine = Engine::new(Config::default().consume_fuel(true));
        let module = wasmi::Module::new(&engine, wasm).expect("a valid module");
        let mut store = Store::new(&engine, ());
        store.set_fuel(50_000_000).expect("fuel is on");
        let instance = Linker::new(&engine).instantiate_and_start(&mut store, &module);
        Machine { instance: instance.expect("no imports"), store }
    }

    fn counter(&mut self, address: usize) -> &mut [u8] {
        let memory = self.instance.get_memory(&self.store, "memory").expect("a memory");
        &mut memory.data_mut(&mut self.store)[address..address + 4]
    }

    fn fuel(&mut self) -> i32 {
        i32::from_le_bytes(self.counter(ADDRESS).try_into().expect("four bytes"))
    }

    fn room(&mut self) -> i32 {
        i32::from_le_bytes(self.counter(STACK_ADDRESS).try_into().expect("four bytes"))
    }

    fn call(&mut self, name: &str, arguments: &[i32], fuel: i32) -> Ending {
        self.counter(ADDRESS).copy_from_slice(&fuel.to_le_bytes());
        let function = self.instance.get_func(&self.store, name).expect("an exported function");
        let arguments: Vec<_> = arguments.iter().map(|&argument| Val::I32(argument)).collect();
        let mut results = vec![Val::I32(0); function.ty(&self.store).results().len()];
        let ending = function.call(&mut self.store, &arguments, &mut results);
        let integers = results.iter().map(|result| match result {
            Val::I32(value) => i64::from(*value),
            Val::I64(value) => *value,
            other => panic!("{other:?} is not an integer"),
        });
        let result = ending.map(|()| integers.collect());
        let result = result.map_err(|error| error.as_trap_code().expect("a trap"));
        Ending { result, spent: fuel - self.fuel() }
    }
}

/// What calling `f` in a metered module of `code` costs.
fn cost(code: &str, arguments: &[i32]) -> i32 {
    Machine::new(&charged(&module(code)).wasm).call("f", arguments, 1 << 30).spent
}
