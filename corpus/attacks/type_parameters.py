# Type parameters that read themselves while they are evaluated.

#: control: none, CPython raises RecursionError or NameError

#: a bound that reads itself
def f[T: T.__bound__](): pass
T = f.__type_params__[0]
try:
    print('REACHED', T.__bound__)
except (RecursionError, NameError): pass

#: constraints that read themselves
def f[T: (int, T.__constraints__)](): pass
T = f.__type_params__[0]
try:
    print('REACHED', T.__constraints__)
except (RecursionError, NameError): pass

#: a default that reads itself
def f[T = T.__default__](): pass
T = f.__type_params__[0]
try:
    print('REACHED', T.__default__)
except (RecursionError, NameError): pass

#: two bounds that read each other
def f[T: U.__bound__, U: T.__bound__](): pass
T, U = f.__type_params__
try:
    print('REACHED', T.__bound__)
except (RecursionError, NameError): pass

#: a bound that reads the other attributes of its parameter
def f[T: (lambda: (T.has_default(), T.evaluate_bound, T.evaluate_constraints, T.__constraints__))()](): pass
T = f.__type_params__[0]
T.__bound__

#: an alias that reads itself
type A = A.__value__
try:
    print('REACHED', A.__value__)
except (RecursionError, NameError): pass

#: a bound whose first evaluation raises
times = []
def bound():
    times.append(1)
    if len(times) == 1: raise ValueError('first')
    return int
def f[T: bound()](): pass
T = f.__type_params__[0]
try: T.__bound__
except ValueError: pass
if T.__bound__ is not int or T.__bound__ is not int or len(times) != 2:
    print('REACHED', times)
