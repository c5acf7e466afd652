#: title: the iteration limit
#: limits: iterations 100

#: ends a for loop
#: ends: iterations at line 2
x = 0
for i in range(101):
    x += 1
101

#: lets a for loop of as many iterations end by itself
#: value: 100
x = 0
for i in range(100):
    x += 1
100

#: ends a list comprehension
#: ends: iterations at line 2

x = [i for i in range(101)]
101

#: lets a list comprehension of as many iterations end by itself
#: value: 100

x = [i for i in range(100)]
100

#: ends a set comprehension
#: ends: iterations at line 2

x = {i for i in range(101)}
101

#: lets a set comprehension of as many iterations end by itself
#: value: 100

x = {i for i in range(100)}
100

#: ends a dict comprehension
#: ends: iterations at line 2

x = {i: i for i in range(101)}
101

#: lets a dict comprehension of as many iterations end by itself
#: value: 100

x = {i: i for i in range(100)}
100

#: ends a generator expression
#: ends: iterations at line 2

x = sum(i for i in range(101))
101

#: lets a generator expression of as many iterations end by itself
#: value: 100

x = sum(i for i in range(100))
100

#: ends a loop in a function
#: ends: iterations at line 2
def f():
    for i in range(101):
        pass
f()
101

#: lets a loop in a function of as many iterations end by itself
#: value: 100
def f():
    for i in range(100):
        pass
f()
100

#: ends a loop over a text
#: ends: iterations at line 2

for c in 'x' * 101:
    pass
101

#: lets a loop over a text of as many iterations end by itself
#: value: 100

for c in 'x' * 100:
    pass
100

#: ends a loop over an iterator of its own
#: ends: iterations at line 7
class C:
    n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 101: raise StopIteration
for i in C():
    pass
101

#: lets a loop over an iterator of its own of as many iterations end by itself
#: value: 100
class C:
    n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 100: raise StopIteration
for i in C():
    pass
100

#: is a number in the message
#: ends: iterations
#: message: /\b100\b/
#: traceback: /line 1/
for i in range(101): pass

#: ends a loop after that many iterations
#: ends: iterations at line 1 or 2
#: output-bytes: 100
for i in range(1000):
    print('.', end='')

#: counts every loop by itself
#: value: 59
for i in range(60): pass
for i in range(60): pass
i

#: counts a loop within a loop anew each time
#: value: 2500
n = 0
for i in range(50):
    for j in range(50):
        n += 1
n

#: cannot be caught
#: ends: iterations at line 2
try:
    for i in range(101): pass
except BaseException: pass
finally: x = 1
7

#: reports the active calls
#: ends: iterations
#: frames: <module>, f
def f():
    for i in range(101): pass
f()

#: is off by default
#: limits: default
#: value: 100000
n = 0
for i in range(100000): n += 1
n
