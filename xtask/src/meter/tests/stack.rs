//! The account of the stack.

use wasmi::TrapCode;

use super::super::accounts;
use super::{Machine, STACK, charged, module};

const BUDGET: i64 = 1 << 30;

/// A metered module whose `f` calls `$g` of `code` with its parameter, the depth of the recursion.
fn recursion(code: &str) -> Vec<u8> {
    charged(&module(&format!(
        r#"(table funcref (elem $g)) (global $sp (mut i32) (i32.const 0))
        (func (export "f") (param i32) local.get 0 call $g) {code}"#
    )))
    .wasm
}

/// The maximum depth of the recursion of `code`, as for [`recursion`].
fn depth(code: &str) -> i32 {
    let wasm = recursion(code);
    let ends = |depth| {
        let mut machine = Machine::new(&wasm);
        machine.run("f", &[depth], BUDGET).result.is_ok()
    };
    let (mut most, mut too_much) = (0, 10_000);
    assert!(ends(most) && !ends(too_much), "{code}");
    while too_much - most > 1 {
        let middle = (most + too_much) / 2;
        if ends(middle) { most = middle } else { too_much = middle }
    }
    most
}

/// The code of `$g`, which by `call` calls itself with its parameter minus one.
fn countdown(before: &str, call: &str) -> String {
    format!(
        "(func $g (param i32) {before} local.get 0
            if local.get 0 i32.const 1 i32.sub {call} end)"
    )
}

#[test]
fn a_recursion_ends_at_the_depth_that_its_frames_allow() {
    // A frame has the parameter, the locals, and the two operands of the subtraction.
    let stack = STACK.cast_signed();
    let slots = |slots: i32| stack / (64 + 8 * slots);
    for (code, expected) in [
        (countdown("", "call $g"), slots(3)),
        (countdown("(local i64 i64 i64)", "call $g"), slots(6)),
        (countdown("global.get $sp i32.const 1024 i32.sub drop", "call $g"), stack / 512),
        (countdown("", "i32.const 0 call_indirect (param i32)"), slots(3)),
        (
            countdown("", "call $h") + "(func $h (param i32) local.get 0 call $g)",
            stack / (64 + 24 + 64 + 16),
        ),
    ] {
        let found = depth(&code);
        assert!((expected - 3..=expected).contains(&found), "{found}, not {expected}: {code}");
    }
}

#[test]
fn a_callee_that_reaches_no_probe_is_in_no_account() {
    let leaf = "(func $leaf (local i64 i64 i64 i64))";
    let with = depth(&(countdown("call $leaf", "call $g") + leaf));
    assert_eq!(with, depth(&countdown("", "call $g")));
}

#[test]
fn a_return_restores_the_headroom() {
    let returns = r#"
        (func $g (param i32) block block local.get 0 br_table 0 1 2 end end)
        (func $early (export "early") (param i32) (result i32)
            block block block local.get 0 br_table 0 1 2 end i32.const 10 return end
            i32.const 11 return end i32.const 12 br 0)
        (func (export "last") (param i32) (result i32)
            i32.const 7 local.get 0 i32.const 1 i32.eq br_if 0 drop
            local.get 0 if (result i32) i32.const 8 return else i32.const 9 end)"#;
    let mut machine = Machine::new(&recursion(returns));
    machine.begin(BUDGET, 0);
    let whole = machine.account("headroom");
    assert!(whole > i64::from(STACK) - 256, "{whole}");
    for (name, argument, result) in [
        ("early", 0, vec![10]),
        ("early", 1, vec![11]),
        ("early", 2, vec![12]),
        ("last", 0, vec![9]),
        ("last", 1, vec![7]),
        ("last", 2, vec![8]),
        ("f", 0, vec![]),
        ("f", 1, vec![]),
        ("f", 2, vec![]),
    ] {
        assert_eq!(machine.go_on(name, &[argument]), Ok(result), "{name}({argument})");
        assert_eq!(machine.account("headroom"), whole, "{name}({argument})");
    }
}

#[test]
fn a_used_up_stack_traps_and_the_report_starts_with_an_empty_one() {
    let code = r#"(func $g (local i64 i64 i64 i64 i64 i64 i64 i64) call $g)
        (func (export "f") call $g)
        (func (export "report") (result i32) i32.const 1)"#;
    let mut machine = Machine::new(&charged(&module(code)).wasm);
    let trapped = Err(TrapCode::UnreachableCodeReached);
    assert_eq!(machine.run("f", &[], BUDGET).result, trapped);
    assert_eq!(machine.account("meter_cause"), i64::from(accounts::RECURSION));
    let spent = machine.account("meter_spent");
    assert!((1..BUDGET).contains(&spent), "{spent}");
    assert_eq!(machine.go_on("report", &[]), trapped);
    machine.go_on("meter_bury", &[]).expect("the host may bury an instance");
    assert_eq!(machine.go_on("report", &[]), Ok(vec![1]));
    assert_eq!(machine.account("meter_spent"), spent);
}
