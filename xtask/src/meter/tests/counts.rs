//! Exact counts. A comment has the costs of the parts of a program.

use super::super::{MAX_CALL_COST, MAX_INDIRECT_CALL_COST};
use super::{charged, cost, module};

/// Asserts the cost of a function `f` with one parameter, for each argument in `expected`.
fn costs(body: &str, expected: &[(i32, i64)]) {
    let code = format!(r#"(func (export "f") (param i32) (local i32) {body})"#);
    for &(argument, expected) in expected {
        assert_eq!(cost(&code, &[argument]), expected, "f({argument}) in {body}");
    }
}

#[test]
fn straight_code_counts_each_instruction() {
    costs("i32.const 1 i32.const 2 i32.add drop", &[(0, 4)]);
    costs("local.get 0 i32.load8_u local.set 1 return", &[(0, 4)]);
}

#[test]
fn structure_costs_nothing_and_a_region_at_least_one() {
    costs("", &[(0, 1)]);
    costs("nop block loop nop end end", &[(0, 1)]);
    costs("block loop i32.const 1 drop end end", &[(0, 2)]);
}

#[test]
fn a_branch_costs_its_shortest_path() {
    // 2 + the shorter of 2 and 4
    let if_else = "local.get 0 if i32.const 1 drop else i32.const 1 i32.eqz i32.eqz drop end";
    costs(if_else, &[(0, 4), (1, 4)]);
    // 2 + the shorter of 2 and 0
    costs("local.get 0 if i32.const 1 drop end", &[(0, 2), (1, 2)]);
    costs("block local.get 0 br_if 0 i32.const 1 drop end", &[(0, 2), (1, 2)]);
    costs("block local.get 0 br_if 0 return end", &[(0, 2), (1, 2)]);
}

#[test]
fn a_table_costs_its_shortest_path() {
    // 2 + the shortest of 6, 4 and 2
    let table = "block $a block $b block $c
            local.get 0 br_table $c $c $b $a
        end i32.const 1 drop end i32.const 1 drop end nop i32.const 1 drop";
    costs(table, &[(0, 4), (1, 4), (2, 4), (3, 4)]);
}

#[test]
fn paths_to_unreachable_do_not_count() {
    // 2 + 2
    let arm =
        "local.get 0 if i32.const 1 drop i32.const 1 drop unreachable else i32.const 1 drop end";
    costs(arm, &[(0, 4), (1, 4)]);
    // 2 + 3
    costs("block local.get 0 br_if 0 i32.const 1 drop return end unreachable", &[(0, 5), (1, 5)]);
    // the iterations 4 + 5, the rest 1
    let in_loop = "block $panic loop $again
            local.get 0 i32.const 100 i32.gt_u br_if $panic
            local.get 0 i32.const 1 i32.sub local.tee 0 br_if $again
        end return end unreachable";
    costs(in_loop, &[(3, 28), (101, 10)]);
}

#[test]
fn where_all_paths_end_in_unreachable_the_shortest_counts() {
    // 2 + the shorter of 1 and 3
    costs("local.get 0 if unreachable else i32.const 1 drop unreachable end", &[(0, 3), (1, 3)]);
}

#[test]
fn each_iteration_of_a_loop_is_charged() {
    // the iterations 5, the rest 2
    let count_down =
        "loop local.get 0 i32.const 1 i32.sub local.tee 0 br_if 0 end i32.const 1 drop";
    costs(count_down, &[(1, 7), (4, 22)]);
}

#[test]
fn an_iteration_does_not_include_inner_loops() {
    // the inner iterations 5, the outer ones 2 + 5, the rest 2
    let nested = "loop $outer
            i32.const 3 local.set 1
            loop $inner local.get 1 i32.const 1 i32.sub local.tee 1 br_if $inner end
            local.get 0 i32.const 1 i32.sub local.tee 0 br_if $outer
        end i32.const 1 drop";
    costs(nested, &[(1, 2 + 7 + 3 * 5), (2, 2 + 2 * (7 + 3 * 5))]);
}

#[test]
fn an_inner_loop_may_continue_the_outer() {
    // the outer iteration 1, the inner ones 2 + 5, the rest 2
    let continued = "loop $outer loop $inner
            local.get 1 br_if $outer
            local.get 0 i32.const 1 i32.sub local.tee 0 br_if $inner
        end end i32.const 1 drop";
    costs(continued, &[(1, 2 + 1 + 7), (3, 2 + 1 + 3 * 7)]);
}

#[test]
fn a_loop_is_left_by_its_shortest_exit_and_an_iteration_is_the_path_back() {
    // the iteration 2 + 4, the rest the shorter of 0 and 4, but at least 1
    let exits = "block $out loop $again
            local.get 0 br_if $out
            local.get 0 i32.const 2 i32.eq br_if $again
        end i32.const 1 i32.eqz i32.eqz drop end";
    costs(exits, &[(0, 1 + 6), (1, 1 + 6)]);
}

#[test]
fn a_loop_that_is_never_left_ends_its_region() {
    // 2 + the shorter of 2 and 2 + 4
    let endless = "local.get 0 if i32.const 1 drop loop br 0 end else i32.const 1 drop end
        i32.const 1 i32.eqz i32.eqz drop";
    costs(endless, &[(0, 4)]);
    // the same loop with a path to unreachable
    let to_unreachable = "local.get 0
        if i32.const 1 drop loop local.get 0 if unreachable end br 0 end else i32.const 1 drop end
        i32.const 1 i32.eqz i32.eqz drop";
    costs(to_unreachable, &[(0, 4)]);
}

#[test]
fn a_callee_without_a_probe_is_charged_to_its_callers() {
    // h 1, g 3 + 2, f 2 + 5
    let chain = r#"(func (export "f") call $g drop)
        (func $g (result i32) call $h call $h i32.add)
        (func $h (result i32) i32.const 1)"#;
    assert_eq!(cost(chain, &[]), 7);
    // g 2 + the shorter of 0 and 1; f 4 + twice that
    let branching = r#"(func (export "f") i32.const 0 call $g i32.const 0 call $g)
        (func $g (param i32) block local.get 0 br_if 0 return end)"#;
    assert_eq!(cost(branching, &[]), 8);
}

#[test]
fn a_callee_is_charged_for_its_loops() {
    // the iterations 5, g 2, f 3
    let callee = r#"(func (export "f") i32.const 4 call $g nop i32.const 1 drop)
        (func $g (param i32)
            loop local.get 0 i32.const 1 i32.sub local.tee 0 br_if 0 end i32.const 1 drop)"#;
    assert_eq!(cost(callee, &[]), 2 + 2 + 2 + 4 * 5);
}

#[test]
fn an_indirect_call_costs_the_same_for_every_small_callee() {
    let call = |g: &str| {
        format!(
            r#"(table funcref (elem $g)) (func $g {g})
            (func (export "f") i32.const 0 call_indirect)"#
        )
    };
    // 1 + (1 + 8), independent of the cost of the callee
    assert_eq!(cost(&call("i32.const 1 drop"), &[]), 10);
    let most = "i32.const 1 drop ".repeat(MAX_INDIRECT_CALL_COST as usize / 2);
    assert_eq!(cost(&call(&most), &[]), 10);
    // A callee that costs more has an entry probe.
    assert_eq!(cost(&call(&format!("{most} i32.const 1 drop")), &[]), 10 + 34);
}

#[test]
fn a_callee_that_costs_too_much_has_an_entry_probe() {
    let pairs = MAX_CALL_COST as usize / 2;
    for (pairs, entries) in [(pairs, 5), (pairs + 1, 6)] {
        let g = "i32.const 1 drop ".repeat(pairs);
        let code = format!(r#"(func (export "f") call $g) (func $g {g})"#);
        assert_eq!(charged(&module(&code)).fuel.entries, entries);
        assert_eq!(cost(&code, &[]), 1 + 2 * pairs as i64);
    }
}

#[test]
fn bulk_instructions_are_charged_by_size() {
    let (dynamic, constant) = ("local.get 0", "i32.const 160");
    for operation in ["memory.fill", "memory.copy"] {
        let fill = |size| format!("i32.const 64 i32.const 0 {size} {operation}");
        costs(&fill(dynamic), &[(0, 4), (15, 4), (16, 5), (160, 14)]);
        costs(&fill(constant), &[(0, 14)]);
        costs(&fill("block (result i32) i32.const 160 end"), &[(0, 14)]);
        // 4 + 2 + the shorter of 4 and 0 + 4, and 10 for each `memory` instruction that runs
        let three = format!("{0} local.get 0 if {0} end {0}", fill(dynamic));
        costs(&three, &[(0, 10), (160, 10 + 30)]);
    }
    costs("local.get 0 memory.grow drop", &[(0, 3), (1, 3 + 4096), (-1, 3 + (0xffff << 12))]);
    costs("i32.const 2 memory.grow drop", &[(0, 3 + 8192)]);
}

#[test]
fn bulk_instructions_of_tables_and_segments_are_charged_by_size() {
    for operation in [
        "i32.const 64 i32.const 0 local.get 0 memory.init $data",
        "i32.const 0 i32.const 0 local.get 0 table.init $elements",
        "i32.const 0 i32.const 0 local.get 0 table.copy",
        "i32.const 0 ref.null func local.get 0 table.fill",
    ] {
        let elements = "$g ".repeat(32);
        let code = format!(
            r#"(table 64 funcref) (elem $elements func {elements}) (func $g)
            (data $data "{}") (func (export "f") (param i32) {operation})"#,
            "x".repeat(32)
        );
        assert_eq!(cost(&code, &[0]), 4, "{operation}");
        assert_eq!(cost(&code, &[32]), 6, "{operation}");
    }
}
