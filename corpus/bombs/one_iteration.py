#: title: one iteration
#: limits: iterations 1

#: one iteration, and no more
#: value: 5
for _ in [1]: x = 5
[y for y in (x,)][0]

#: two iterations, where one is the most
#: ends: iterations at line 1
for _ in [1, 2]: pass

#: no iteration
#: value: 5
for _ in (): 1
else: x = 5
x
