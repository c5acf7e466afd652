//! Computed NaNs have the same bits.

use super::{Machine, charged, module};

/// The bits of the canonical NaN, of 32 and of 64 bits.
const POSITIVE: (u32, u64) = (0x7fc0_0000, 0x7ff8_0000_0000_0000);

/// The bits that `f` returns when it computes `code` from `x`, a negative NaN with a payload, and
/// `one`.
fn bits(width: u32, code: &str) -> i64 {
    let (nan, one, int) = match width {
        32 => ("f32.reinterpret_i32 (i32.const 0xffc12345)", "f32.const 1", "i32"),
        _ => ("f64.reinterpret_i64 (i64.const 0xfff8123456789abc)", "f64.const 1", "i64"),
    };
    let code = format!(
        r#"(func (export "f") (result {int}) (local $x f{width}) (local $one f{width})
            ({nan}) local.set $x {one} local.set $one
            {code} {int}.reinterpret_f{width})"#
    );
    let mut machine = Machine::new(&charged(&module(&code)).wasm);
    let result = machine.run("f", &[], 1_000).result;
    result.unwrap_or_else(|trap| panic!("{trap:?}: {code}"))[0]
}

#[test]
fn every_nan_that_is_computed_is_the_positive_one() {
    let x = "local.get $x";
    let one = "local.get $one";
    for (width, expected) in
        [(32, i64::from(POSITIVE.0.cast_signed())), (64, POSITIVE.1.cast_signed())]
    {
        let f = format!("f{width}");
        for operation in ["add", "sub", "mul", "div", "min", "max"] {
            for (left, right) in [(x, one), (one, x), (x, x)] {
                let code = format!("{left} {right} {f}.{operation}");
                assert_eq!(bits(width, &code), expected, "{code}");
            }
        }
        for operation in ["sqrt", "ceil", "floor", "trunc", "nearest"] {
            let code = format!("{x} {f}.{operation}");
            assert_eq!(bits(width, &code), expected, "{code}");
        }
        for code in [
            format!("{f}.const inf {f}.const inf {f}.sub"),
            format!("{f}.const 0 {f}.const inf {f}.mul"),
            format!("{f}.const 0 {f}.const 0 {f}.div"),
            format!("{f}.const -1 {f}.sqrt"),
            format!("{x} {one} {f}.add {one} {f}.mul {f}.floor"),
            format!("block (result {f}) {x} {one} {f}.add end"),
        ] {
            assert_eq!(bits(width, &code), expected, "{code}");
        }
    }
    let promoted = "(f32.reinterpret_i32 (i32.const 0xffc12345)) f64.promote_f32";
    assert_eq!(bits(64, promoted), POSITIVE.1.cast_signed());
    let demoted = "(f64.reinterpret_i64 (i64.const 0xfff8123456789abc)) f32.demote_f64";
    assert_eq!(bits(32, demoted), i64::from(POSITIVE.0.cast_signed()));
}

#[test]
fn a_nan_that_is_not_computed_keeps_its_bits() {
    let x = 0xfff8_1234_5678_9abc_u64;
    let sign = 1 << 63;
    for (code, expected) in [
        ("local.get $x", x),
        ("local.get $x f64.neg", x ^ sign),
        ("local.get $x f64.abs", x & !sign),
        ("local.get $x local.get $one f64.copysign", x & !sign),
        ("i32.const 0 local.get $x f64.store i32.const 0 f64.load", x),
        ("local.get $one local.get $one f64.add", 2.0_f64.to_bits()),
        ("f64.const -0 f64.const -0 f64.add", (-0.0_f64).to_bits()),
    ] {
        assert_eq!(bits(64, code), expected.cast_signed(), "{code}");
    }
}

#[test]
fn a_nan_that_cannot_be_observed_is_not_replaced() {
    let count = |code: &str| {
        let code = format!(r#"(func (export "f") (param $x f64) (result i32) {code})"#);
        charged(&module(&code)).nans
    };
    let sum = "local.get $x local.get $x f64.add";
    assert_eq!(count(&format!("{sum} local.get $x f64.lt")), 1);
    assert_eq!(count(&format!("local.get $x {sum} f64.lt")), 0);
    assert_eq!(count(&format!("local.get $x {sum} f64.mul i32.trunc_sat_f64_s")), 1);
    assert_eq!(count(&format!("{sum} f64.floor f64.sqrt drop i32.const 0")), 1);
}

#[test]
fn the_replacement_of_nans_is_not_charged() {
    let code = r#"(func (export "f") f64.const 1 f64.const 2 f64.add drop)"#;
    assert_eq!(super::cost(code, &[]), 4);
}
