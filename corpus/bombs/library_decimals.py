#: title: decimals of the library

#: 1e999999999 + 1
#: ends: exception Overflow at line 2
from decimal import Decimal
Decimal('1e999999999') + 1

#: 1e999999 + 1 with a huge precision
#: ends: instructions at line 3
from decimal import Decimal, getcontext
getcontext().prec = 10**9
Decimal('1e999999') + 1

#: 1 / 3 with a huge precision
#: ends: memory at line 3
from decimal import Decimal, getcontext
getcontext().prec = 10**9
Decimal(1) / 3

#: 1 / 3 with a precision of a million
#: ends: instructions at line 3
from decimal import Decimal, getcontext
getcontext().prec = 10**6
Decimal(1) / 3

#: the root of 2 with a precision of a million
#: ends: instructions at line 3
from decimal import Decimal, getcontext
getcontext().prec = 10**6
Decimal(2).sqrt()

#: exp with a precision of ten thousand
#: ends: instructions at line 3
from decimal import Decimal, getcontext
getcontext().prec = 10**4
Decimal(2).exp()

#: ln with a precision of ten thousand
#: ends: instructions at line 3
from decimal import Decimal, getcontext
getcontext().prec = 10**4
Decimal(2).ln()

#: a power with a large exponent
#: ends: exception Overflow at line 3
from decimal import Decimal, getcontext
getcontext().prec = 10**5
Decimal('1.1') ** 10**9

#: a power with a fraction
#: ends: instructions at line 3
from decimal import Decimal, getcontext
getcontext().prec = 10**4
Decimal(3) ** Decimal('1.5')

#: pow with three huge arguments
#: ends: instructions at line 3
from decimal import Decimal, getcontext
getcontext().prec = 10**6
pow(Decimal(3), Decimal('1e100000'), Decimal('7e50000'))

#: quantize to a huge exponent
#: ends: value
from decimal import Decimal, getcontext
getcontext().prec = 10**9
Decimal(1).quantize(Decimal('1e-999999'))

#: int of a huge exponent
#: ends: instructions at line 2
from decimal import Decimal
int(Decimal('1e10000000'))

#: int of a larger exponent
#: ends: memory at line 2
from decimal import Decimal
int(Decimal('1e999999999999'))

#: hash of a huge exponent
#: ends: value
from decimal import Decimal
hash(Decimal('1e999999999999999'))

#: a decimal of a long text
#: ends: instructions at line 2
from decimal import Decimal
Decimal('9' * 10**6)

#: as_integer_ratio of a tiny number
#: ends: instructions at line 2
from decimal import Decimal
Decimal('1e-10000000').as_integer_ratio()

#: comparison of numbers far apart
#: ends: value
from decimal import Decimal
Decimal('1e999999999') > Decimal('1e-999999999')

#: comparison with a fraction of a huge exponent
#: ends: value
from decimal import Decimal
from fractions import Fraction
Decimal('1e10000000') > Fraction(1, 3)

#: a format of a huge width
#: ends: memory at line 2
from decimal import Decimal
format(Decimal(1), '1000000000')

#: a format of a huge precision
#: ends: memory at line 2
from decimal import Decimal
format(Decimal(1), '.1000000000f')

#: a format of a huge exponent
#: ends: instructions at line 2
from decimal import Decimal
format(Decimal('1e1000000'), ',f')

#: a format of a huge exponent, as a percentage
#: ends: memory at line 2
from decimal import Decimal
format(Decimal('1e100000000'), '%')

#: round to a huge number of digits
#: ends: exception InvalidOperation at line 2
from decimal import Decimal
round(Decimal(1), 10**9)

#: round to an integer of a huge exponent
#: ends: instructions at line 2
from decimal import Decimal
round(Decimal('1e10000000'))

#: the remainder of numbers far apart
#: ends: instructions at line 3
from decimal import Decimal, getcontext
getcontext().prec = 10**9
Decimal('1e1000000') % Decimal('7')

#: shift and rotate with a huge precision
#: ends: memory at line 3
from decimal import Decimal, getcontext
getcontext().prec = 10**8
Decimal(1).rotate(1)

#: logical_invert with a huge precision
#: ends: memory at line 3
from decimal import Decimal, getcontext
getcontext().prec = 10**9
Decimal(0).logical_invert()

#: next_plus with a huge precision
#: ends: memory at line 3
from decimal import Decimal, getcontext
getcontext().prec = 10**9
Decimal(1).next_plus()

#: Etiny with huge exponents
#: ends: memory at line 3
from decimal import Context, MAX_PREC, MAX_EMAX, MIN_EMIN
c = Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN)
c.divide(1, 7)

#: a sum of decimals without end
#: ends: instructions at line 3
import itertools
from decimal import Decimal
sum(itertools.repeat(Decimal('0.1')))

#: a decimal of a tuple without end
#: ends: memory at line 2
from decimal import Decimal
Decimal((0, [9] * 10**7, 0))
