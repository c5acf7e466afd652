#: title: memory that is given back

#: large blocks
#: ends: instructions at line 1 or 2 or 3
while True:
    x = bytes(15 * 2**20)
    del x

#: blocks of all sizes
#: ends: instructions at line 2
while True:
    for i in range(24): x = bytes(2**i)

#: small blocks
#: ends: instructions at line 1
while True: [bytes(i) for i in range(1000)]

#: cycles
#: ends: instructions at line 2 or 3
while True:
    a = []
    a.append(a)

#: cycles of objects
#: ends: instructions at line 3 or 4
class C: pass
while True:
    a, b = C(), C()
    a.b, b.a = b, a

#: cycles with __del__
#: ends: instructions at line 2 or 4 or 5
class C:
    def __del__(self): pass
while True:
    c = C()
    c.c = c

#: cycles through closures
#: ends: instructions at line 1 or 2 or 3 or 4
def f():
    def g(): return g
    return g
while True: f()

#: cycles through generators
#: ends: instructions at line 4 or 5
def g(x):
    yield x
while True:
    x = []
    x.append(g(x))

#: cycles through exceptions
#: ends: instructions at line 2 or 3
while True:
    try: raise ValueError
    except ValueError as e: f = e

#: classes
#: ends: instructions at line 2
while True:
    class C: pass

#: subclasses of one class
#: ends: instructions at line 2
class B: pass
while True: type('C', (B,), {})

#: names of attributes
#: ends: instructions at line 4 or 5 or 6
class C: pass
c, i = C(), 0
while True:
    setattr(c, f'a{i}', i)
    delattr(c, f'a{i}')
    i += 1

#: a list that grows and shrinks
#: ends: instructions at line 3 or 4
x = []
while True:
    x.extend(range(10**5))
    x.clear()

#: a dict that grows and shrinks
#: ends: instructions at line 3 or 4
d = {}
while True:
    for i in range(10**4): d[i] = i
    d.clear()

#: a text that grows and shrinks
#: ends: instructions at line 3
while True:
    x = 'a'
    for _ in range(20): x += x

#: pieces of a size, every other freed, then larger ones
#: ends: instructions at line 4 or 5 or 6 or 7
#: limits: instructions 1e9
while True:
    size, kept = 64, []
    while size < 10**5:
        piece = [bytes(size) for _ in range(2 * 10**6 // size)]
        kept.append(piece[::2])
        size = size * 3 // 2
        del kept[:-2]

#: one long piece among many short ones, again and again
#: ends: instructions at line 4 or 5
#: limits: instructions 500e6
x = [None] * 1000
i = 0
while True:
    x[i % 1000] = bytes(i * 7919 % 20000)
    i += 1
