//! How a run ends that reaches a limit.

use wasmi::{TrapCode, Val};

use super::super::accounts::{GRACE, HOST_MEMORY, INSTRUCTIONS, NOTICE, SLICE};
use super::{Machine, charged, module, with_notices};

const TRAPPED: Result<Vec<i64>, TrapCode> = Err(TrapCode::UnreachableCodeReached);

/// A metered module of `code`, with notices that run `slice` and `stop` and then store their
/// arguments.
fn recording(slice: &str, stop: &str, code: &str) -> Vec<u8> {
    let notices = format!(
        r#"(func (export "on_slice") (param i64) (local i32) {slice}
            i32.const 8 local.get 0 i64.store
            i32.const 16 i32.const 16 i32.load i32.const 1 i32.add i32.store)
        (func (export "on_stop") (param i32) {stop} i32.const 24 local.get 0 i32.store)
        (func (export "slices") (result i32) i32.const 16 i32.load)
        (func (export "instructions") (result i64) i32.const 8 i64.load)
        (func (export "stopped") (result i32) i32.const 24 i32.load)"#
    );
    charged(&with_notices(&notices, code)).wasm
}

const COUNT_DOWN: &str = r#"
    (func $f (export "f") (param i32)
        loop local.get 0 i32.const 1 i32.sub local.tee 0 br_if 0 end)"#;

/// The number of iterations of [`COUNT_DOWN`] in a slice.
const ITERATIONS: i32 = (SLICE / 5) as i32;

const ENDLESS: &str = "loop br 0 end";

#[test]
fn each_slice_ends_with_a_notice_that_is_not_charged() {
    let busy = "i32.const 1000 local.set 1
        loop local.get 1 i32.const 1 i32.sub local.tee 1 br_if 0 end";
    for slice in ["", busy] {
        let mut machine = Machine::new(&recording(slice, "", COUNT_DOWN));
        let ending = machine.run("f", &[ITERATIONS + 10], 1 << 40);
        assert_eq!(ending.result, Ok(vec![]));
        assert_eq!(ending.spent, 1 + 5 * (i64::from(ITERATIONS) + 10));
        assert_eq!(machine.go_on("slices", &[]), Ok(vec![1]));
        let noticed = machine.go_on("instructions", &[]).expect("it only loads")[0];
        assert!((1..6).contains(&(noticed - i64::from(SLICE))), "{noticed}");
    }
}

#[test]
fn a_stopped_run_may_spend_its_grace() {
    let more_than_grace = i32::try_from(GRACE / 5).expect("small") + 10;
    for (iterations, ends) in [(1_000, true), (more_than_grace, false)] {
        let wasm = recording("", "", COUNT_DOWN);
        let mut machine = Machine::new(&wasm);
        machine.begin(10, 0);
        let result = machine.go_on("f", &[iterations]);
        assert_eq!(result.is_ok(), ends, "{iterations}");
        assert_eq!(machine.account("meter_cause"), i64::from(INSTRUCTIONS));
        let spent = machine.account("meter_spent");
        assert!((11..16).contains(&spent), "{spent} of 10");
    }
}

#[test]
fn the_module_may_stop_its_own_run_once() {
    let code = r#"(func (export "f") (param i32) local.get 0 call $stop)"#;
    let mut machine = Machine::new(&recording("", "", code));
    machine.begin(1_000, 0);
    assert_eq!(machine.go_on("f", &[3]), Ok(vec![]));
    assert_eq!(machine.go_on("f", &[4]), Ok(vec![]));
    assert_eq!(machine.go_on("stopped", &[]), Ok(vec![3]));
    assert_eq!(machine.account("meter_cause"), 3);
    assert_eq!(machine.account("meter_spent"), 2);
}

#[test]
fn notices_that_do_not_return_trap() {
    for (slice, stop) in [(ENDLESS, ""), ("", ENDLESS)] {
        let mut machine = Machine::new(&recording(slice, stop, COUNT_DOWN));
        machine.begin(i64::from(SLICE) + 5, 0);
        assert_eq!(machine.go_on("f", &[2 * ITERATIONS]), TRAPPED);
        let spent = machine.account("meter_spent");
        assert!(spent < i64::from(SLICE) + i64::from(NOTICE) / 2, "{spent}");
    }
}

#[test]
fn instructions_before_the_start_are_not_charged() {
    let mut machine = Machine::new(&charged(&module(COUNT_DOWN)).wasm);
    assert_eq!(machine.go_on("f", &[1_000]), Ok(vec![]));
    machine.function("meter_arm", &[Val::I64(10), Val::I32(0)]).expect("it is not armed yet");
    assert_eq!(machine.go_on("f", &[1_000]), Ok(vec![]));
    assert_eq!(machine.account("meter_spent"), 0);
    assert_eq!(machine.go_on("begin", &[]), Ok(vec![]));
    assert_eq!(machine.go_on("f", &[1]), Ok(vec![]));
    assert_eq!(machine.account("meter_spent"), 6);
}

#[test]
fn a_second_start_or_arming_grants_nothing() {
    let mut machine = Machine::new(&charged(&module(COUNT_DOWN)).wasm);
    machine.begin(1_000, 0);
    assert_eq!(machine.go_on("f", &[100]), Ok(vec![]));
    assert_eq!(machine.go_on("begin", &[]), Ok(vec![]));
    assert_eq!(machine.account("meter_spent"), 501 + 1);
    assert_eq!(machine.function("meter_arm", &[Val::I64(1 << 40), Val::I32(9)]), TRAPPED);
    assert_eq!(machine.go_on("f", &[1 << 30]), TRAPPED);
    assert_eq!(machine.account("meter_cause"), i64::from(INSTRUCTIONS));
}

#[test]
fn the_report_on_a_trapped_instance_is_bounded() {
    let code = r#"(func (export "f") unreachable) (func (export "report") loop br 0 end)"#;
    let mut machine = Machine::new(&charged(&module(code)).wasm);
    assert_eq!(machine.run("f", &[], 1_000).result, TRAPPED);
    machine.go_on("meter_bury", &[]).expect("the host may bury an instance");
    assert_eq!(machine.go_on("report", &[]), TRAPPED);
    assert_eq!(machine.account("meter_cause"), 0);
    assert_eq!(machine.account("meter_spent"), 1);
}

/// A metered module whose `f` grows the memory, which has at most `most` pages, and returns the
/// result of `memory.grow`.
fn growing(most: u32) -> Vec<u8> {
    let text = format!(
        r#"(module (import "meter" "start" (func $start)) (memory 1 {most})
            (func (export "begin") call $start)
            (func (export "on_slice") (param i64)) (func (export "on_stop") (param i32))
            (func (export "f") (param i32) (result i32) local.get 0 memory.grow))"#
    );
    charged(&wat::parse_str(text).unwrap_or_else(|error| panic!("{error}"))).wasm
}

#[test]
fn memory_grows_up_to_the_limit_and_no_further() {
    let mut machine = Machine::new(&growing(10));
    machine.begin(1_000_000_000, 3);
    for (pages, result, size) in
        [(1, 1, 2), (3, -1, 2), (-1, -1, 2), (1 << 16, -1, 2), (2, 2, 4), (1, -1, 4), (0, 4, 4)]
    {
        assert_eq!(machine.go_on("f", &[pages]), Ok(vec![result]), "{pages}");
        assert_eq!(machine.account("meter_pages"), size, "{pages}");
    }
    assert_eq!(machine.account("meter_cause"), 0);
}

#[test]
fn a_limit_above_the_maximum_of_a_memory_is_the_maximum() {
    for pages in [1 << 16, -1] {
        let mut machine = Machine::new(&growing(10));
        machine.begin(1_000_000_000, pages);
        assert_eq!(machine.go_on("f", &[9]), Ok(vec![1]));
        assert_eq!(machine.go_on("f", &[1 << 16]), Ok(vec![-1]));
    }
}

#[test]
fn memory_that_the_limit_allows_and_the_host_refuses_ends_the_run() {
    let mut machine = Machine::new(&growing(10));
    machine.begin(1_000_000, 100);
    assert_eq!(machine.go_on("f", &[50]), TRAPPED);
    assert_eq!(machine.account("meter_cause"), i64::from(HOST_MEMORY));
    assert_eq!(machine.account("meter_pages"), 1);
}

#[test]
fn a_trapped_instance_cannot_grow() {
    let mut machine = Machine::new(&growing(10));
    machine.begin(1_000_000, 100);
    machine.go_on("meter_bury", &[]).expect("the host may bury an instance");
    assert_eq!(machine.go_on("f", &[1]), Ok(vec![-1]));
}
