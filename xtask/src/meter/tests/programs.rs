//! Whole programs: they end, and compute the same as without metering.

use wasmi::TrapCode;

use super::super::{FuelProbes, Mode, accounts, meter};
use super::{Ending, Machine, STACK, charged, module};

/// The number of exported functions in every test module. They have entry probes.
const EXPORTS: usize = 4;

/// Programs that do not end without metering.
const ENDLESS: &[(&str, &str)] = &[
    ("loop", r#"(func (export "f") loop br 0 end)"#),
    ("loop in a callee", r#"(func (export "f") call $g) (func $g loop br 0 end)"#),
    ("loop by a table", r#"(func (export "f") loop i32.const 0 br_table 0 0 end)"#),
    ("loop from inside", r#"(func (export "f") loop loop br 1 end end)"#),
    ("recursion", r#"(func (export "f") call $g) (func $g call $g)"#),
    ("recursion of an export", r#"(func $f (export "f") call $f)"#),
    (
        "mutual recursion",
        r#"(func (export "f") call $a) (func $a call $b) (func $b call $c) (func $c call $a)"#,
    ),
    (
        "recursion through a table",
        r#"(table funcref (elem $g)) (func (export "f") call $g)
        (func $g call $h) (func $h i32.const 0 call_indirect)"#,
    ),
    (
        "recursion through a reference",
        r#"(table 1 funcref) (elem declare func $g)
        (func (export "f") i32.const 0 ref.func $g table.set 0 call $g)
        (func $g i32.const 0 call_indirect)"#,
    ),
];

#[test]
fn endless_programs_are_stopped_and_then_trap() {
    for (name, code) in ENDLESS {
        let mut machine = Machine::new(&charged(&module(code)).wasm);
        let Ending { result, spent } = machine.run("f", &[], 500);
        assert_eq!(result, Err(TrapCode::UnreachableCodeReached), "{name}");
        assert!((501..600).contains(&spent), "{name} has spent {spent} of 500");
        assert_eq!(machine.account("meter_cause"), i64::from(accounts::INSTRUCTIONS), "{name}");
    }
}

#[test]
fn a_run_may_spend_its_budget_and_no_more() {
    let metered = charged(&module(r#"(func (export "f") i32.const 1 drop)"#)).wasm;
    for (budget, cause) in [(2, 0), (1, accounts::INSTRUCTIONS)] {
        let mut machine = Machine::new(&metered);
        assert_eq!(machine.run("f", &[], budget), Ending { result: Ok(vec![]), spent: 2 });
        assert_eq!(machine.account("meter_cause"), i64::from(cause));
    }
}

#[test]
fn a_cycle_of_calls_has_one_probe_and_a_leaf_has_none() {
    let code = r#"(func (export "f") call $a call $leaf)
        (func $a call $b) (func $b call $c call $leaf) (func $c call $a) (func $leaf)"#;
    let probes = charged(&module(code)).fuel;
    assert_eq!((probes.entries, probes.recursive), (EXPORTS + 2, 1));
    assert_eq!(
        probes.to_string(),
        "6 of 9 function entries (0 called through tables, 1 recursive), 0 loops, \
         0 bulk instructions"
    );
}

#[test]
fn only_functions_that_reach_indirect_calls_have_probes_for_tables() {
    let code = r#"(table funcref (elem $leaf $looping $calling $leading))
        (func (export "f")) (func $leaf) (func $looping loop br 0 end) (func $calling call $leaf)
        (func $leading call $indirect) (func $indirect i32.const 0 call_indirect)"#;
    let probes = charged(&module(code)).fuel;
    assert_eq!((probes.entries, probes.indirect, probes.loops), (EXPORTS + 2, 1, 1));
}

/// Programs with results: the name, arguments for `f`, the code.
const PROGRAMS: &[(&str, &[i32], &str)] = &[
    (
        "fibonacci",
        &[0, 1, 2, 15],
        r#"(func $f (export "f") (param i32) (result i32)
            local.get 0 i32.const 2 i32.lt_s
            if (result i32) local.get 0
            else
                local.get 0 i32.const 1 i32.sub call $f
                local.get 0 i32.const 2 i32.sub call $f
                i32.add
            end)"#,
    ),
    (
        "primes below n, by a sieve in memory",
        &[2, 3, 30, 1000],
        r#"(func (export "f") (param $n i32) (result i32)
            (local $i i32) (local $j i32) (local $found i32)
            i32.const 1024 i32.const 1 local.get $n memory.fill
            i32.const 2 local.set $i
            block $done loop $next
                local.get $i local.get $n i32.ge_u br_if $done
                i32.const 1024 local.get $i i32.add i32.load8_u
                if
                    local.get $found i32.const 1 i32.add local.set $found
                    local.get $i local.set $j
                    block $crossed loop $cross
                        local.get $j local.get $i i32.add local.tee $j
                        local.get $n i32.ge_u br_if $crossed
                        i32.const 1024 local.get $j i32.add i32.const 0 i32.store8
                        br $cross
                    end end
                end
                local.get $i i32.const 1 i32.add local.set $i
                br $next
            end end
            local.get $found)"#,
    ),
    (
        "digits through a table of functions, in a loop with parameters",
        &[0, 7, 123_456, -1],
        r#"(type $operation (func (param i64 i64) (result i64)))
        (table funcref (elem $add $multiply $subtract))
        (func $add (type $operation) local.get 0 local.get 1 i64.add)
        (func $multiply (type $operation) local.get 0 local.get 1 i64.mul)
        (func $subtract (type $operation) local.get 0 local.get 1 i64.sub)
        (func (export "f") (param $n i32) (result i64 i32)
            i64.const 1 local.get $n
            loop $again (param i64 i32) (result i64 i32)
                i32.const 10 i32.rem_u i64.extend_i32_u
                local.get $n i32.const 3 i32.rem_u call_indirect (type $operation)
                local.get $n i32.const 10 i32.div_u local.tee $n
                local.get $n br_if $again
            end)"#,
    ),
    (
        "a state machine",
        &[1, 6, 27],
        r#"(func (export "f") (param $n i32) (result i32) (local $steps i32) (local $state i32)
            loop $again
                block $odd block $even block $choose
                    local.get $state br_table $choose $even $odd
                end
                    local.get $n i32.const 1 i32.eq if local.get $steps return end
                    local.get $n i32.const 1 i32.and i32.const 1 i32.add local.set $state
                    br $again
                end
                    local.get $n i32.const 1 i32.shr_u local.set $n
                    local.get $steps i32.const 1 i32.add local.set $steps
                    i32.const 0 local.set $state
                    br $again
                end
                local.get $n i32.const 3 i32.mul i32.const 1 i32.add local.set $n
                local.get $steps i32.const 1 i32.add local.set $steps
                i32.const 0 local.set $state
                br $again
            end
            unreachable)"#,
    ),
];

#[test]
fn programs_compute_the_same_with_and_without_probes() {
    for (name, arguments, code) in PROGRAMS {
        let wasm = module(code);
        let unmetered = meter(&wasm, Mode::CountNothing, STACK).expect("it fits");
        assert_eq!(unmetered.fuel, FuelProbes::default());
        let metered = charged(&wasm).wasm;
        for &argument in *arguments {
            let plain = Machine::new(&unmetered.wasm).run("f", &[argument], 1 << 30);
            let counted = Machine::new(&metered).run("f", &[argument], 1 << 30);
            assert!(plain.result.is_ok(), "{name}({argument}): {:?}", plain.result);
            assert_eq!(plain.result, counted.result, "{name}({argument})");
            assert_eq!(plain.spent, 0, "{name}({argument})");
            assert!(counted.spent > 0, "{name}({argument})");
        }
    }
}

#[test]
fn equal_modules_give_equal_bytes() {
    for (name, _, code) in PROGRAMS {
        let wasm = module(code);
        assert_eq!(charged(&wasm).wasm, charged(&wasm).wasm, "{name}");
    }
}

#[test]
fn deeply_nested_code_does_not_overflow_the_stack_of_the_pass() {
    let depth = 50_000;
    let blocks = "block ".repeat(depth);
    let ends = "end local.get 0 br_if 0 ".repeat(depth - 1);
    let code = format!(r#"(func (export "f") (param i32) {blocks} {ends} end)"#);
    let metered = charged(&module(&code));
    assert_eq!(metered.fuel.entries, EXPORTS + 1);
}
