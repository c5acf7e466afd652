"""Cases of floats, integers and texts: conversions and formats."""
from .source import FLOATS

HEAD = ''


def cases(source):
    value = lambda: source.pick(FLOATS) if source.chance(25) else f'({source.double()!r})'
    bits = lambda: f'float.fromhex({source.double().hex()!r})'
    for _ in range(300):
        yield f'{bits()}'
    specs = ['.%d%s' % (digits, kind) for digits in (0, 1, 2, 3, 6, 10, 17, 20) for kind in 'eEfFgG%n'] + [
        '', 'e', 'f', 'g', '%', '+', ' ', '-', '+.3f', ' .2e', '010.3f', '<12', '>12.2f', '^14.3e', '=+12.1f',
        '*^10.1f', ',', '_', ',.2f', '_.3f', '15,.1f', '#.0f', '#g', '#.3g', '.0', '.3', '.17', 'z.1f', 'z.0f', '+z.2f',
        '0=+15,.3f', '012,.1f', '05', 'n', '25.15g', '<+8.1%']
    for _ in range(450):
        yield f'format({value()}, {source.pick(specs)!r})'
    for spec in ['d', 'x', 's', 'c', '.f', '10.3q', ',n', '_,', '=>>5', '.-1f', 'zd', '999999999999999999999f', '{}']:
        yield f'format(1.5, {spec!r})'
    percent = ['%f', '%.2f', '%e', '%g', '%+.3e', '%010.2f', '%-12.1f|', '% .3g', '%#.0f', '%.0f', '%r', '%s', '%d',
               '%.10G', '%x', '%c']
    for _ in range(100):
        yield f'{source.pick(percent)!r} % {value()}'
    for _ in range(100):
        yield f'round({value()}, {source.between(-5, 8)})'
    for _ in range(40):
        yield source.pick(['round(%s)', 'int(%s)', '(%s).hex()', '(%s).as_integer_ratio()', '(%s).is_integer()',
                           'hash(%s)', 'divmod(%s, 0.7)', '(%s) // 0.1', '(%s) %% -3.5', 'str(%s)', 'bool(%s)',
                           'complex(%s, -0.0)']) % value()
    for _ in range(120):
        digits = source.text('0123456789', 1, source.pick([3, 20, 40]))
        text = source.pick(['', '-', '+', ' ']) + digits
        if source.chance(70):
            text += '.' + source.text('0123456789', 0, 20)
        if source.chance(60):
            text += source.pick('eE') + source.pick(['', '-', '+']) + str(source.between(0, source.pick([5, 30, 330])))
        yield f'float({text!r})'
    for text in ['', ' ', '.', '1e', 'e5', '1_0.5', '1__0', '_1', '0x10', 'inf', '-Infinity', 'NAN', 'nan(1)', '1.5 ',
                 '\n2\t', '１２.5', '1,5', '--1', '1e400', '-1e-400', '2.4703282292062327e-324',
                 '2.4703282292062328e-324', '9007199254740992.9999999999999', '1e23', '8.41e21', '9.5367431640625e-07',
                 '0x1p', '1e-4294967297']:
        yield f'float({text!r})'
        yield f'float.fromhex({text!r})'
    ints = ['', 'd', ',', '_', 'x', 'X', 'o', 'b', '#x', '#b', '#o', '08', '+', ' ', '>10', '^+9', '*<8,', '_x', '_b',
            'c', 'e', '.2f', '%', 'n', '+08,d', '#_x', '=10', '.3', 's', '020_d', '#010x']
    for _ in range(140):
        yield f'format({source.integer(70)}, {source.pick(ints)!r})'
    strings = ['', 's', '10', '<10', '>10', '^10', '.2', '*^9.3', '010', '=5', 'd', '+', ',', '>3.1s', '😀<4']
    for _ in range(40):
        yield f'format({source.text("abcé中 ", 0, 6)!r}, {source.pick(strings)!r})'
