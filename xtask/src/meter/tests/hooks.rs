//! What the pass wants of a module and what it leaves in it.

use walrus::Module;
use walrus::ir::Instr;

use super::super::{MeterError, Mode, meter};
use super::{STACK_HOOKS, charged, module};

/// The error for a module of this text.
fn refusal(text: &str) -> String {
    let wasm = wat::parse_str(text).unwrap_or_else(|error| panic!("{error}"));
    meter(&wasm, Mode::Charge, None).expect_err(text).to_string()
}

const ADDRESS: &str = r#"(func (export "fuel_address") (result i32) i32.const 16)"#;
const EXHAUSTED: &str = r#"(func $exhausted (export "fuel_exhausted"))"#;

#[test]
fn a_module_that_cannot_be_metered_is_refused_with_the_reason() {
    let cases = [
        (
            format!("(module (memory 1) {EXHAUSTED})"),
            "the module does not export the function `fuel_address`, which metering needs",
        ),
        (
            format!("(module (memory 1) {ADDRESS})"),
            "the module does not export the function `fuel_exhausted`, which metering needs",
        ),
        (
            format!(r#"(module (memory (export "fuel_exhausted") 1) {ADDRESS})"#),
            "the module does not export the function `fuel_exhausted`, which metering needs",
        ),
        (
            format!(
                r#"(module (memory 1) {ADDRESS} (func (export "fuel_exhausted") (param i32)))"#
            ),
            "the exported function `fuel_exhausted` must have the type () -> () and a body",
        ),
        (
            format!(
                r#"(module (import "m" "f" (func (result i32))) (memory 1) {EXHAUSTED}
                (export "fuel_address" (func 0)))"#
            ),
            "the exported function `fuel_address` must have the type () -> i32 and a body",
        ),
        (
            format!("(module {ADDRESS} {EXHAUSTED})"),
            "the module has 0 memories, it must have exactly one",
        ),
        (
            format!("(module (memory 1) (memory 1) {ADDRESS} {EXHAUSTED})"),
            "the module has 2 memories, it must have exactly one",
        ),
        (
            format!("(module (memory i64 1) {ADDRESS} {EXHAUSTED})"),
            "64-bit memories and tables are not supported",
        ),
        (
            format!(
                r#"(module (memory 1) {EXHAUSTED}
                (func (export "fuel_address") (result i32) i32.const 65534))"#
            ),
            "`fuel_address` returns 65534, which is not an aligned address within the initial memory",
        ),
        (
            format!(
                r#"(module (memory 1) {EXHAUSTED}
                (func (export "fuel_address") (result i32) i32.const 65536))"#
            ),
            "`fuel_address` returns 65536, which is not an aligned address within the initial memory",
        ),
        (
            format!(
                r#"(module (memory 1) {ADDRESS}
                (func $exhausted (export "fuel_exhausted") call $exhausted) {STACK_HOOKS})"#
            ),
            "`fuel_exhausted` must have no probe of its own, but it is recursive",
        ),
        (
            format!(
                r#"(module (memory 1) {ADDRESS} {EXHAUSTED} (export "other" (func $exhausted)) {STACK_HOOKS})"#
            ),
            "`fuel_exhausted` must have no probe of its own, but it is also exported by another name, \
             or the start function",
        ),
        (
            format!(
                r#"(module (memory 1) {ADDRESS} (table funcref (elem $exhausted))
                (func $exhausted (export "fuel_exhausted") i32.const 0 call_indirect) {STACK_HOOKS})"#
            ),
            "`fuel_exhausted` must have no probe of its own, but it is called through a table and \
             makes such calls",
        ),
        (
            format!("(module (memory 1) {ADDRESS} {EXHAUSTED})"),
            "the module does not export the function `stack_exhausted`, which metering needs",
        ),
        (
            format!(
                "(module (memory 1) (table 1 funcref) {ADDRESS} {EXHAUSTED} {STACK_HOOKS}
                (func $caller i32.const 0 return_call_indirect))"
            ),
            "the function caller contains a tail call, which metering does not support",
        ),
        (
            format!(
                "(module (memory 1) (tag $t) {ADDRESS} {EXHAUSTED} (func $thrower throw $t) {STACK_HOOKS})"
            ),
            "the function thrower contains an exception instruction, which metering does not support",
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(refusal(&text), expected, "{text}");
    }
}

#[test]
fn what_is_not_wasm_is_invalid() {
    assert!(matches!(meter(b"no wasm", Mode::Charge, None), Err(MeterError::Invalid(_))));
}

/// The address that probes use when this is the body of `fuel_address`.
fn address(body: &str) -> Result<u64, MeterError> {
    let text = format!(
        r#"(module (memory 1) (global i32 i32.const 32) {EXHAUSTED} (func (export "probed"))
        (func (export "fuel_address") (result i32) (local i32 i32) {body})
        {STACK_HOOKS})"#
    );
    let wasm = wat::parse_str(&text).unwrap_or_else(|error| panic!("{error}"));
    let metered = meter(&wasm, Mode::Charge, None)?.wasm;
    let module = Module::from_buffer(&metered).expect("a valid module");
    let probed = module.exports.get_func("probed").expect("an export");
    let probed = module.funcs.get(probed).kind.unwrap_local();
    let instrs = |seq| probed.block(seq).instrs.iter().map(|(instr, _)| instr);
    let code = instrs(probed.entry_block()).find_map(|instr| match instr {
        Instr::Block(block) => Some(block.seq),
        _ => None,
    });
    let mut loads = instrs(code.expect("the stack's account surrounds the code")).filter_map(
        |instr| match instr {
            Instr::Load(load) => Some(load.arg.offset),
            _ => None,
        },
    );
    Ok(loads.next_back().expect("a probe loads the counter"))
}

#[test]
fn the_address_is_found_in_unoptimised_code_too() {
    for (body, expected) in [
        ("i32.const 64", 64),
        ("i32.const 64 return", 64),
        ("i32.const 40 local.set 0 i32.const 24 local.get 0 i32.add", 64),
        ("i32.const 64 local.tee 0 drop local.get 0 local.get 1 i32.add return", 64),
    ] {
        assert_eq!(address(body).unwrap_or_else(|error| panic!("{error}")), expected, "{body}");
    }
}

#[test]
fn an_address_that_is_not_constant_is_refused() {
    for (body, culprit) in [
        ("global.get 0", "GlobalGet"),
        ("i32.const 0 i32.load", "Load"),
        ("i32.const 64 i32.const 1 i32.mul", "I32Mul"),
        ("block (result i32) i32.const 64 end", "Block"),
    ] {
        let refusal = address(body).expect_err(body).to_string();
        let start = "`fuel_address` must return a constant, but contains ";
        assert!(refusal.starts_with(start) && refusal.contains(culprit), "{refusal}");
    }
}

#[test]
fn only_the_hooks_exports_go() {
    let text = r#"(module $named
        (import "host" "post" (func $post (param i32)))
        (import "host" "seed" (global $seed i32))
        (memory (export "memory") 1 16)
        (table $table (export "table") 4 funcref) (elem (i32.const 1) $run)
        (global (export "version") i32 i32.const 3)
        (data (i32.const 64) "some data")
        (func (export "fuel_address") (result i32) i32.const 16)
        (func (export "fuel_exhausted") unreachable)
        (func (export "stack_address") (result i32) i32.const 24)
        (func (export "stack_room") (result i32) i32.const 4096)
        (func (export "stack_exhausted") unreachable)
        (func $run (export "run") (param $first i32) local.get $first call $post)
        (@custom "kept" "payload"))"#;
    let wasm = wat::parse_str(text).unwrap_or_else(|error| panic!("{error}"));
    let after = Module::from_buffer(&charged(&wasm).wasm).expect("valid");
    let before = Module::from_buffer(&wasm).expect("valid");
    let exports = |module: &Module| -> Vec<_> {
        module.exports.iter().map(|export| export.name.clone()).collect()
    };
    let imports = |module: &Module| -> Vec<_> {
        module.imports.iter().map(|import| (import.module.clone(), import.name.clone())).collect()
    };
    let data =
        |module: &Module| -> Vec<_> { module.data.iter().map(|data| data.value.clone()).collect() };
    let customs = |module: &Module| -> Vec<_> {
        module.customs.iter().map(|(_, custom)| custom.name().to_string()).collect()
    };
    assert_eq!(exports(&after), ["memory", "table", "version", "run"]);
    assert_eq!(exports(&before).len(), exports(&after).len() + 5);
    assert_eq!(imports(&after), imports(&before));
    assert_eq!(data(&after), data(&before));
    assert_eq!(customs(&after), customs(&before));
    assert!(after.funcs.by_name("run").is_some());
}

#[test]
fn a_module_without_names_gets_none() {
    let mut unnamed = Module::from_buffer(&module(r#"(func (export "f"))"#)).expect("valid");
    for function in unnamed.funcs.iter_mut() {
        function.name = None;
    }
    let metered = charged(&unnamed.emit_wasm()).wasm;
    assert!(!metered.windows(5).any(|bytes| bytes == b"\x04name"));
}
