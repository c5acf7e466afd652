//! What the pass requires of a module, and what it changes in a module.

use walrus::Module;

use super::super::{MeterError, Mode, meter};
use super::{NOTICES, STACK, charged, module};

/// The message of the error for a module with this text.
fn refusal(text: &str) -> String {
    let wasm = wat::parse_str(text).unwrap_or_else(|error| panic!("{error}"));
    meter(&wasm, Mode::Charge, STACK).expect_err(text).to_string()
}

#[test]
fn a_module_without_the_interface_is_refused_with_the_reason() {
    let slice = r#"(func (export "on_slice") (param i64))"#;
    let stop = r#"(func (export "on_stop") (param i32))"#;
    let cases = [
        (
            format!("(module (memory 1) {stop})"),
            "the module does not export the function `on_slice`, which metering calls",
        ),
        (
            format!("(module (memory 1) {slice})"),
            "the module does not export the function `on_stop`, which metering calls",
        ),
        (
            format!(r#"(module (memory (export "on_stop") 1) {slice})"#),
            "the module does not export the function `on_stop`, which metering calls",
        ),
        (
            format!(r#"(module (memory 1) {slice} (func (export "on_stop") (param i64)))"#),
            "the exported function `on_stop` must have the type (i32) -> () and a body",
        ),
        (
            format!(
                r#"(module (import "m" "f" (func (param i64))) (memory 1) {stop}
                (export "on_slice" (func 0)))"#
            ),
            "the exported function `on_slice` must have the type (i64) -> () and a body",
        ),
        (
            format!(r#"(module (import "meter" "fuel" (global i32)) (memory 1) {NOTICES})"#),
            "the module imports `fuel` from `meter`, which metering does not define",
        ),
        (
            format!(r#"(module (import "meter" "stop" (func)) (memory 1) {NOTICES})"#),
            "the import `stop` from `meter` is not a function of the type that metering defines",
        ),
        (
            format!(
                r#"(module (memory 1) {NOTICES}
                (func (export "meter_spent") (result i32) i32.const 0))"#
            ),
            "the module exports `meter_spent`, but not as a function of the type that metering \
             defines",
        ),
        (format!("(module {NOTICES})"), "the module has 0 memories; it must have exactly one"),
        (
            format!("(module (memory 1) (memory 1) {NOTICES})"),
            "the module has 2 memories; it must have exactly one",
        ),
        (
            format!("(module (memory i64 1) {NOTICES})"),
            "64-bit memories and tables are not supported",
        ),
        (
            format!(
                "(module (memory 1) (table 1 funcref) {NOTICES}
                (func $caller i32.const 0 return_call_indirect))"
            ),
            "the function caller contains a tail call, which metering does not support",
        ),
        (
            format!("(module (memory 1) (tag $t) {NOTICES} (func $thrower throw $t))"),
            "the function thrower contains an exception instruction, which metering does not \
             support",
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(refusal(&text), expected, "{text}");
    }
}

#[test]
fn simd_and_threads_are_refused() {
    for code in ["(func (param v128))", "(func i32.const 0 i32.const 0 i32.atomic.rmw.add drop)"] {
        let refusal = refusal(&format!("(module (memory 1 1) {code} {NOTICES})"));
        assert!(refusal.starts_with("not a valid wasm module: "), "{refusal}");
    }
}

#[test]
fn what_is_not_wasm_is_invalid() {
    assert!(matches!(meter(b"no wasm", Mode::Charge, STACK), Err(MeterError::Invalid(_))));
}

#[test]
fn only_the_interface_changes() {
    let text = format!(
        r#"(module $named
        (import "host" "post" (func $post (param i32)))
        (import "meter" "stop" (func $stop (param i32)))
        (import "host" "seed" (global $seed i32))
        (memory (export "memory") 1 16)
        (table $table (export "table") 4 funcref) (elem (i32.const 1) $run)
        (global (export "version") i32 i32.const 3)
        (data (i32.const 64) "some data")
        {NOTICES}
        (func (export "meter_spent") (result i64) i64.const 0)
        (func $run (export "run") (param $first i32) local.get $first call $post)
        (@custom "kept" "payload"))"#
    );
    let wasm = wat::parse_str(&text).unwrap_or_else(|error| panic!("{error}"));
    let after = Module::from_buffer(&charged(&wasm).wasm).expect("valid");
    let before = Module::from_buffer(&wasm).expect("valid");
    let exports = |module: &Module| -> Vec<_> {
        module.exports.iter().map(|export| export.name.clone()).collect()
    };
    let imports = |module: &Module| -> Vec<_> {
        let imports = module.imports.iter().filter(|import| import.module != "meter");
        imports.map(|import| (import.module.clone(), import.name.clone())).collect()
    };
    let data =
        |module: &Module| -> Vec<_> { module.data.iter().map(|data| data.value.clone()).collect() };
    let customs = |module: &Module| -> Vec<_> {
        module.customs.iter().map(|(_, custom)| custom.name().to_string()).collect()
    };
    let own = ["memory", "table", "version", "meter_spent", "run"];
    let added = ["meter_arm", "meter_bury", "meter_cause", "meter_pages"];
    assert_eq!(exports(&after), [&own[..], &added[..]].concat());
    assert_eq!(after.imports.iter().count(), imports(&before).len());
    assert_eq!(imports(&after), imports(&before));
    assert_eq!(data(&after), data(&before));
    let hints = vec!["metadata.code.branch_hint".to_owned()];
    assert_eq!(customs(&after), [hints, customs(&before)].concat());
    assert!(after.funcs.by_name("run").is_some());
}

#[test]
fn the_accounts_are_not_exported_and_their_functions_in_no_table() {
    let code = r#"(table (export "table") 1 funcref) (elem (i32.const 0) $f) (func $f)"#;
    let after = Module::from_buffer(&charged(&module(code)).wasm).expect("valid");
    assert_eq!(after.elements.iter().count(), 1);
    assert!(
        after.exports.iter().all(|export| !matches!(export.item, walrus::ExportItem::Global(_)))
    );
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

/// The interpreter defines the numbers of stop reasons, and `www/src/wire.ts` lists them in their
/// order.
#[test]
fn the_numbers_of_stop_reasons_are_those_of_the_package() {
    use super::super::accounts::{HOST_MEMORY, INSTRUCTIONS, RECURSION};
    let wire = include_str!("../../../../www/src/wire.ts");
    let start = wire.find("export const STOP_REASONS = [").expect("wire.ts lists the reasons");
    let list = wire[start..].split(['[', ']']).nth(1).expect("it is a list");
    let reasons: Vec<_> = list.split(',').map(|name| name.trim().trim_matches('"')).collect();
    for (number, name) in
        [(INSTRUCTIONS, "instructions"), (RECURSION, "recursion"), (HOST_MEMORY, "host-memory")]
    {
        assert_eq!(reasons.get(number as usize), Some(&name));
    }
}
