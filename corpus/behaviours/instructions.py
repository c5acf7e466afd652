#: title: the instruction budget
#: limits: instructions 20e6

#: ends while True: pass
#: ends: instructions at line 2
#: message: the program was stopped: it used up its budget of 20000000 instructions
#: output: ""

while True: pass

#: ends a loop in nested functions
#: ends: instructions at line 2 or 3
#: message: the program was stopped: it used up its budget of 20000000 instructions
#: output: ""
def g():
    while True:
        pass
def f():
    g()
f()

#: ends a loop that catches everything
#: ends: instructions at line 4 or 5
#: message: the program was stopped: it used up its budget of 20000000 instructions
#: output: ""
n = 0
while True:
    try:
        while True:
            n += 1
    except BaseException:
        pass

#: ends a loop in finally
#: ends: instructions at line 2
#: message: the program was stopped: it used up its budget of 20000000 instructions
#: output: ""
try:
    while True: pass
finally:
    while True: pass

#: ends loops in loops that catch everything
#: ends: instructions at line 3
#: message: the program was stopped: it used up its budget of 20000000 instructions
#: output: ""
def f():
    try:
        while True: pass
    except BaseException:
        f()
while True:
    try: f()
    except BaseException: continue

#: ends a generator that catches everything
#: ends: instructions at line 2 or 3 or 4 or 7 or 8
#: message: the program was stopped: it used up its budget of 20000000 instructions
#: output: ""
def g():
    while True:
        try:
            yield 1
        except BaseException:
            pass
for x in g():
    pass

#: ends a context manager that swallows everything
#: ends: instructions at line 6
#: message: the program was stopped: it used up its budget of 20000000 instructions
#: output: ""
class C:
    def __enter__(self): pass
    def __exit__(self, *e): return True
while True:
    with C():
        while True: pass

#: ends a loop in __del__
#: ends: instructions at line 3
#: message: the program was stopped: it used up its budget of 20000000 instructions
#: output: ""
class C:
    def __del__(self):
        while True: pass
c = C()
del c

#: ends a loop in a comparison that sorting calls
#: ends: instructions at line 3
#: message: the program was stopped: it used up its budget of 20000000 instructions
#: output: ""
class C:
    def __lt__(self, other):
        while True: pass
sorted([C(), C()])

#: ends a loop over an endless iterator
#: ends: instructions at line 2 or 3
#: message: the program was stopped: it used up its budget of 20000000 instructions
#: output: ""
def g():
    while True: yield 0
max(g())

#: ends 10**10**8, which is native work
#: limits: instructions 20e6, memory 2 GiB
#: ends: instructions at line 3
#: message: the program was stopped: it used up its budget of 20000000 instructions
#: output: "before\n"
print('before')

10**10**8

#: ends sum(range(10**11)), which is native work
#: limits: instructions 20e6, memory 2 GiB
#: ends: instructions at line 3
#: message: the program was stopped: it used up its budget of 20000000 instructions
#: output: "before\n"
print('before')

sum(range(10**11))

#: ends min(range(10**12)), which is native work
#: limits: instructions 20e6, memory 2 GiB
#: ends: instructions at line 3
#: message: the program was stopped: it used up its budget of 20000000 instructions
#: output: "before\n"
print('before')

min(range(10**12))

#: ends -1 in iter(range(10**12)), which is native work
#: limits: instructions 20e6, memory 2 GiB
#: ends: instructions at line 3
#: message: the program was stopped: it used up its budget of 20000000 instructions
#: output: "before\n"
print('before')

-1 in iter(range(10**12))

#: ends any(map(bool, iter(int, 1))), which is native work
#: limits: instructions 20e6, memory 2 GiB
#: ends: instructions at line 3
#: message: the program was stopped: it used up its budget of 20000000 instructions
#: output: "before\n"
print('before')

any(map(bool, iter(int, 1)))

#: ends int('9' * 4000) ** 100000, which is native work
#: limits: instructions 20e6, memory 2 GiB
#: ends: instructions at line 3
#: message: the program was stopped: it used up its budget of 20000000 instructions
#: output: "before\n"
print('before')

int('9' * 4000) ** 100000

#: ends pow(3, 1 << 200000, (1 << 20000) + 1), which is native work
#: limits: instructions 20e6, memory 2 GiB
#: ends: instructions at line 3
#: message: the program was stopped: it used up its budget of 20000000 instructions
#: output: "before\n"
print('before')

pow(3, 1 << 200000, (1 << 20000) + 1)

#: reports the active calls
#: ends: instructions
#: frames: <module>, outer, inner
#: traceback: /^Traceback \(most recent call last\):\n  File "main\.py", line 6, in <module>\n    outer\(\)\n  File "main\.py", line 5, in outer\n/
def inner():
    while True:
        pass
def outer():
    inner()
outer()
