#: title: fractions and statistics of the library

#: a fraction of a long text
#: ends: instructions at line 2
from fractions import Fraction
Fraction('1e10000000')

#: a fraction of a text with many digits
#: ends: instructions at line 2
from fractions import Fraction
Fraction('0.' + '1' * 10**6)

#: fractions with huge denominators
#: ends: instructions at line 3
from fractions import Fraction
x = Fraction(1, 3)
while True: x += Fraction(1, x.denominator + 2)

#: a power of a fraction
#: ends: memory at line 2
from fractions import Fraction
Fraction(3, 7) ** 10**8

#: a format of a fraction of a huge precision
#: ends: memory at line 2
from fractions import Fraction
format(Fraction(1, 3), '.100000000f')

#: limit_denominator of a huge fraction
#: ends: value
from fractions import Fraction
Fraction((1 << 10**6) + 1, (1 << 10**6) - 1).limit_denominator(1 << 500000)

#: the gcd of a fraction's huge parts
#: ends: exception ValueError at line 4
from fractions import Fraction
a, b = 1, 2
while a.bit_length() < 10**4: a, b = b * b + a, a * b + 1
Fraction(a, b)

#: the hash of a fraction of a huge denominator
#: ends: instructions at line 3
from fractions import Fraction
x = Fraction(1, (1 << 10**6) + 1)
while True: hash(x)

#: statistics of numbers with huge denominators
#: ends: instructions at line 3
import statistics
from fractions import Fraction
statistics.mean(Fraction(1, i) for i in range(1, 10**6))

#: variance of an endless iterator
#: ends: instructions at line 2
import itertools, statistics
statistics.variance(itertools.count())

#: median of many numbers
#: ends: memory at line 2
import statistics
statistics.median(range(10**7))

#: quantiles of huge n
#: ends: instructions at line 2
import statistics
statistics.quantiles([1, 2], n=10**9)

#: a normal distribution of samples without end
#: ends: instructions at line 2
from statistics import NormalDist
NormalDist().samples(10**9)

#: a mean of floats far apart
#: ends: instructions at line 2
import statistics
while True: statistics.mean([1e308, 1e-308] * 1000)

#: correlation of ranks
#: ends: instructions at line 2
import statistics
statistics.correlation(range(10**6), range(10**6), method='ranked')
