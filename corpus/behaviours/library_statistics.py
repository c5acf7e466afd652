#: title: the library module statistics

#: averages
#: value: 5
#: output: "5 4.5 4\n4 5 4.5\n5.0 3.0 48.0\n['a', 'b'] red\n1.5 2.5\n"
import statistics

data = [2, 4, 4, 4, 5, 5, 7, 9]
print(statistics.mean(data), statistics.median(data), statistics.mode(data))
print(statistics.median_low(data), statistics.median_high(data), statistics.median_grouped(data))
print(statistics.fmean(data), round(statistics.geometric_mean([1, 3, 9]), 9), statistics.harmonic_mean([40, 60]))
print(statistics.multimode("aabbc"), statistics.mode(["red", "blue", "red"]))
print(statistics.mean([1, 2]), statistics.median([1, 2, 3, 4]))
statistics.mean(data)

#: spread
#: value: null
#: output: "1.0810874155219827 0.986893273527251\n1.16875 0.9739583333333334\n[2.25, 2.625, 3.625] [10.1, 20.2, 30.3, 40.4, 50.5, 60.6, 70.7, 80.8, 90.9]\n[1.75, 2.5, 3.25]\n7.0710678118654755 0\n"
from statistics import pstdev, pvariance, quantiles, stdev, variance

data = [1.5, 2.5, 2.5, 2.75, 3.25, 4.75]
print(stdev(data), pstdev(data))
print(variance(data), pvariance(data))
print(quantiles(data), quantiles(range(1, 101), n=10))
print(quantiles([1, 2, 3, 4], n=4, method="inclusive"))
print(stdev([10, 20]), variance([5, 5, 5]))

#: fractions and decimals
#: value: null
#: output: "5/7\n0.625\n5/12 2.333333333333333333333333333\n"
from decimal import Decimal
from fractions import Fraction
from statistics import mean, median, variance

print(mean([Fraction(3, 7), Fraction(1, 21), Fraction(5, 3)]))
print(mean([Decimal("0.5"), Decimal("0.75"), Decimal("0.625")]))
print(median([Fraction(1, 2), Fraction(1, 3)]), variance([Decimal(1), Decimal(2), Decimal(4)]))

#: errors of too little data
#: value: null
#: output: "mean mean requires at least one data point\nstdev stdev requires at least two data points\nmode no mode for empty data\nmedian no median for empty data\n"
import statistics

for f, data in ((statistics.mean, []), (statistics.stdev, [1]), (statistics.mode, []), (statistics.median, [])):
    try:
        f(data)
    except statistics.StatisticsError as error:
        print(f.__name__, error)

#: correlation and regression
#: value: null
#: output: "0.9889013557\n18.7\n5.342857 45.466667\n7 hours: 82.9\n"
import statistics

hours = [1, 2, 3, 4, 5, 6]
marks = [52, 55, 61, 68, 70, 79]
print(round(statistics.correlation(hours, marks), 10))
print(statistics.covariance(hours, marks))
slope, intercept = statistics.linear_regression(hours, marks)
print(round(slope, 6), round(intercept, 6))
print(f"7 hours: {slope * 7 + intercept:.1f}")

#: the normal distribution
#: value: null
#: output: "1060.0 195.0 NormalDist(mu=1060.0, sigma=195.0)\n0.182342 0.002045858\n[928.474, 1060.0, 1191.526] 1309.903 1.0\nNormalDist(mu=2.5, sigma=1.2909944487358056) NormalDist(mu=4.0, sigma=4.47213595499958) NormalDist(mu=0.0, sigma=3.0)\n0.617075\n"
from statistics import NormalDist

sat = NormalDist(1060, 195)
print(sat.mean, sat.stdev, sat)
print(round(sat.cdf(1200) - sat.cdf(1100), 6), round(sat.pdf(1060), 9))
print([round(q, 3) for q in sat.quantiles(n=4)], round(sat.inv_cdf(0.9), 3), sat.zscore(1255))
print(NormalDist.from_samples([1, 2, 3, 4]), NormalDist(1, 2) + NormalDist(3, 4), NormalDist() * 3)
print(round(NormalDist(2, 1).overlap(NormalDist(3, 1)), 6))
