"""Cases of `statistics`."""
from .source import NEAR

HEAD = '''import statistics as s
from decimal import Decimal as D
from fractions import Fraction as F


''' + NEAR


def cases(source):
    n = source.between

    def data(least=1):
        kind = source.below(5)
        if kind == 0:
            return repr([n(-9, 9) for _ in range(n(least, 12))])
        if kind == 1:
            return repr([source.double() for _ in range(n(least, 8))])
        if kind == 2:
            return repr([n(0, 999) / 10 for _ in range(n(least, 12))])
        if kind == 3:
            return '[' + ', '.join(f'F({n(-20, 20)}, {n(1, 9)})' for _ in range(n(least, 6))) + ']'
        return '[' + ', '.join(f'D("{n(-99, 99)}.{n(0, 99):02}")' for _ in range(n(least, 6))) + ']'

    positive = lambda: repr([n(1, 500) / 4 for _ in range(n(1, 8))])
    for name in ('mean', 'median', 'median_low', 'median_high', 'mode', 'multimode', 'variance', 'pvariance', 'stdev',
                 'pstdev', 'fmean'):
        for _ in range(28):
            yield f's.{name}({data()})'
    for _ in range(30):
        yield f's.median_grouped({[n(1, 9) for _ in range(n(1, 9))]}, {n(1, 4)})'
    for _ in range(40):
        yield f's.quantiles({data(2)}, n={n(2, 12)}, method={source.pick(["exclusive", "inclusive"])!r})'
    for _ in range(30):
        yield source.pick(['near(s.geometric_mean({0}))', 's.harmonic_mean({0})', 's.fmean({0})',
                           's.mean({0})']).format(positive())
    for _ in range(40):
        size = n(2, 8)
        x, y = ([n(-50, 50) / 2 for _ in range(size)] for _ in range(2))
        yield source.pick(['s.covariance({0}, {1})', 's.correlation({0}, {1})', 'tuple(s.linear_regression({0}, {1}))',
                           's.correlation({0}, {1}, method="ranked")',
                           'tuple(s.linear_regression({0}, {1}, proportional=True))']).format(x, y)
    for _ in range(60):
        a, b = (f's.NormalDist({n(-9, 9)}, {n(1, 9)}.5)' for _ in range(2))
        yield source.pick(['{0}', 'near({0}.pdf({2}))', 'near({0}.cdf({2}))', 'near({0}.inv_cdf(0.{3}))', '{0} + {1}',
                           '{0} - {1}', '{0} * 3', '{0}.zscore({2})', 'near({0}.overlap({1}))',
                           '[near(x) for x in {0}.quantiles(5)]', '{0} == {1}', '{0}.variance']).format(a, b,
                               n(-20, 20), n(1, 99))
    for _ in range(15):
        yield f's.NormalDist.from_samples({[n(-99, 99) / 8 for _ in range(n(2, 9))]})'
    for call in ['mean([])', 'median([])', 'mode([])', 'stdev([1])', 'variance([])', 'quantiles([])',
                 'harmonic_mean([-1])', 'harmonic_mean([0, 1])', 'geometric_mean([0])', 'fmean([1, 2], [3])',
                 'fmean([1, 2], weights=[1, 3])', 'correlation([1], [1])', 'correlation([1, 1], [1, 2])',
                 'linear_regression([1, 1], [2, 3])', 'NormalDist(0, -1)', 'NormalDist().inv_cdf(0)', 'mean(["a"])',
                 'mean([1, 2.5, F(1, 2)])', 'mean([D(1), 1.5])', 'mean([float("nan")])', 'mean([float("inf"), 1])',
                 'mean([True, False])', 'mode("abca")', 'multimode("")', 'mean({1: 2, 3: 4})', 'mean(iter([1, 2]))',
                 'variance([1, 2, 3], 2)', 'pvariance([1, 2, 3], mu=2)', 'stdev([1, 2], xbar=1)', 'quantiles([1], n=4)',
                 'quantiles([1, 2], n=0)', 'quantiles([1, 2], method="x")']:
        yield f's.{call}'
