#: title: long walks, again and again
#: limits: memory 1 GiB

#: while True: x.sort(), where x = list(range(10**5, 0, -1)) * 2
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = list(range(10**5, 0, -1)) * 2
while True: x.sort()

#: while True: sorted(x, reverse=True), where x = list(range(10**5))
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = list(range(10**5))
while True: sorted(x, reverse=True)

#: while True: x.count(1), where x = [0] * 10**6
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = [0] * 10**6
while True: x.count(1)

#: while True: 1 in x, where x = (0,) * 10**6
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = (0,) * 10**6
while True: 1 in x

#: while True: x == y, where x, y = [0] * 10**5, [0] * 10**5
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x, y = [0] * 10**5, [0] * 10**5
while True: x == y

#: while True: x.reverse(), where x = [0] * 10**6
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = [0] * 10**6
while True: x.reverse()

#: while True: x[::-2], where x = [0] * 10**6
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = [0] * 10**6
while True: x[::-2]

#: while True: x + x, where x = [0] * 10**6
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = [0] * 10**6
while True: x + x

#: while True: x.copy(), where x = [0] * 10**6
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = [0] * 10**6
while True: x.copy()

#: while True: x.insert(0, 1), where x = [0] * 10**5
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = [0] * 10**5
while True: x.insert(0, 1)

#: while True: x.pop(0); x.append(0), where x = [0] * 10**5
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = [0] * 10**5
while True: x.pop(0); x.append(0)

#: while True: x[1:1] = [0]; del x[1], where x = [0] * 10**5
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = [0] * 10**5
while True: x[1:1] = [0]; del x[1]

#: while True: hash(x), where x = (0,) * 10**6
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = (0,) * 10**6
while True: hash(x)

#: while True: min(x), where x = [0] * 10**6
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = [0] * 10**6
while True: min(x)

#: while True: set(x), where x = [0] * 10**6
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = [0] * 10**6
while True: set(x)

#: while True: zip(*x), where x = [[0]] * 10**5
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = [[0]] * 10**5
while True: zip(*x)

#: while True: max(*x), where x = [0] * 10**6
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = [0] * 10**6
while True: max(*x)

#: while True: isinstance('', x), where x = (int,) * 10**6
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = (int,) * 10**6
while True: isinstance('', x)

#: while True: 'a'.startswith(x), where x = ('b',) * 10**6
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = ('b',) * 10**6
while True: 'a'.startswith(x)

#: while True: x | x, where x = set(range(10**4))
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = set(range(10**4))
while True: x | x

#: while True: x & x ^ x - x, where x = set(range(10**4))
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = set(range(10**4))
while True: x & x ^ x - x

#: while True: x <= x, where x = set(range(10**4))
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = set(range(10**4))
while True: x <= x

#: while True: {**x}, where x = dict.fromkeys(range(10**4))
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = dict.fromkeys(range(10**4))
while True: {**x}

#: while True: x | x, where x = dict.fromkeys(range(10**4))
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = dict.fromkeys(range(10**4))
while True: x | x

#: while True: x == {**x}, where x = dict.fromkeys(range(10**4))
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = dict.fromkeys(range(10**4))
while True: x == {**x}

#: while True: list(x.items()), where x = dict.fromkeys(range(10**4))
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = dict.fromkeys(range(10**4))
while True: list(x.items())
