#: title: deletion of deep native objects
#: limits: instructions 2e9, memory 256 MiB

#: deletion of a deep chain of maps
#: ends: value or recursion at line 2 or 3 or none
x = None
for _ in range(100000): x = map(x, [])
del x
5

#: deletion of a chain of maps as an honest program makes it
#: value: 5
x = None
for _ in range(5000): x = map(x, [])
del x
5

#: deletion of a deep chain of iterators
#: ends: value or recursion at line 2 or 3 or none
x = None
for _ in range(100000): x = iter([x])
del x
5

#: deletion of a chain of iterators as an honest program makes it
#: value: 5
x = None
for _ in range(5000): x = iter([x])
del x
5

#: deletion of a deep chain of zips
#: ends: value or recursion at line 3 or 4 or none
x = None
x = []
for _ in range(100000): x = zip(x)
del x
5

#: deletion of a chain of zips as an honest program makes it
#: value: 5
x = None
x = []
for _ in range(5000): x = zip(x)
del x
5

#: deletion of a deep chain of properties
#: ends: value or recursion at line 2 or 3 or none
x = None
for _ in range(100000): x = property(x)
del x
5

#: deletion of a chain of properties as an honest program makes it
#: value: 5
x = None
for _ in range(5000): x = property(x)
del x
5

#: deletion of a deep chain of static methods
#: ends: value or recursion at line 2 or 3 or none
x = None
for _ in range(100000): x = staticmethod(x)
del x
5

#: deletion of a chain of static methods as an honest program makes it
#: value: 5
x = None
for _ in range(5000): x = staticmethod(x)
del x
5

#: deletion of a deep chain of slices
#: ends: value or recursion at line 2 or 3 or none
x = None
for _ in range(100000): x = slice(x)
del x
5

#: deletion of a chain of slices as an honest program makes it
#: value: 5
x = None
for _ in range(5000): x = slice(x)
del x
5

#: deletion of a deep chain of exceptions as causes
#: ends: value or recursion at line 6 or 7 or none
x = None
for _ in range(100000):
    e = ValueError()
    e.__cause__ = x
    x = e
del e
del x
5

#: deletion of a chain of exceptions as causes as an honest program makes it
#: value: 5
x = None
for _ in range(5000):
    e = ValueError()
    e.__cause__ = x
    x = e
del e
del x
5

#: deletion of a deep chain of exceptions as contexts
#: ends: value or recursion at line 6 or 7 or none
x = None
for _ in range(100000):
    e = ValueError()
    e.__context__ = x
    x = e
del e
del x
5

#: deletion of a chain of exceptions as contexts as an honest program makes it
#: value: 5
x = None
for _ in range(5000):
    e = ValueError()
    e.__context__ = x
    x = e
del e
del x
5

#: deletion of a deep chain of exceptions as arguments
#: ends: value or recursion at line 2 or 3 or none
x = None
for _ in range(100000): x = ValueError(x)
del x
5

#: deletion of a chain of exceptions as arguments as an honest program makes it
#: value: 5
x = None
for _ in range(5000): x = ValueError(x)
del x
5

#: deletion of a deep chain of groups of exceptions
#: ends: value or recursion at line 3 or 4 or none
x = None
x = ValueError()
for _ in range(100000): x = ExceptionGroup('', [x])
del x
5

#: deletion of a chain of groups of exceptions as an honest program makes it
#: value: 5
x = None
x = ValueError()
for _ in range(5000): x = ExceptionGroup('', [x])
del x
5

#: deletion of a deep chain of memoryviews
#: ends: value or recursion at line 3 or 4 or none
x = None
x = memoryview(b'a')
for _ in range(100000): x = memoryview(x)
del x
5

#: deletion of a chain of memoryviews as an honest program makes it
#: value: 5
x = None
x = memoryview(b'a')
for _ in range(5000): x = memoryview(x)
del x
5

#: deletion of a deep chain of types with arguments
#: ends: value or recursion at line 3 or 4 or none
x = None
x = int
for _ in range(100000): x = list[x]
del x
5

#: deletion of a chain of types with arguments as an honest program makes it
#: value: 5
x = None
x = int
for _ in range(5000): x = list[x]
del x
5

#: deletion of a deep nest of all kinds
#: ends: value or recursion at line 2 or 3 or none
x = None
for _ in range(100000): x = [({1: x},)]
del x
5

#: deletion of a nest of all kinds as an honest program makes it
#: value: 5
x = None
for _ in range(5000): x = [({1: x},)]
del x
5

#: deletion of a deep nest of frozensets
#: ends: value or recursion at line 2 or 3 or none
x = None
for _ in range(100000): x = frozenset([x])
del x
5

#: deletion of a nest of frozensets as an honest program makes it
#: value: 5
x = None
for _ in range(200): x = frozenset([x])
del x
5
