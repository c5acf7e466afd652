//! Small modules are metered, and run in wasmi.

mod counts;
mod hints;
mod interface;
mod limits;
mod nans;
mod programs;
mod stack;

use wasmi::{Config, Engine, Instance, Linker, Store, TrapCode, Val};

use super::{Metered, Mode, meter};

/// The headroom of [`module`], in bytes.
const STACK: u32 = 0x10000;

/// Notices that do nothing.
const NOTICES: &str = r#"
    (func (export "on_slice") (param i64))
    (func (export "on_stop") (param i32))"#;

/// A module with a memory of one page, the imports and exports that metering needs, and `code`.
fn module(code: &str) -> Vec<u8> {
    with_notices(NOTICES, code)
}

/// Like [`module`], with other notices.
fn with_notices(notices: &str, code: &str) -> Vec<u8> {
    let text = format!(
        r#"(module
            (import "meter" "start" (func $start))
            (import "meter" "stop" (func $stop (param i32)))
            (import "meter" "headroom" (func $headroom (result i32)))
            (memory (export "memory") 1)
            (func (export "begin") call $start)
            (func (export "headroom") (result i32) call $headroom)
            {code}
            {notices})"#
    );
    wat::parse_str(&text).unwrap_or_else(|error| panic!("{error}"))
}

fn charged(wasm: &[u8]) -> Metered {
    meter(wasm, Mode::Charge, STACK).unwrap_or_else(|error| panic!("{error}"))
}

/// The end of a call.
#[derive(Debug, PartialEq)]
struct Ending {
    /// The results as integers, or the trap.
    result: Result<Vec<i64>, TrapCode>,
    /// The instructions spent by the run.
    spent: i64,
}

/// An instance of a module.
struct Machine {
    store: Store<()>,
    instance: Instance,
}

impl Machine {
    fn new(wasm: &[u8]) -> Machine {
        let mut config = Config::default();
        config.set_max_recursion_depth(1 << 16);
        let engine = Engine::new(&config);
        let module = wasmi::Module::new(&engine, wasm).expect("a valid module");
        let mut store = Store::new(&engine, ());
        let instance = Linker::new(&engine).instantiate_and_start(&mut store, &module);
        Machine { instance: instance.expect("no imports"), store }
    }

    /// Sets the limits, and begins the run.
    fn begin(&mut self, instructions: i64, pages: i32) {
        let arm = [Val::I64(instructions), Val::I32(pages)];
        self.function("meter_arm", &arm).expect("an instance is armed once");
        self.function("begin", &[]).expect("a run begins once");
    }

    fn function(&mut self, name: &str, arguments: &[Val]) -> Result<Vec<i64>, TrapCode> {
        let function = self.instance.get_func(&self.store, name).expect("an exported function");
        let mut results = vec![Val::I32(0); function.ty(&self.store).results().len()];
        let ending = function.call(&mut self.store, arguments, &mut results);
        let integers = results.iter().map(|result| match result {
            Val::I32(value) => i64::from(*value),
            Val::I64(value) => *value,
            other => panic!("{other:?} is not an integer"),
        });
        let result = ending.map(|()| integers.collect());
        result.map_err(|error| error.as_trap_code().expect("a trap"))
    }

    /// The value of an account, as the host reads it.
    fn account(&mut self, name: &str) -> i64 {
        self.function(name, &[]).expect("accounts can be read at any time")[0]
    }

    /// Calls a function in the run that [`Self::begin`] has begun.
    fn go_on(&mut self, name: &str, arguments: &[i32]) -> Result<Vec<i64>, TrapCode> {
        let arguments: Vec<_> = arguments.iter().map(|&argument| Val::I32(argument)).collect();
        self.function(name, &arguments)
    }

    /// Runs one function with a budget of `instructions`.
    fn run(&mut self, name: &str, arguments: &[i32], instructions: i64) -> Ending {
        self.begin(instructions, 16);
        let result = self.go_on(name, arguments);
        Ending { result, spent: self.account("meter_spent") }
    }
}

/// The cost of a call of `f` in a metered module of `code`.
fn cost(code: &str, arguments: &[i32]) -> i64 {
    Machine::new(&charged(&module(code)).wasm).run("f", arguments, 1 << 30).spent
}
