# The library modules decimal and fractions.

#: the context of decimals: the next program
import decimal
decimal.getcontext().prec = 3
#: then
import decimal
if decimal.getcontext().prec != 28:
    print('REACHED', decimal.Decimal(1) / 7)

#: the default context: the next program
import decimal
decimal.DefaultContext.prec = 4
decimal.setcontext(decimal.Context(prec=5))
#: then
import decimal
if decimal.DefaultContext.prec == 4:
    print('REACHED', decimal.DefaultContext)

#: the globals of fractions: the builtins
import fractions
print('REACHED', fractions.Fraction.limit_denominator.__globals__['__builtins__'])

#: fractions.operator and fractions.sys: a frame
import fractions
print('REACHED', fractions.sys._getframe())

#: _pydecimal: the modules that it imports
import _pydecimal
print('REACHED', _pydecimal.Decimal.__add__.__globals__['__builtins__'])

#: the class of a decimal: all classes
import decimal
print('REACHED', decimal.Decimal.__base__.__subclasses__())

#: a format with a locale of the program: code
#: control: none, the format is text only
import decimal
class Spec(str):
    def __str__(self): return "print('REA' 'CHED')"
for spec in (Spec('n'), '{0.__class__}', '%(x)s'):
    try:
        format(decimal.Decimal(1), spec)
    except (ValueError, TypeError):
        pass

#: as_tuple with wrong parts: the memory of a decimal
#: control: none, CPython checks the parts
import decimal
for parts in ((0, (1,) * 10**5, 10**30), (0, (10,), 0), (0, (-1,), 0), (5, (), 'F'), (0, (2**70,), 0), (0, [], -10**30),
              (True, (True,), False)):
    try:
        str(decimal.Decimal(parts))
    except (ValueError, decimal.InvalidOperation, OverflowError, MemoryError):
        pass

#: a handler of signals: the frame of the operation
import decimal
try:
    decimal.Decimal(1) / 0
except decimal.DivisionByZero as error:
    print('REACHED', error.__traceback__.tb_frame)

#: a method of Fraction replaced: the next program
import fractions
fractions.Fraction.__add__ = lambda a, b: 'REACHED'
#: then
import fractions
print(fractions.Fraction(1) + 1)

#: a method of Decimal replaced: the next program
#: control: none, CPython cannot change it either
import decimal
for change in (setattr, type.__setattr__, object.__setattr__):
    try:
        change(decimal.Decimal, '__add__', lambda a, b: 'REACHED')
    except (TypeError, AttributeError):
        pass
#: then
import decimal
print(decimal.Decimal(1) + 1)

#: the rules of rounding of a context: a wrong index
#: control: none, CPython checks the values
import decimal
for name, value in (('rounding', 99), ('rounding', -1), ('rounding', []), ('prec', -1), ('prec', 10**30), ('Emax', -1),
                    ('clamp', 7), ('capitals', 9), ('traps', {}), ('flags', {int: True})):
    try:
        setattr(decimal.getcontext(), name, value)
        str(decimal.Decimal('1.5') / 3)
    except (ValueError, TypeError, KeyError, OverflowError, decimal.DecimalException, AttributeError):
        pass
