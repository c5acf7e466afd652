#: title: floods of output

#: print for ever
#: ends: output at line 1
#: output: "x\nx\nx\n" ...
while True: print('x')

#: print and catch everything
#: ends: output at line 3
#: output: "xxx" ...
while True:
    try:
        while True: print('x' * 99)
    except BaseException:
        pass

#: print in finally
#: ends: output at line 4
#: output: "x\n" ...
def f():
    try: f()
    finally:
        while True: print('x')
f()

#: empty lines
#: ends: output at line 1
#: output: "\n\n\n" ...
while True: print()

#: nothing at all, for ever
#: ends: instructions at line 1
#: output: "" ...
while True: print(end='')

#: one print of 10 MB
#: ends: output at line 1
#: output: "000" ...
print(''.zfill(10**7))

#: one print of 1 GB
#: ends: memory at line 1
#: output: "" ...
print('a' * 10**9)

#: one print of 100 MB, within the limit of memory
#: ends: output at line 1
#: output: "000" ...
#: limits: memory 1 GiB, instructions 2e9
print(''.zfill(10**8))

#: prints of 1 MB
#: ends: output at line 1
#: output: "000" ...
while True: print(''.zfill(10**6))

#: one print of many
#: ends: output at line 1
#: output: "a a a " ...
#: limits: instructions 2e9, memory 256 MiB
print(*['a'] * 10**6)

#: one print of 10**8
#: ends: memory at line 1
#: output: "" ...
print(*['a'] * 10**8)

#: a separator of 10 MB
#: ends: output at line 1
#: output: "a000" ...
print('a', 'b', sep=''.zfill(10**7))

#: an end of 10 MB
#: ends: output at line 1
#: output: "a000" ...
print('a', end=''.zfill(10**7))

#: 100 000 characters of four bytes
#: ends: output at line 1
#: output: "😀😀" ...
print('😀' * 10**5)

#: control characters
#: ends: output at line 1
#: output: "\u0000\u001b[2J\r\b" ...
print('\0\x1b[2J\r\b' * 10**5)

#: byte order marks
#: ends: output at line 1
print('\ufeff' * 10**5)

#: lone surrogates
#: ends: output at line 2 or 3
#: output: "no\n" ...
#: limits: output 3000
while True:
    try: print('\ud800')
    except UnicodeEncodeError: print('no')

#: the repr of everything
#: ends: output at line 3
#: output: "[1]\n[1, 1]\n" ...
x = [1]
while True:
    print(x)
    x += x

#: to a file of its own
#: ends: recursion at line 2
class F:
    def write(self, s): print(s, file=self)
print('x', file=F())

#: to a file that floods
#: ends: output at line 3
#: output: "x\n" ...
class F:
    def write(self, s):
        while True: print('x')
print('x', file=F())

#: from __del__
#: ends: output at line 2 or 3
#: output: "x\n" ...
class C:
    def __del__(self): print('x')
while True: C()

#: exceptions in __del__
#: ends: output at line 2 or 3
#: output: "Exception ignored" ...
class C:
    def __del__(self): 1 / 0
while True: C()

#: long exceptions in __del__
#: ends: output at line 2 or 3
#: output: "Exception ignored" ...
class C:
    def __del__(self): raise ValueError('x' * 10**6)
while True: C()

#: exceptions in __del__ of an object whose repr floods
#: value: 1
#: output: "Exception ignored" ...
class C:
    def __repr__(self):
        while True: print('x')
    def __del__(self): 1 / 0
C()
1

#: exceptions in __del__ whose text loops
#: value: 1
#: output: "Exception ignored" ...
class E(Exception):
    def __str__(self):
        while True: pass
class C:
    def __del__(self): raise E
C()
1

#: from a generator that is closed
#: ends: output at line 4
#: output: "x\n" ...
def g():
    try: yield
    finally:
        while True: print('x')
x = g()
next(x)
x.close()

#: from a key function
#: ends: output at line 1
#: output: "x\n" ...
sorted(range(10**5), key=lambda x: print('x'))

#: from map
#: ends: output at line 1
#: output: "0\n1\n" ...
list(map(print, range(10**5)))

#: coroutines never awaited
#: ends: instructions at line 1 or 2
#: output: "main.py:2: RuntimeWarning: coroutine 'f' was never awaited\n" ...
async def f(): pass
while True: f()
