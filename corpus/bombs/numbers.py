#: title: long work with numbers
#: limits: memory 1 GiB

#: 10**10**8
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
10**10**8

#: 10**10**7
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
10**10**7

#: (-7)**(10**8 + 1)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
(-7)**(10**8 + 1)

#: pow(3, 10**9)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
pow(3, 10**9)

#: pow(3, 1 << 200000, (1 << 20000) + 1)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
pow(3, 1 << 200000, (1 << 20000) + 1)

#: pow(3, x, x), where x = (1 << 20000) + 1
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = (1 << 20000) + 1
pow(3, x, x)

#: int("9" * 4000) ** 100000
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
int("9" * 4000) ** 100000

#: str(10**10**6)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
str(10**10**6)

#: 2**2**40
#: ends: memory at line 2
#: limits: default
x = 2
x**x**40

#: 3**3**3**3
#: ends: memory at line 2
#: limits: default
x = 3
x**x**x**x

#: while True: x * x, where x = (1 << 10**6) - 1
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = (1 << 10**6) - 1
while True: x * x

#: while True: x // y, where x, y = (1 << 10**6) - 1, (1 << 5 * 10**5) + 1
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x, y = (1 << 10**6) - 1, (1 << 5 * 10**5) + 1
while True: x // y

#: while True: x % y, where x, y = (1 << 10**6) - 1, (1 << 5 * 10**5) + 1
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x, y = (1 << 10**6) - 1, (1 << 5 * 10**5) + 1
while True: x % y

#: while True: divmod(x, y), where x, y = (1 << 10**6) - 1, (1 << 5 * 10**5) + 1
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x, y = (1 << 10**6) - 1, (1 << 5 * 10**5) + 1
while True: divmod(x, y)

#: while True: pow(3, -1, x), where x = (1 << 10**6) + 1
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = (1 << 10**6) + 1
while True: pow(3, -1, x)

#: while True: x << 10**6, where x = (1 << 10**6) + 1
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = (1 << 10**6) + 1
while True: x << 10**6

#: while True: x & -x | ~x ^ x, where x = (1 << 10**6) + 1
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = (1 << 10**6) + 1
while True: x & -x | ~x ^ x

#: while True: x == x + 1, where x = 1 << 10**6
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1 << 10**6
while True: x == x + 1

#: while True: hash(x), where x = 1 << 10**6
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1 << 10**6
while True: hash(x)

#: while True: x.bit_count(), where x = (1 << 10**6) - 1
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = (1 << 10**6) - 1
while True: x.bit_count()

#: while True: x.to_bytes(10**6), where x = 1 << 10**6
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1 << 10**6
while True: x.to_bytes(10**6)

#: while True: int.from_bytes(x), where x = bytes(10**6)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = bytes(10**6)
while True: int.from_bytes(x)

#: while True: round(x, -10**5), where x = 1 << 10**6
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1 << 10**6
while True: round(x, -10**5)

#: while True: hex(x), where x = (1 << 10**6) - 1
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = (1 << 10**6) - 1
while True: hex(x)

#: while True: bin(x), where x = (1 << 10**6) - 1
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = (1 << 10**6) - 1
while True: bin(x)

#: while True: f'{x:_x}', where x = (1 << 10**6) - 1
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = (1 << 10**6) - 1
while True: f'{x:_x}'

#: while True: int(x, 16), where x = 'f' * 10**5
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 'f' * 10**5
while True: int(x, 16)

#: while True: float('9' * 10**5)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
while True: float('9' * 10**5)

#: while True: x / (x + 1), where x = (1 << 10**6) - 1
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = (1 << 10**6) - 1
while True: x / (x + 1)

#: while True: 1j ** 10**6
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
while True: 1j ** 10**6

#: int of a million nines
#: ends: exception ValueError at line 1
#: limits: default
int('9' * 10**6)

#: str of an int of many bits
#: ends: exception ValueError at line 2
#: limits: default
x = 1 << 10**7
str(x)

#: repr of an int of many bits
#: ends: exception ValueError at line 2
#: limits: default
x = 1 << 10**7
repr(x)

#: an int of many bits in an f-string
#: ends: exception ValueError at line 2
#: limits: default
x = 1 << 10**7
f'{x}'

#: an int of many bits as %d
#: ends: exception ValueError at line 2
#: limits: default
x = 1 << 10**7
'%d' % x

#: an int of many bits as a float
#: ends: exception OverflowError at line 2
#: limits: default
x = 1 << 10**7
float(x)

#: an int of many bits, printed
#: ends: exception ValueError at line 2
#: limits: default
x = 1 << 10**7
print(x)

#: sum(1 / n for n in iter(int, 1) if n)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
sum(1 / n for n in iter(int, 1) if n)

#: math.factorial(10**6), where import math
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
import math
math.factorial(10**6)

#: math.factorial(10**9), where import math
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
import math
math.factorial(10**9)

#: math.comb(10**7, 5 * 10**6), where import math
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
import math
math.comb(10**7, 5 * 10**6)

#: math.perm(10**7, 5 * 10**6), where import math
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
import math
math.perm(10**7, 5 * 10**6)

#: math.comb(10**30, 10**9), where import math
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
import math
math.comb(10**30, 10**9)

#: while True: math.gcd(x, y), where import math; x, y = (1 << 10**6) - 1, (1 << 999983) - 1
#: ends: instructions at line 4
#: output: "before\n" ...
print('before')
import math
x, y = (1 << 10**6) - 1, (1 << 999983) - 1
while True: math.gcd(x, y)

#: math.lcm(*range(1, 10**6)), where import math
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
import math
math.lcm(*range(1, 10**6))

#: math.isqrt(x), where import math; x = 1 << 10**8
#: ends: instructions at line 4
#: output: "before\n" ...
print('before')
import math
x = 1 << 10**8
math.isqrt(x)

#: math.prod(range(1, 10**7)), where import math
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
import math
math.prod(range(1, 10**7))

#: math.fsum(iter(float, 1.0)), where import math
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
import math
math.fsum(iter(float, 1.0))

#: math.dist(range(10**9), range(10**9)), where import math
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
import math
math.dist(range(10**9), range(10**9))

#: math.sumprod(range(10**9), range(10**9)), where import math
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
import math
math.sumprod(range(10**9), range(10**9))

#: while True: math.log(x), where import math; x = 1 << 10**7
#: ends: instructions at line 4
#: output: "before\n" ...
print('before')
import math
x = 1 << 10**7
while True: math.log(x)
