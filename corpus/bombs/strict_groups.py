#: title: programs under strict, with its groups
#: limits: instructions 200e6
#: policy: {"profile": "strict", "builtins": {"add": ["limited_builtins", "utility_builtins"]}}

#: a range that is too long
#: ends: exception ValueError at line 1
range(1000)

#: a range that is long enough
#: value: 999
len(range(999))

#: ranges at the ends of all numbers
#: value: 5
for a in -2**70, -1, 0, 1, 999, 2**70, None, 1.5:
  for b in -2**70, -1, 0, 1, 999, 2**70, None, 1.5:
    for c in -2**70, -1, 0, 1, 999, 2**70, None, 1.5:
      try: range(a, b, c)
      except (ValueError, TypeError, AttributeError): pass
5

#: a range of no and too many arguments
#: value: 5
for f in lambda: range(), lambda: range(1, 2, 3, 4), lambda: list(), lambda: tuple(1, 2):
    try: f()
    except (TypeError, AttributeError): pass
5

#: a list of a list for ever
#: ends: memory or instructions at line 2
x = [1]
while True: x = list(x + x)

#: a list of itself
#: value: 1
x = []
x.append(x)
len(list(tuple(x)))

#: reorder of nonsense
#: value: 5
for a in [], 1, None, [[]], [1, (2, 3)], "ab", {1: 2}:
  for b in [], 1, None, [[]], [1, (2, 3)]:
    for c in [], 1, [[]], [1, (2, 3)]:
      try: reorder(a, b, c)
      except TypeError: pass
5

#: reorder of what compares for ever
#: ends: instructions or exception
class C:
    def __eq__(self, other):
        while True: pass
reorder([C()], [C()])

#: test of nonsense
#: value: 5
test(), test(1), test(1, 2), test(0, 1, 2)[0:] if 0 else test(0, 1, 0, 1, 5)
5

#: same_type of what lies
#: value: 5
class C: pass
same_type(C(), C(), C, 1, None), same_type(1)
5

#: string.capwords of much
#: ends: instructions or memory at line 2
x = 'a ' * 10**6
while True: string.capwords(x)

#: math.factorial of much
#: ends: instructions at line 1
math.factorial(10**9)

#: sets of sets
#: ends: instructions or recursion or memory or exception at line 2
x = frozenset()
while True: x = frozenset([x, frozenset([x])])
