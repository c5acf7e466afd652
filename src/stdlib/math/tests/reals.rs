//! Functions of one or two real numbers.

use super::assert_values;

#[test]
fn the_constants_are_exact() {
    assert_values(&[
        ("math.pi", "3.141592653589793"),
        ("math.e", "2.718281828459045"),
        ("math.tau", "6.283185307179586"),
        ("math.inf", "inf"),
        ("math.nan", "nan"),
    ]);
}

#[test]
fn roots_and_powers() {
    assert_values(&[
        ("math.sqrt(2)", "1.4142135623730951"),
        ("math.sqrt(-0.0)", "-0.0"),
        ("math.sqrt(10**22)", "100000000000.0"),
        ("math.sqrt(math.inf)", "inf"),
        ("math.sqrt(True)", "1.0"),
        ("math.cbrt(27)", "3.0"),
        ("math.cbrt(-8)", "-2.0"),
        ("math.cbrt(0.001)", "0.1"),
        ("math.exp(0)", "1.0"),
        ("math.exp(2)", "7.38905609893065"),
        ("math.exp(-1)", "0.36787944117144233"),
        ("math.exp(10)", "22026.465794806718"),
        ("math.exp(-1e300)", "0.0"),
        ("math.exp2(10)", "1024.0"),
        ("math.exp2(0.5)", "1.4142135623730951"),
        ("math.exp2(-1074)", "5e-324"),
        ("math.expm1(1e-10)", "1.00000000005e-10"),
        ("math.expm1(-math.inf)", "-1.0"),
        ("math.pow(2, 10)", "1024.0"),
        ("math.pow(2, 0.5)", "1.4142135623730951"),
        ("math.pow(3, 5)", "243.0"),
        ("math.pow(0, 0)", "1.0"),
        ("math.pow(math.nan, 0)", "1.0"),
        ("math.pow(1, math.nan)", "1.0"),
        ("math.pow(-math.inf, 3)", "-inf"),
        ("math.pow(-math.inf, -3)", "-0.0"),
        ("math.pow(0.5, math.inf)", "0.0"),
        ("math.pow(-1, math.inf)", "1.0"),
        ("math.pow(-8, 3)", "-512.0"),
    ]);
}

#[test]
fn logarithms() {
    assert_values(&[
        ("math.log(1)", "0.0"),
        ("math.log(math.e)", "1.0"),
        ("math.log(10)", "2.302585092994046"),
        ("math.log(2)", "0.6931471805599453"),
        ("math.log(8, 2)", "3.0"),
        ("math.log(100, 10)", "2.0"),
        ("math.log(math.inf)", "inf"),
        ("math.log(5e-324)", "-744.4400719213812"),
        ("math.log(10**400)", "921.0340371976182"),
        ("math.log(10**400, 10)", "399.99999999999994"),
        ("math.log(10**400, 10**200)", "1.9999999999999998"),
        ("math.log(2**5000)", "3465.7359027997263"),
        ("math.log2(8)", "3.0"),
        ("math.log2(2**5000)", "5000.0"),
        ("math.log2(5e-324)", "-1074.0"),
        ("math.log2(2**53 + 1)", "53.0"),
        ("math.log10(1000)", "3.0"),
        ("math.log10(1e-5)", "-5.0"),
        ("math.log10(10**22)", "22.0"),
        ("math.log10(10**5000)", "5000.0"),
        ("math.log1p(0)", "0.0"),
        ("math.log1p(1e-15)", "9.999999999999995e-16"),
        ("math.log1p(-0.5)", "-0.6931471805599453"),
        ("math.log(True)", "0.0"),
        ("math.log2(10**400)", "1328.771237954945"),
    ]);
}

#[test]
fn trigonometric_functions() {
    assert_values(&[
        ("math.sin(0)", "0.0"),
        ("math.sin(1)", "0.8414709848078965"),
        ("math.sin(math.pi)", "1.2246467991473532e-16"),
        ("math.sin(math.pi / 6)", "0.49999999999999994"),
        ("math.sin(-0.0)", "-0.0"),
        ("math.cos(0)", "1.0"),
        ("math.cos(1)", "0.5403023058681398"),
        ("math.cos(math.pi)", "-1.0"),
        ("math.cos(math.pi / 2)", "6.123233995736766e-17"),
        ("math.cos(1e22)", "0.523214785395139"),
        ("math.tan(1)", "1.5574077246549023"),
        ("math.tan(math.pi / 4)", "0.9999999999999999"),
        ("math.asin(1)", "1.5707963267948966"),
        ("math.asin(0.5)", "0.5235987755982989"),
        ("math.acos(0)", "1.5707963267948966"),
        ("math.acos(-1)", "3.141592653589793"),
        ("math.acos(0.5)", "1.0471975511965979"),
        ("math.atan(1)", "0.7853981633974483"),
        ("math.atan(-math.inf)", "-1.5707963267948966"),
        ("math.atan2(1, -1)", "2.356194490192345"),
        ("math.atan2(-0.0, -0.0)", "-3.141592653589793"),
        ("math.atan2(0, 1)", "0.0"),
        ("math.atan2(math.inf, -math.inf)", "2.356194490192345"),
        ("math.degrees(math.pi)", "180.0"),
        ("math.degrees(1)", "57.29577951308232"),
        ("math.radians(180)", "3.141592653589793"),
        ("math.radians(-90)", "-1.5707963267948966"),
        ("math.sin(math.nan)", "nan"),
    ]);
}

#[test]
fn hyperbolic_functions() {
    assert_values(&[
        ("math.sinh(0)", "0.0"),
        ("math.sinh(1)", "1.1752011936438014"),
        ("math.sinh(-math.inf)", "-inf"),
        ("math.cosh(0)", "1.0"),
        ("math.cosh(2)", "3.7621956910836314"),
        ("math.tanh(0.5)", "0.46211715726000974"),
        ("math.tanh(100)", "1.0"),
        ("math.asinh(1)", "0.881373587019543"),
        ("math.asinh(-0.0)", "-0.0"),
        ("math.acosh(1)", "0.0"),
        ("math.acosh(2)", "1.3169578969248166"),
        ("math.acosh(math.inf)", "inf"),
        ("math.atanh(0.5)", "0.5493061443340548"),
        ("math.atanh(-0.0)", "-0.0"),
    ]);
}

#[test]
fn special_functions() {
    assert_values(&[
        ("math.gamma(5)", "24.0"),
        ("math.gamma(23)", "1.1240007277776077e+21"),
        ("math.gamma(0.5)", "1.7724538509055159"),
        ("math.gamma(-0.5)", "-3.544907701811032"),
        ("math.gamma(math.inf)", "inf"),
        ("math.gamma(-200.5)", "-0.0"),
        ("math.gamma(1e-300)", "9.999999999999999e+299"),
        ("math.lgamma(1)", "0.0"),
        ("math.lgamma(3)", "0.693147180559945"),
        ("math.lgamma(-0.5)", "1.265512123484645"),
        ("math.lgamma(100)", "359.1342053695754"),
        ("math.lgamma(-math.inf)", "inf"),
        ("math.erf(0)", "0.0"),
        ("math.erf(1)", "0.8427007929497149"),
        ("math.erf(-math.inf)", "-1.0"),
        ("math.erfc(0)", "1.0"),
        ("math.erfc(1)", "0.15729920705028513"),
        ("math.erfc(10)", "2.088487583762545e-45"),
        ("math.erfc(math.inf)", "0.0"),
    ]);
}

#[test]
fn rounding() {
    assert_values(&[
        ("math.ceil(2.1)", "3"),
        ("math.ceil(-2.1)", "-2"),
        ("math.ceil(-0.5)", "0"),
        ("math.ceil(7)", "7"),
        ("math.ceil(1e22)", "10000000000000000000000"),
        ("math.floor(2.9)", "2"),
        ("math.floor(-2.1)", "-3"),
        ("math.floor(1e300) == int(1e300)", "True"),
        ("math.floor(True)", "1"),
        ("math.trunc(-2.9)", "-2"),
        ("math.trunc(2.9)", "2"),
        ("math.trunc(10**30)", "1000000000000000000000000000000"),
        ("math.fabs(-3)", "3.0"),
        ("math.fabs(-0.0)", "0.0"),
        ("math.fabs(-math.inf)", "inf"),
    ]);
}

#[test]
fn remainders() {
    assert_values(&[
        ("math.fmod(7, 3)", "1.0"),
        ("math.fmod(-7, 3)", "-1.0"),
        ("math.fmod(7, -3)", "1.0"),
        ("math.fmod(1e22, 3)", "1.0"),
        ("math.fmod(2, math.inf)", "2.0"),
        ("math.fmod(-0.0, 1)", "-0.0"),
        ("math.remainder(7, 3)", "1.0"),
        ("math.remainder(5, 2)", "1.0"),
        ("math.remainder(3, 2)", "-1.0"),
        ("math.remainder(-6, 4)", "2.0"),
        ("math.remainder(2, math.inf)", "2.0"),
        ("math.remainder(1e22, 7)", "-3.0"),
        ("math.modf(2.5)", "(0.5, 2.0)"),
        ("math.modf(-2.5)", "(-0.5, -2.0)"),
        ("math.modf(math.inf)", "(0.0, inf)"),
        ("math.modf(-0.0)", "(-0.0, -0.0)"),
    ]);
}

#[test]
fn parts_of_a_float() {
    assert_values(&[
        ("math.frexp(8)", "(0.5, 4)"),
        ("math.frexp(-0.3)", "(-0.6, -1)"),
        ("math.frexp(0.0)", "(0.0, 0)"),
        ("math.frexp(5e-324)", "(0.5, -1073)"),
        ("math.frexp(math.inf)", "(inf, 0)"),
        ("math.ldexp(0.5, 4)", "8.0"),
        ("math.ldexp(1, -1074)", "5e-324"),
        ("math.ldexp(1, -1075)", "0.0"),
        ("math.ldexp(1.5, -1074)", "1e-323"),
        ("math.ldexp(-1, -10**30)", "-0.0"),
        ("math.ldexp(0.0, 10**30)", "0.0"),
        ("math.ldexp(math.inf, -10**30)", "inf"),
        ("math.ldexp(5e-324, 2000)", "5.67251933470834e+278"),
        ("math.copysign(3, -0.0)", "-3.0"),
        ("math.copysign(math.inf, -1)", "-inf"),
        ("math.ulp(1)", "2.220446049250313e-16"),
        ("math.ulp(0)", "5e-324"),
        ("math.ulp(1.7976931348623157e308)", "1.99584030953472e+292"),
        ("math.ulp(-math.inf)", "inf"),
        ("math.isfinite(1e308)", "True"),
        ("math.isfinite(math.nan)", "False"),
        ("math.isinf(-math.inf)", "True"),
        ("math.isinf(10**300)", "False"),
        ("math.isnan(math.nan)", "True"),
        ("math.isnan(0)", "False"),
    ]);
}

#[test]
fn nextafter_with_steps() {
    assert_values(&[
        ("math.nextafter(1, 2)", "1.0000000000000002"),
        ("math.nextafter(1, 2, steps=3)", "1.0000000000000007"),
        ("math.nextafter(1, 2, steps=0)", "1.0"),
        ("math.nextafter(1, 2, steps=None)", "1.0000000000000002"),
        ("math.nextafter(0.0, -1.0)", "-5e-324"),
        ("math.nextafter(5e-324, -1.0, steps=3)", "-1e-323"),
        ("math.nextafter(5e-324, -5e-324, steps=2)", "-5e-324"),
        ("math.nextafter(1.0, math.inf, steps=10**30)", "inf"),
        ("math.nextafter(1.0, -math.inf, steps=2**62)", "-2.2250738585072014e-308"),
        ("math.nextafter(2.0, 1.0, steps=5)", "1.999999999999999"),
        ("math.nextafter(math.nan, 1, steps=2)", "nan"),
        ("math.nextafter(0.0, -0.0, steps=1)", "-0.0"),
    ]);
}

#[test]
fn fma_rounds_once() {
    assert_values(&[
        ("math.fma(2, 3, 4)", "10.0"),
        ("math.fma(0.1, 10, -1)", "5.551115123125783e-17"),
        ("math.fma(1 + 2**-30, 1 - 2**-30, -1)", "-8.673617379884035e-19"),
        ("math.fma(math.inf, 0, math.nan)", "nan"),
        ("math.fma(1e308, 10, -math.inf)", "-inf"),
    ]);
}

#[test]
fn isclose_with_tolerances() {
    assert_values(&[
        ("math.isclose(1, 1 + 1e-10)", "True"),
        ("math.isclose(1, 1.1)", "False"),
        ("math.isclose(1, 1.1, rel_tol=0.2)", "True"),
        ("math.isclose(a=0, b=1e-12, abs_tol=1e-9)", "True"),
        ("math.isclose(0, 1e-12)", "False"),
        ("math.isclose(math.inf, math.inf)", "True"),
        ("math.isclose(math.inf, 1e308, rel_tol=1.0)", "False"),
        ("math.isclose(math.nan, math.nan)", "False"),
    ]);
}
