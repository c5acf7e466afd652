//! Errors, and the objects that are accepted as numbers.

use super::assert_errors;
use crate::common::{error_of, value_of};

#[test]
fn a_domain_error_names_the_expected_input() {
    assert_errors(&[
        ("math.sqrt(-1)", "ValueError: expected a nonnegative input, got -1.0"),
        ("math.log(0)", "ValueError: expected a positive input"),
        ("math.log(0.0)", "ValueError: expected a positive input, got 0.0"),
        ("math.log(-10**400)", "ValueError: expected a positive input"),
        ("math.log(10, -1.5)", "ValueError: expected a positive input, got -1.5"),
        ("math.log2(0)", "ValueError: expected a positive input"),
        ("math.log10(-math.inf)", "ValueError: expected a positive input, got -inf"),
        ("math.log1p(-1)", "ValueError: expected argument value > -1, got -1.0"),
        ("math.sin(math.inf)", "ValueError: expected a finite input, got inf"),
        ("math.cos(-math.inf)", "ValueError: expected a finite input, got -inf"),
        ("math.tan(math.inf)", "ValueError: expected a finite input, got inf"),
        ("math.asin(1.5)", "ValueError: expected a number in range from -1 up to 1, got 1.5"),
        ("math.acos(-2)", "ValueError: expected a number in range from -1 up to 1, got -2.0"),
        ("math.acosh(0.5)", "ValueError: expected argument value not less than 1, got 0.5"),
        ("math.atanh(1)", "ValueError: expected a number between -1 and 1, got 1.0"),
        ("math.gamma(0)", "ValueError: expected a noninteger or positive integer, got 0.0"),
        ("math.gamma(-0.0)", "ValueError: expected a noninteger or positive integer, got -0.0"),
        ("math.gamma(-3)", "ValueError: expected a noninteger or positive integer, got -3.0"),
        ("math.lgamma(-1)", "ValueError: expected a noninteger or positive integer, got -1.0"),
        ("math.isqrt(-1)", "ValueError: isqrt() argument must be nonnegative"),
        ("math.factorial(-1)", "ValueError: factorial() not defined for negative values"),
        ("math.perm(-1)", "ValueError: factorial() not defined for negative values"),
        ("math.perm(-1, 2)", "ValueError: n must be a non-negative integer"),
        ("math.perm(5, -1)", "ValueError: k must be a non-negative integer"),
        ("math.comb(-1, 2)", "ValueError: n must be a non-negative integer"),
        ("math.comb(5, -1)", "ValueError: k must be a non-negative integer"),
        ("math.isclose(1, 2, rel_tol=-1)", "ValueError: tolerances must be non-negative"),
        ("math.nextafter(1, 2, steps=-1)", "ValueError: steps must be a non-negative integer"),
        ("math.fma(math.inf, 0, 1)", "ValueError: invalid operation in fma"),
        ("math.fsum([math.inf, -math.inf])", "ValueError: -inf + inf in fsum"),
        (
            "math.dist([1], [1, 2])",
            "ValueError: both points must have the same number of dimensions",
        ),
        ("math.sumprod([1, 2], [3])", "ValueError: Inputs are not the same length"),
    ]);
}

#[test]
fn some_functions_report_only_a_domain_error() {
    assert_errors(&[
        ("math.pow(-1, 0.5)", "ValueError: math domain error"),
        ("math.pow(0, -1)", "ValueError: math domain error"),
        ("math.fmod(1, 0)", "ValueError: math domain error"),
        ("math.fmod(math.inf, 1)", "ValueError: math domain error"),
        ("math.remainder(1, 0)", "ValueError: math domain error"),
        ("math.remainder(math.inf, 1)", "ValueError: math domain error"),
    ]);
}

#[test]
fn results_too_large_are_an_overflow() {
    assert_errors(&[
        ("math.exp(1000)", "OverflowError: math range error"),
        ("math.exp2(1024)", "OverflowError: math range error"),
        ("math.expm1(1000)", "OverflowError: math range error"),
        ("math.cosh(1000)", "OverflowError: math range error"),
        ("math.sinh(-1000)", "OverflowError: math range error"),
        ("math.pow(10, 400)", "OverflowError: math range error"),
        ("math.gamma(172)", "OverflowError: math range error"),
        ("math.gamma(5e-324)", "OverflowError: math range error"),
        ("math.lgamma(1e308)", "OverflowError: math range error"),
        ("math.ldexp(1, 1024)", "OverflowError: math range error"),
        ("math.ldexp(1, 10**30)", "OverflowError: math range error"),
        ("math.fma(1e308, 10, 0)", "OverflowError: overflow in fma"),
        ("math.fsum([1e308, 1e308])", "OverflowError: intermediate overflow in fsum"),
        ("math.sqrt(10**400)", "OverflowError: int too large to convert to float"),
        ("math.isnan(10**400)", "OverflowError: int too large to convert to float"),
        (
            "math.factorial(2**63)",
            "OverflowError: factorial() argument should not exceed 9223372036854775807",
        ),
        (
            "math.perm(2**63)",
            "OverflowError: factorial() argument should not exceed 9223372036854775807",
        ),
        ("math.perm(2**70, 2**69)", "OverflowError: k must not exceed 9223372036854775807"),
        (
            "math.comb(2**70, 2**69)",
            "OverflowError: min(n - k, k) must not exceed 9223372036854775807",
        ),
        ("math.ceil(math.inf)", "OverflowError: cannot convert float infinity to integer"),
        ("math.trunc(-math.inf)", "OverflowError: cannot convert float infinity to integer"),
    ]);
}

#[test]
fn not_a_number_is_a_value_error() {
    assert_errors(&[
        ("math.floor(math.nan)", "ValueError: cannot convert float NaN to integer"),
        ("math.trunc(math.nan)", "ValueError: cannot convert float NaN to integer"),
    ]);
}

#[test]
fn other_objects_are_a_type_error() {
    assert_errors(&[
        (r#"math.sqrt("4")"#, "TypeError: must be real number, not str"),
        ("math.sqrt(None)", "TypeError: must be real number, not NoneType"),
        ("math.sqrt(1j)", "TypeError: must be real number, not complex"),
        (r#"math.log("a")"#, "TypeError: must be real number, not str"),
        (r#"math.floor("a")"#, "TypeError: must be real number, not str"),
        (r#"math.trunc("a")"#, "TypeError: type str doesn't define __trunc__ method"),
        ("math.factorial(2.0)", "TypeError: 'float' object cannot be interpreted as an integer"),
        ("math.gcd(1, 2.5)", "TypeError: 'float' object cannot be interpreted as an integer"),
        (r#"math.comb("a", 1)"#, "TypeError: 'str' object cannot be interpreted as an integer"),
        ("math.isqrt(4.0)", "TypeError: 'float' object cannot be interpreted as an integer"),
        ("math.ldexp(1.0, 2.0)", "TypeError: Expected an int as second argument to ldexp."),
        (r#"math.fsum([1, "a"])"#, "TypeError: must be real number, not str"),
        ("math.fsum(5)", "TypeError: 'int' object is not iterable"),
        ("math.dist(1, 2)", "TypeError: 'int' object is not iterable"),
        (r#"math.hypot("a")"#, "TypeError: must be real number, not str"),
        (
            "math.nextafter(1, 2, steps=1.5)",
            "TypeError: 'float' object cannot be interpreted as an integer",
        ),
        ("math.prod(5)", "TypeError: 'int' object is not iterable"),
        ("math.prod([None])", "TypeError: unsupported operand type(s) for *: 'int' and 'NoneType'"),
        (
            r#"math.sumprod(["a"], [3])"#,
            "TypeError: unsupported operand type(s) for +: 'int' and 'str'",
        ),
    ]);
}

#[test]
fn a_logarithm_to_base_one_divides_by_zero() {
    assert_errors(&[("math.log(10, 1)", "ZeroDivisionError: division by zero")]);
}

/// Classes with special methods of numbers.
const NUMBERS: &str = "
import math
class Float:
    def __float__(self): return 2.25
class Index:
    def __index__(self): return 9
class Rounds:
    def __ceil__(self): return 'up'
    def __floor__(self): return 'down'
    def __trunc__(self): return 'in'
class Halves(float):
    def __floor__(self): return 'half'
class Broken:
    def __float__(self): return 'x'
class Failing:
    def __floor__(self): raise KeyError('mine')
class Plain:
    pass
";

#[test]
fn special_methods_convert_objects_to_numbers() {
    let cases = [
        ("math.sqrt(Float())", "1.5"),
        ("math.sqrt(Index())", "3.0"),
        ("math.floor(Float())", "2"),
        ("math.ceil(Float())", "3"),
        ("math.isqrt(Index())", "3"),
        ("math.gcd(Index(), 6)", "3"),
        ("math.hypot(Index(), 12)", "15.0"),
        ("math.fsum([Float(), Index()])", "11.25"),
        ("math.ceil(Rounds())", "'up'"),
        ("math.floor(Rounds())", "'down'"),
        ("math.trunc(Rounds())", "'in'"),
        ("math.floor(Halves(2.5))", "'half'"),
        ("math.ceil(Halves(2.5))", "3"),
    ];
    for (expression, expected) in cases {
        assert_eq!(value_of(&format!("{NUMBERS}\n{expression}")), expected, "{expression}");
    }
}

#[test]
fn other_objects_are_refused_with_the_name_of_their_class() {
    let cases = [
        ("math.sqrt(Plain())", "TypeError: must be real number, not Plain"),
        ("math.floor(Plain())", "TypeError: must be real number, not Plain"),
        ("math.trunc(Float())", "TypeError: type Float doesn't define __trunc__ method"),
        ("math.isqrt(Float())", "TypeError: 'Float' object cannot be interpreted as an integer"),
        ("math.sqrt(Broken())", "TypeError: Broken.__float__ returned non-float (type str)"),
        ("math.floor(Failing())", "KeyError: 'mine'"),
    ];
    for (expression, expected) in cases {
        assert_eq!(error_of(&format!("{NUMBERS}\n{expression}")), expected, "{expression}");
    }
}
