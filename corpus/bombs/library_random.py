#: title: random numbers of the library

#: random bits of huge size
#: ends: exception OverflowError at line 2
import random
random.getrandbits(10**10)

#: random bits of a size beyond sizes
#: ends: exception OverflowError at line 2
import random
random.getrandbits(2**70)

#: random bits of a large size, again and again
#: ends: instructions at line 2
import random
while True: random.getrandbits(10**7)

#: randbytes of huge size
#: ends: exception OverflowError at line 2
import random
random.randbytes(10**9)

#: choices of huge k
#: ends: instructions at line 2
import random
random.choices([1, 2], k=10**9)

#: choices with many weights
#: ends: instructions at line 2
import random
random.choices(range(10**6), weights=range(10**6), k=10**7)

#: sample of a huge range
#: ends: exception OverflowError at line 2
import random
random.sample(range(10**18), 10**8)

#: sample with huge counts
#: ends: memory at line 2
import random
random.sample([1, 2], counts=[10**9, 10**9], k=10**8)

#: shuffle of many
#: ends: instructions at line 3
import random
x = list(range(10**5))
while True: random.shuffle(x)

#: randrange of huge numbers
#: ends: instructions at line 2
import random
while True: random.randrange(1 << 10**6)

#: randrange of just above a power of two
#: ends: instructions at line 2
import random
while True: random.randrange((1 << 10**5) + 1)

#: a seed of huge size
#: ends: instructions at line 2
import random
while True: random.seed(1 << 10**6)

#: a seed of a long text
#: ends: instructions at line 2
import random
while True: random.seed('a' * 10**6)

#: binomialvariate of huge n
#: ends: instructions at line 2
import random
while True: random.binomialvariate(10**18, 1e-18)

#: gammavariate of tiny alpha
#: ends: instructions at line 2
import random
while True: random.gammavariate(1e-300, 1)

#: generators without end
#: ends: instructions at line 3
import random
x = []
while True: x.append(random.Random())

#: the state, kept
#: ends: memory at line 3
import random
x = []
while True: x.append(random.getstate())
