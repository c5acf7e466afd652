#: title: math of the library

#: math.factorial of a huge number
#: ends: instructions at line 2
import math
math.factorial(10**7)

#: math.comb of huge numbers
#: ends: instructions at line 2
import math
math.comb(10**9, 5 * 10**8)

#: math.perm of huge numbers
#: ends: instructions at line 2
import math
math.perm(10**7)

#: math.prod without end
#: ends: instructions at line 2
import itertools, math
math.prod(itertools.count(1))

#: math.fsum without end
#: ends: instructions at line 2
import itertools, math
math.fsum(itertools.repeat(0.1))

#: math.fsum of partial sums without end
#: ends: instructions at line 2
import itertools, math
math.fsum(2.0 ** (i % 2000 - 1000) for i in itertools.count())

#: math.isqrt of a huge number
#: ends: instructions at line 2
import math
math.isqrt(1 << 10**8)

#: math.gcd of huge numbers
#: ends: value
import math
math.gcd((1 << 10**6) - 1, (1 << 999983) - 1)

#: math.lcm that grows
#: ends: instructions at line 2
import itertools, math
math.lcm(*range(1, 10**5))

#: math.nextafter of many steps
#: ends: instructions at line 2
import math
while True: math.nextafter(0.0, 1.0, steps=2**62)

#: math.dist of long points
#: ends: instructions at line 2
import math
while True: math.dist([0.0] * 10**5, [1.0] * 10**5)

#: math.sumprod of endless iterators
#: ends: instructions at line 2
import itertools, math
math.sumprod(itertools.repeat(1), itertools.repeat(1))
