# The library module random.

#: random._os: processes
import random
print('REACHED', random._os.fork, random._os.execv)

#: the globals of a method of Random: the builtins
import random
print('REACHED', random.Random.seed.__globals__['__builtins__'])

#: the globals of a bound function of random: the builtins
import random
print('REACHED', random.randint.__func__.__globals__)

#: __reduce__ of a generator: the class of Random
import random
print('REACHED', random.Random(1).__reduce__()[0].__init__.__globals__)

#: random._urandom: the module of the host
import random
print('REACHED', random._urandom.__self__.execv)

#: the native base of Random: its module
import random
found = random.Random.__base__
print('REACHED', vars(found)['random'].__get__(random.Random()).__self__.__class__.__base__.__subclasses__())

#: the seed of the generator: the sequence of the next program
import random
random.seed(12345)
#: then
import random
if random.random() == 0.41661987254534116:
    print('REACHED', random.random())

#: a function of random replaced: the next program
import random
random.randint = lambda a, b: 'REACHED'
#: then
import random
print(random.randint(1, 6))

#: a method of Random replaced: the next program
import random
random.Random.choice = lambda self, items: 'REACHED'
#: then
import random
print(random.Random().choice('ab'))

#: setstate with wrong numbers: the memory of the generator
#: control: none, CPython checks the state
import random
for state in ((3, (1,) * 10, None), (3, (0,) * 624 + (10**6,), None), (3, (-1,) * 625, None),
              (3, (2**40,) * 625, None)):
    try:
        random.setstate(state)
        print([random.getrandbits(32) for _ in range(2000)][-1])
    except (ValueError, TypeError, OverflowError):
        pass
