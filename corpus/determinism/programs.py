#: title: determinism

#: fib
#: value: /^1597$/
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
fib(17)

#: sorting
#: value: /^null$/
x = 12345
xs = []
for _ in range(5000):
    x = (x * 1103515245 + 12345) % 2**31
    xs.append(x)
print(sorted(xs)[:5], sorted(map(str, xs))[-3:])

#: dicts and sets of strings, in order
#: value: /^2$/
words = [f'word{i * 7919 % 1000}' for i in range(2000)]
count = {}
for w in words: count[w] = count.get(w, 0) + 1
print(list(set(words))[:10], hash('a'), hash((1, 'b')), hash(1.5))
count['word0']

#: floats
#: value: /^2\.5\d+$/
import math
print([repr(f(x / 7)) for x in range(1, 20) for f in (math.sin, math.exp, math.log, math.gamma, math.sqrt)])
sum(1 / i ** 1.5 for i in range(1, 2000))

#: signs of NaNs
#: note: The sign depends on the processor and the compiler. The loop runs until V8 has optimised the addition.
#: value: /^Tuple\[\[1, 1, 1, 1\], Set\{1\}, -1\]$/
#: final-newline: yes

import math
inf = float('inf')
nan = inf - inf
signs = set()
for i in range(100000):
    signs.add(math.copysign(1, nan + (-nan)))
    signs.add(math.copysign(1, (-nan) * nan))
([math.copysign(1, x) for x in (inf - inf, inf * 0, -inf + inf, math.sqrt(nan))], signs, math.copysign(1, -nan))

#: big integers
#: value: /^Tuple\[\d+n?, "\d{20}"\]$/
x = 1
for i in range(1, 500): x *= i
(x % 10**40, str(3**2000)[:20])

#: strings
#: value: /^\["/
s = 'äöü€😀' * 500
print(s.upper()[:3], s.encode()[:8], s.count('€'), '-'.join(sorted(set(s))))
[f'{n:>10,.3f}|{n!r}' for n in (1.5, 1234567.891, 1e100)]

#: classes, generators and exceptions
#: value: /^200$/
class A:
    def __init__(self, x): self.x = x
    def __repr__(self): return f'A({self.x})'
def g():
    for i in range(300):
        try:
            if i % 3 == 0: raise ValueError(i)
            yield A(i)
        except ValueError as e:
            yield e
print(*list(g())[:5])
len([x for x in g() if isinstance(x, A)])

#: addresses
#: value: /^Tuple\[\d+, "<class/
class A: pass
(id(A()), repr(A), repr(A()), repr(lambda: 1), hash(object()))

#: depths of recursion
#: note: The depth at which each path of recursion raises RecursionError.
#: value: /^Map\{"call": \d{2,}, "add": \d{2,}, .*"star": \d{2,}\}$/
#: final-newline: yes

def depth_of(path):
    deepest = 0
    def descend(n):
        nonlocal deepest
        deepest = max(deepest, n)
        return path(lambda: descend(n + 1))
    try:
        descend(1)
    except RecursionError:
        pass
    return deepest

class Sum:
    def __init__(self, step): self.step = step
    def __add__(self, other): return self.step()
    def __eq__(self, other): return self.step()
    def __getattr__(self, name): return self.step()
    def __getitem__(self, key): return self.step()
    def __iter__(self): return iter([self.step()])
    def __hash__(self): return self.step()
    def __format__(self, spec): return self.step()

def generator(step):
    yield step()

def nested(step):
    class Inner:
        x = step()
    return Inner

paths = {
    'call': lambda step: step(),
    'add': lambda step: Sum(step) + 1,
    'eq': lambda step: Sum(step) == 1,
    'getattr': lambda step: Sum(step).x,
    'getitem': lambda step: Sum(step)[0],
    'iter': lambda step: list(Sum(step)),
    'hash': lambda step: {Sum(step)},
    'format': lambda step: f'{Sum(step)}',
    'sorted': lambda step: sorted([1], key=lambda _: step()),
    'map': lambda step: list(map(lambda _: step(), [1])),
    'generator': lambda step: sum(generator(step)),
    'comprehension': lambda step: [step() for _ in [1]],
    'class body': nested,
    'star': lambda step: (lambda *a, **k: step())(*[1], **{'b': 2}),
}
{name: depth_of(path) for name, path in paths.items()}

#: an exception
#: ends: exception KeyError
#: message: /KeyError: 'missing'/
def f(n):
    if n == 0: return {}['missing']
    return f(n - 1)
f(20)

#: a syntax error
#: ends: syntax
def f(:
  pass

#: over the budget, in Python
#: ends: instructions
#: limits: instructions 20e6
n = 0
while True:
    n += 1
    if n % 100000 == 0: print(n)

#: over the budget, in native code
#: ends: instructions
#: limits: instructions 20e6, memory 2 GiB
print('before')
10**10**8

#: over the memory
#: ends: memory
#: limits: memory 16 MiB
x = []
while True:
    x.append(str(len(x)) * 10)
    if len(x) % 10000 == 0: print(len(x))

#: over the output
#: ends: output
#: limits: output 20000
n = 0
while True:
    n += 1
    print(n)

#: over the recursion
#: ends: recursion
#: limits: recursion 200
def f(n): return f(n + 1)
f(0)
