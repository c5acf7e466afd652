#: title: the library module functools

#: memory for a slow function
#: value: null
#: output: "23416728348467685 True\ncompute 1\ncompute 2\ncompute 3\ncompute 2\nCacheInfo(hits=1, misses=4, maxsize=2, currsize=2)\ncompute 5\nCacheInfo(hits=0, misses=0, maxsize=2, currsize=0) 25\n"
from functools import cache, lru_cache

@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

print(fib(80), fib.cache_info().hits > 0)

@lru_cache(maxsize=2)
def square(n):
    print("compute", n)
    return n * n

for n in (1, 2, 1, 3, 2):
    square(n)
print(square.cache_info())
square.cache_clear()
print(square.cache_info(), square.__wrapped__(5))

#: reduce and partial
#: value: null
#: output: "24 >xy\n8 {'exponent': 3} 11\nLOG: started\nreduce() of empty iterable with no initial value\n"
from functools import partial, reduce
import operator

print(reduce(operator.mul, [1, 2, 3, 4]), reduce(lambda a, b: a + b, ["x", "y"], ">"))
power = lambda base, exponent: base**exponent
cube = partial(power, exponent=3)
print(cube(2), cube.keywords, partial(int, base=2)("1011"))
say = partial(print, "LOG:", sep=" ")
say("started")
try:
    reduce(operator.add, [])
except TypeError as error:
    print(error)

#: decorators that keep the name
#: value: null
#: output: "['hi you', 'hi you', 'hi you'] ['hi Ada', 'hi Ada', 'hi Ada']\ngreet Greets somebody. hi you\n"
import functools

def repeat(times):
    def decorator(f):
        @functools.wraps(f)
        def wrapper(*args, **kwargs):
            return [f(*args, **kwargs) for _ in range(times)]
        return wrapper
    return decorator

@repeat(3)
def greet(name="you"):
    """Greets somebody."""
    return f"hi {name}"

print(greet(), greet(name="Ada"))
print(greet.__name__, greet.__doc__, greet.__wrapped__())

#: total ordering and cmp_to_key
#: value: null
#: output: "[1.0.1, 1.9, 1.10] 1.10 True\n['b', 'a', 'cc', 'bb']\n534330\n"
from functools import cmp_to_key, total_ordering

@total_ordering
class Version:
    def __init__(self, text):
        self.parts = tuple(map(int, text.split(".")))

    def __eq__(self, other):
        return self.parts == other.parts

    def __lt__(self, other):
        return self.parts < other.parts

    def __repr__(self):
        return ".".join(map(str, self.parts))

versions = [Version(t) for t in ("1.10", "1.9", "1.0.1")]
print(sorted(versions), max(versions), versions[0] >= versions[1])

def by_length_then_reverse(a, b):
    return len(a) - len(b) or (a < b) - (a > b)

print(sorted(["bb", "a", "cc", "b"], key=cmp_to_key(by_length_then_reverse)))
largest = sorted(["3", "30", "34", "5"], key=cmp_to_key(lambda a, b: int(b + a) - int(a + b)))
print("".join(largest))

#: singledispatch
#: value: null
#: output: "something: 3.5\na number: True\na sequence of 2: a number: 1; a sequence of 1: something: a\nX ?\n"
from functools import singledispatch, singledispatchmethod

@singledispatch
def show(value):
    return f"something: {value}"

@show.register
def _(value: int):
    return f"a number: {value}"

@show.register(list)
@show.register(tuple)
def _(value):
    return f"a sequence of {len(value)}: " + "; ".join(map(show, value))

print(show(3.5), show(True), show([1, ("a",)]), sep="\n")

class Printer:
    @singledispatchmethod
    def put(self, value):
        return "?"

    @put.register
    def _(self, value: str):
        return value.upper()

print(Printer().put("x"), Printer().put(1))

#: cached properties and partial methods
#: value: null
#: output: "computing\n12 12 4\n12 ['area', 'r']\ncomputing\n48\n"
from functools import cached_property, partialmethod

class Circle:
    def __init__(self, r):
        self.r = r

    @cached_property
    def area(self):
        print("computing")
        return 3 * self.r**2

    def scale(self, factor):
        self.r *= factor
        return self.r

    double = partialmethod(scale, 2)

c = Circle(2)
print(c.area, c.area, c.double())
print(c.area, sorted(c.__dict__))
del c.area
print(c.area)
