"""Cases of `decimal`."""

HEAD = '''import decimal
import math
from decimal import Decimal as D
from fractions import Fraction


def within(action, **options):
    with decimal.localcontext(**options) as context:
        value = action()
        return value, [signal.__name__ for signal, is_set in context.flags.items() if is_set]'''


def decimal_text(source):
    if source.chance(8):
        return source.pick(['NaN', 'sNaN', 'Infinity', '-Infinity', '-0', '0E+5', '0.000', '1E+30', '1E-30', '-NaN123',
                            '9' * 28, '0.5', '-0.5'])
    digits = source.text('0123456789', 1, source.pick([2, 6, 30])).lstrip('0') or '0'
    if source.chance(60):
        place = source.between(0, len(digits))
        digits = (digits[:place] or '0') + '.' + digits[place:]
        digits = digits.rstrip('.')
    return source.pick(['', '', '-']) + digits + (f'E{source.between(-12, 12)}' if source.chance(25) else '')


def cases(source):
    d = lambda: f'D({decimal_text(source)!r})'
    sign, fraction = ['', '-'], ['', '.5', '.25', '.001']
    small = lambda: f'D({source.pick(sign) + str(source.between(0, 60)) + source.pick(fraction)!r})'
    for _ in range(280):
        yield f'{d()} {source.pick(["+", "-", "*", "/", "//", "%", "<", "==", ">="])} {d()}'
    for _ in range(40):
        yield f'{small()} ** {source.pick([small(), str(source.between(-6, 12)), d()])}'
    roundings = ['ROUND_CEILING', 'ROUND_DOWN', 'ROUND_FLOOR', 'ROUND_HALF_DOWN', 'ROUND_HALF_EVEN', 'ROUND_HALF_UP',
                 'ROUND_UP', 'ROUND_05UP']
    for _ in range(150):
        exponent = source.pick(['1', '0.1', '0.01', '0.001', '1E1', '1E-9', '1E+3', '0.00'])
        yield f'{d()}.quantize(D({exponent!r}), rounding=decimal.{source.pick(roundings)})'
    for _ in range(60):
        yield f'round({d()}, {source.between(-3, 5)})'
    specs = ['', '.2f', ',.2f', 'e', '.3e', 'g', '.4g', '%', '.1%', 'f', '012.3f', '+', ' ', '>15', '^15.2f', '*<12',
             '.0f', 'n', 'E', '_', '_.2f', '+,.1f', 'd', 'z.1f', '020,', '.10']
    for _ in range(140):
        yield f'format({d()}, {source.pick(specs)!r})'
    unary = ['sqrt()', 'exp()', 'ln()', 'log10()', 'normalize()', 'as_tuple()', 'adjusted()', 'as_integer_ratio()',
             'to_integral_value()', 'to_integral_exact()', 'is_signed()', 'is_zero()', 'next_plus()', 'next_minus()',
             'number_class()', 'logb()', 'copy_abs()', 'copy_negate()', 'to_eng_string()', 'is_finite()', 'is_nan()',
             'canonical()', 'conjugate()', 'is_normal()', 'radix()']
    for _ in range(200):
        yield f'{d()}.{source.pick(unary)}'
    binary = ['compare', 'max', 'min', 'max_mag', 'min_mag', 'remainder_near', 'scaleb', 'shift', 'rotate',
              'same_quantum', 'next_toward', 'copy_sign', 'compare_total', 'compare_total_mag', 'compare_signal',
              'logical_and']
    for _ in range(100):
        yield f'{d()}.{source.pick(binary)}({source.pick([d(), small()])})'
    for _ in range(60):
        name = source.pick(['int', 'float', 'str', 'repr', 'abs', 'bool', 'math.floor', 'math.ceil', 'math.trunc',
                            'hash', 'complex', 'D'])
        yield f'{name}({d()})'
    for _ in range(120):
        context = (f'prec={source.between(1, 12)}, rounding=decimal.{source.pick(roundings)}, '
                   f'Emax={source.pick([999999, 9, 20])}, Emin={source.pick([-999999, -9])}, '
                   f'capitals={source.below(2)}')
        action = source.pick(['{0} + {1}', '{0} * {1}', '{0} / {1}', '+{0}', 'str({0} / 3)', '{2}.sqrt()', '{2}.exp()',
                              '{0}.normalize()', '{0}.quantize(D("0.01"))', '{2} ** 7'])
        yield f'within(lambda: {action.format(d(), d(), small())}, {context})'
    for _ in range(40):
        yield f'D({source.double()!r})'
    for text in ['', ' 1', '1 ', '1_000', '_1', '1e', 'e1', '.', '.5', '5.', '--1', '+1', 'inf', 'Nan12', 'abc', '１２',
                 '1,5', '0x1', '1e99999999999999999999', '1E+999999', '1E+1000000', 'sNaN5', '-Inf']:
        yield f'D({text!r})'
    for value in ['(0, (1, 2), -1)', '(1, (), 0)', '(2, (1,), 0)', '(0, (1, 2), "F")', '1.1', 'True', '[0, [3, 4], 2]',
                  'None', '10**40', 'D("1.50")']:
        yield f'D({value})'
    for expression in ['D(1) + 1.5', 'D(1) < 1.5', 'D("0.5") == 0.5', 'D(1) == Fraction(1)', 'D(1) + Fraction(1)',
                       'sum([D("0.1")] * 10)', 'D("NaN") == D("NaN")', 'max(D(1), D("1.0"))',
                       'sorted([D(3), 1, D("2.5"), 2.25])', 'D(7) // D(2), D(-7) // D(2), D(-7) % D(2)',
                       'divmod(D(-7), D(2))', 'D(1).fma(2, 3)', 'D("1E+2") + 0', 'D.from_float(0.1)', 'pow(D(3), 5, 7)',
                       'pow(D(3), 5, 0)', 'D(0) ** 0', 'D(-8) ** D("0.5")',
                       'decimal.Context(prec=3).create_decimal("1.23456")', 'decimal.Context(prec=3)',
                       'decimal.getcontext().prec', 'decimal.BasicContext',
                       'decimal.ExtendedContext.divide(D(1), D(0))', 'D(5).logical_invert()',
                       'D("1010").logical_or(D("11"))', 'D("1.1").__floor__()', 'decimal.DecimalTuple(0, (1,), 0)',
                       'D("1e-400").exp()', 'D(10) ** 30', 'D(2) ** -3', 'hash(D("0.1")) == hash(Fraction(1, 10))',
                       'D("123.456").__round__()']:
        yield expression
