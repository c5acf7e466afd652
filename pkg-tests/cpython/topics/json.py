"""Cases of `json`."""
from .source import WIDE

# The message of an exception is a part of the output.
MESSAGES = True
HEAD = '''import collections
import json


class Number(int): pass
class Text(str): pass
class Real(float): pass
class Half: pass


def nested(depth):
    value = []
    for _ in range(depth):
        value = [value]
    return value


def loop():
    value = []
    value.append(value)
    return value


def round_trip(value):
    text = json.dumps(value)
    return json.dumps(json.loads(text)) == text'''


def json_value(source, depth=0):
    kind = source.below(9 if depth < 3 else 6)
    if kind == 0:
        return source.pick(['None', 'True', 'False'])
    if kind == 1:
        return repr(source.integer(80))
    if kind == 2:
        return repr(source.double())
    if kind in (3, 4):
        return repr(source.text(WIDE))
    if kind == 5:
        return source.pick(['[]', '{}', '""', '()', '0', '-0.0', '1e400', '"\\x00\\x1f\\x7f\\u2028"'])
    if kind == 6:
        keys = ['"' + source.text('abcdefg', 1, 4) + '"', str(source.integer(6)), 'None', 'True', '2.5', '"é"']
        pairs = [f'{source.pick(keys)}: {json_value(source, depth + 1)}' for _ in range(source.below(4))]
        return '{' + ', '.join(pairs) + '}'
    parts = [json_value(source, depth + 1) for _ in range(source.below(4))]
    return '(' + ''.join(part + ', ' for part in parts) + ')' if kind == 7 else '[' + ', '.join(parts) + ']'


def json_text(source, depth=0):
    """A JSON text with blanks in all places where it may have them."""
    blank = lambda: source.pick(['', '', '', ' ', '\n', '\t ', '\r\n'])
    kind = source.below(8 if depth < 3 else 5)
    if kind == 0:
        body = source.pick(['null', 'true', 'false', 'NaN', '-Infinity', 'Infinity'])
    elif kind in (1, 2):
        body = source.pick(['0', '-1', '12', '1.50', '-0', '-0.0', '1e5', '1E+2', '2.5e-3', '1e400',
                            '123456789012345678901'])
    elif kind in (3, 4):
        escapes = ['\\n', '\\"', '\\\\', '\\u0041', '\\ud83d\\ude00', '\\ud800', '\\/']
        body = '"' + source.text(list('abcé€😀 /') + escapes, 0, 6) + '"'
    elif kind == 5:
        keys = ['"a"', '"b"', '"a\\u0062"', '""']
        body = '{' + ','.join(blank() + source.pick(keys) + blank() + ':' + json_text(source, depth + 1)
                              for _ in range(source.below(4))) + blank() + '}'
    else:
        body = '[' + ','.join(json_text(source, depth + 1) for _ in range(source.below(4))) + blank() + ']'
    return blank() + body + blank()


def cases(source):
    options = ['', '', ', indent=2', ', indent=0', ', indent="--"', ', indent=None', ', sort_keys=True',
               ', ensure_ascii=False', ', separators=(",", ":")', ', separators=(", ", " = "), indent=1',
               ', allow_nan=False', ', skipkeys=True', ', default=str', ', indent=4, ensure_ascii=False',
               ', check_circular=False']
    for _ in range(260):
        yield f'json.dumps({json_value(source)}{source.pick(options)})'
    for value in ['{1, 2}', 'object', '1j', 'b"x"', '{(1, 2): 3}', '{b"k": 1}', 'range(3)', '[...]', 'nested(50)',
                  'loop()', 'Half()', '[Number(3), Text("x"), Real(1.5)]', '{Text("k"): 1}',
                  'collections.OrderedDict(b=1, a=2)']:
        for option in ('', ', default=repr', ', skipkeys=True', ', indent=1', ', sort_keys=True'):
            if 'default=repr' not in option or value not in ('object', 'Half()'):
                yield f'json.dumps({value}{option})'
    for _ in range(220):
        yield f'json.loads({json_text(source)!r})'
    hooks = ['object_hook=sorted', 'object_pairs_hook=tuple', 'parse_float=str', 'parse_int=float',
             'parse_constant=str', 'strict=False', 'object_pairs_hook=collections.OrderedDict']
    for _ in range(70):
        yield f'json.loads({json_text(source)!r}, {source.pick(hooks)})'
    for _ in range(220):
        text = json_text(source)
        place = source.below(len(text) + 1)
        change = source.below(3)
        if change == 0:
            text = text[:place] + source.pick(list('{}[],:"\\x1.e-+') + ['\n', 'é']) + text[place:]
        else:
            text = text[:place] + text[place + change:]
        yield f'json.loads({text!r})'
    for _ in range(30):
        encoding = source.pick(['utf-8', 'utf-16', 'utf-8-sig', 'utf-32'])
        yield f'json.loads({json_text(source)!r}.encode({encoding!r}, "surrogatepass"))'
    for _ in range(30):
        yield f'round_trip({json_value(source)})'
    for _ in range(20):
        yield f'json.JSONDecoder().raw_decode({json_text(source).strip() + source.pick(["", " x", ",1"])!r})'
