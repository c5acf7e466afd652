#: title: the library module timeit

#: a function that is measured
#: value: null
#: output: "50 True True\n3 True\n"
import timeit

calls = []
spent = timeit.timeit(lambda: calls.append(1), number=50)
print(len(calls), spent >= 0, isinstance(spent, float))
times = timeit.repeat(lambda: sum(range(10)), number=10, repeat=3)
print(len(times), min(times) >= 0)

#: two ways that are compared
#: value: null
#: output: "True\n['join', 'plus'] True True\n"
from timeit import Timer, default_timer

def join():
    return "".join(str(n) for n in range(50))

def plus():
    text = ""
    for n in range(50):
        text += str(n)
    return text

start = default_timer()
print(join() == plus())
results = {f.__name__: Timer(f).timeit(20) for f in (join, plus)}
print(list(results), all(t >= 0 for t in results.values()), default_timer() >= start)

#: statements that are text
#: value: null
#: output: "True True\n6\n3\n"
import timeit
spent = timeit.timeit('"-".join(str(n) for n in range(10))', number=100)
print(isinstance(spent, float), spent >= 0)
made = []
timeit.timeit('made.append(x)', setup='x = 1', number=6, globals=globals())
print(len(made))
print(len(timeit.repeat('sum(range(10))', repeat=3, number=2)))

#: a statement that imports a module of the program
#: value: null
#: output: "True\n"
import random
import timeit
print(timeit.timeit('random.random()', setup='import random', number=5) >= 0)
