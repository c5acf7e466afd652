//! Functions of integers, and functions of several numbers.

use super::assert_values;

#[test]
fn combinatorial_functions_are_exact() {
    assert_values(&[
        ("math.factorial(0)", "1"),
        ("math.factorial(20)", "2432902008176640000"),
        ("math.factorial(25)", "15511210043330985984000000"),
        ("math.factorial(True)", "1"),
        ("math.factorial(1000) % 10**9", "0"),
        ("len(str(math.factorial(1000)))", "2568"),
        ("math.comb(5, 2)", "10"),
        ("math.comb(5, 6)", "0"),
        ("math.comb(0, 0)", "1"),
        ("math.comb(67, 33)", "14226520737620288370"),
        ("math.comb(128, 64)", "23951146041928082866135587776380551750"),
        ("math.comb(10**9, 3)", "166666666166666667000000000"),
        ("math.comb(2**64, 2**64 - 2)", "170141183460469231722463931679029329920"),
        ("math.comb(2**70, 2**70)", "1"),
        ("math.comb(2**63 - 1, 2**70)", "0"),
        ("math.perm(5)", "120"),
        ("math.perm(5, None)", "120"),
        ("math.perm(5, 2)", "20"),
        ("math.perm(5, 6)", "0"),
        ("math.perm(25)", "15511210043330985984000000"),
        ("math.perm(2**70, 2)", "1393796574908163946344801800419805182820352"),
        ("math.perm(2**63, 2**70)", "0"),
    ]);
}

#[test]
fn gcd_and_lcm_take_any_number_of_ints() {
    assert_values(&[
        ("math.gcd()", "0"),
        ("math.gcd(-12)", "12"),
        ("math.gcd(12, 18, 27)", "3"),
        ("math.gcd(0, 0)", "0"),
        ("math.gcd(2**100, -6**50) == 2**50", "True"),
        ("math.gcd(10**40 + 1, 7)", "1"),
        ("math.lcm()", "1"),
        ("math.lcm(-4)", "4"),
        ("math.lcm(4, 6, 10)", "60"),
        ("math.lcm(3, 0)", "0"),
        ("math.lcm(2**70, 3)", "3541774862152233910272"),
    ]);
}

#[test]
fn integer_square_roots_are_exact() {
    assert_values(&[
        ("math.isqrt(0)", "0"),
        ("math.isqrt(15)", "3"),
        ("math.isqrt(16)", "4"),
        ("math.isqrt(2**64 - 1)", "4294967295"),
        ("math.isqrt(2**64)", "4294967296"),
        ("math.isqrt((2**32 - 1)**2 - 1)", "4294967294"),
        ("math.isqrt(10**50)", "10000000000000000000000000"),
        ("math.isqrt(10**50 - 1)", "9999999999999999999999999"),
        ("math.isqrt(7**90) == 7**45", "True"),
    ]);
}

#[test]
fn fsum_rounds_once() {
    assert_values(&[
        ("math.fsum([])", "0.0"),
        ("math.fsum([0.1] * 10)", "1.0"),
        ("math.fsum([1e16, 1, 1e-16])", "1.0000000000000002e+16"),
        ("math.fsum([1e308, -1e308, 1e-308])", "1e-308"),
        ("math.fsum([-0.0])", "0.0"),
        ("math.fsum(range(10))", "45.0"),
        ("math.fsum(x * 0.1 for x in range(100))", "495.0"),
        ("math.fsum([math.inf, 1])", "inf"),
        ("math.fsum([math.nan, math.inf])", "nan"),
        ("math.fsum([2**53, -0.5, -2**-54])", "9007199254740991.0"),
    ]);
}

#[test]
fn products_of_ints_are_exact() {
    assert_values(&[
        ("math.prod([])", "1"),
        ("math.prod([2, 3, 4])", "24"),
        ("math.prod(range(1, 30))", "8841761993739701954543616000000"),
        ("math.prod([2**70] * 3) == 2**210", "True"),
        ("math.prod([0.5, 2])", "1.0"),
        ("math.prod([3], start=0.5)", "1.5"),
        ("math.prod([], start=7)", "7"),
        ("math.prod([2, True])", "2"),
        (r#"len(math.prod(["ab", 3]))"#, "6"),
    ]);
}

#[test]
fn sums_of_products_round_once() {
    assert_values(&[
        ("math.sumprod([1, 2, 3], [4, 5, 6])", "32"),
        ("math.sumprod([], [])", "0"),
        ("math.sumprod([0.1] * 10, [0.1] * 10)", "0.1"),
        ("math.sumprod([10, 20], [1.5, 0.5])", "25.0"),
        ("math.sumprod([1e16, 1.0, -1e16], [1.0, 1.0, 1.0])", "1.0"),
        ("math.sumprod([2**62, 2**62], [2, 2])", "18446744073709551616"),
        ("math.sumprod([10**20], [10**20])", "10000000000000000000000000000000000000000"),
        ("math.sumprod([-2**63], [-1])", "9223372036854775808"),
        ("math.sumprod([1e308, 1e308, -1e308], [1, 1, 1])", "inf"),
        ("math.sumprod([1, 0.5, 2], [2, 3, 4])", "11.5"),
        ("math.sumprod([True], [2])", "2"),
        ("math.sumprod([0.5], [-0.0])", "0.0"),
        ("math.sumprod((1, 2), iter([3, 4]))", "11"),
        ("math.sumprod([math.inf], [0.0])", "nan"),
    ]);
}

#[test]
fn hypot_and_dist() {
    assert_values(&[
        ("math.hypot()", "0.0"),
        ("math.hypot(-3)", "3.0"),
        ("math.hypot(3, 4)", "5.0"),
        ("math.hypot(1, 1, 1)", "1.7320508075688772"),
        ("math.hypot(5e-324, 5e-324)", "5e-324"),
        ("math.hypot(1e308, 1e308)", "1.4142135623730951e+308"),
        ("math.hypot(math.nan, math.inf)", "inf"),
        ("math.hypot(*[0.1] * 100)", "1.0"),
        ("math.dist((1, 2), (4, 6))", "5.0"),
        ("math.dist([], [])", "0.0"),
        ("math.dist(iter([1, 2]), [3, 4])", "2.8284271247461903"),
        ("math.dist((0, 0), (math.nan, math.inf))", "inf"),
    ]);
}
