#: title: the memory limit
#: limits: memory 16 MiB

#: ends a list that doubles
#: ends: memory at line 3
#: output: ""
x = [0]
while True:
    x += x

#: ends a list that grows
#: ends: memory at line 3
#: output: ""
x = []
while True:
    x.append([0] * 100)

#: ends a list of lists that catches everything
#: ends: memory at line 4
#: output: ""
x = []
while True:
    try:
        while True: x.append([0] * 100)
    except BaseException:
        pass

#: ends a string that doubles
#: ends: memory at line 3
#: output: ""
s = 'ab'
while True:
    s += s

#: ends a huge string
#: ends: memory at line 2
#: output: ""
s = 1
s = 'a' * 10**9

#: ends a huge list
#: ends: memory at line 3
#: output: ""


x = [None] * 10**8

#: ends a list of a huge range
#: ends: memory at line 1
#: output: ""
list(range(10**9))

#: ends huge bytes
#: ends: memory at line 1
#: output: ""
bytearray(10**9)

#: ends a format of huge width
#: ends: memory at line 1
#: output: ""
'{:1000000000}'.format(1)

#: ends a huge shift
#: ends: memory at line 1
#: output: ""
1 << 10**10

#: ends a dict that grows
#: ends: memory at line 3 or 4 or 5
#: output: ""
d = {}
i = 0
while True:
    d[i] = str(i)
    i += 1

#: ends a nest of tuples
#: ends: memory at line 3
#: output: ""
t = ()
while True:
    t = (t, t)

#: ends a generator that is collected
#: ends: memory at line 1
#: output: ""
list(iter(int, 1))

#: lets a program use what it has
#: value: 8388608
x = 'a' * (8 * 2**20)
len(x)

#: lets a program use the same memory again and again
#: value: 5242880
for _ in range(100):
    x = 'a' * (5 * 2**20)
len(x)
