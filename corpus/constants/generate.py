"""Writes `expressions.txt`: constant expressions and their values in CPython.

    python3 corpus/constants/generate.py

A line is an expression, a tab, and the repr of its value or the class of the exception that it raises. The compiler folds
such expressions, so other code computes them than the code for variables. Expressions are left out if the versions or
platforms of CPython give different values: powers with an inexact float result (the C libraries differ in the last digit),
operations on a complex and a real number (version 3.14 has other rules), and complex results that contain a zero, an
infinity or a NaN.
"""
import ast
import math
import pathlib
import random
import warnings
from fractions import Fraction

COUNT = 24_000
LONGEST_EXPRESSION, LONGEST_RESULT = 48, 60
HERE = pathlib.Path(__file__).resolve().parent

warnings.simplefilter('ignore')
rng = random.Random(20250101)

INTS = [0, 1, 2, 3, 5, 7, 10, 16, 60, 64, 100, 127, 255, 256, 257, 1000, 2**31, 2**32 - 1, 2**53, 2**53 + 1, 2**63, 2**64 - 1, 10**18, 10**25]
FLOATS = ['0.0', '1.0', '0.5', '0.1', '2.5', '3.0', '10.0', '7.25', '1e300', '1e308', '1e-300', '5e-324', '1e16', '123456.789', '0.3', '9007199254740993.0']
TEXTS = ["''", "'a'", "'ab'", "'hello'", "'é'", "'añb'", "'\\n'", "'日本語'", "'😀x'", "'%s'", "'%5d'", "'%-4s|'", "'{}'"]
BYTES = ["b''", "b'a'", "b'abc'", "b'\\x00\\xff'", "b'%d'"]


def number(depth):
    if depth > 0 and rng.random() < 0.6:
        return numeric(depth)
    kind = rng.random()
    if kind < 0.5:
        return str(rng.choice(INTS) if rng.random() < 0.5 else rng.randrange(20))
    if kind < 0.85:
        return rng.choice(FLOATS)
    if kind < 0.95:
        return rng.choice(['True', 'False'])
    return f'({rng.randrange(1, 9)}{rng.choice("+-")}{rng.choice(["2", "0.5", "3"])}j)'


def numeric(depth):
    kind = rng.random()
    if kind < 0.2:
        return rng.choice(['-', '+', '~', '-']) + atom(number(depth - 1))
    op = rng.choice(['+', '-', '*', '/', '//', '%', '//', '%', '/', '**', '<<', '>>', '&', '|', '^'])
    if op in ('<<', '>>'):
        right = rng.choice(['0', '1', '3', '31', '64', '70', '-1', 'True', '2.0'])
    elif op == '**':
        right = str(rng.choice([0, 1, 2, 3, 10, -1, -2, '0.5', '2.0', '-1.0']))
    else:
        right = atom(number(depth - 1))
    return f'{atom(number(depth - 1))} {op} {right}'


def atom(text):
    """Adds brackets to most operations."""
    return f'({text})' if ' ' in text and (text[0] != '(' or rng.random() < 0.9) or text[0] in '+-~' and rng.random() < 0.3 else text


def sequence(depth):
    kind = rng.random()
    if depth <= 0 or kind < 0.3:
        return rng.choice(rng.choice([TEXTS, BYTES, ["()", "(1,)", "(1, 2, 3)", "('a', None, 2.5)", "((), (0.0, -0.0))"]]))
    if kind < 0.45:
        return f'{atom(sequence(depth - 1))} + {atom(sequence(depth - 1))}'
    if kind < 0.65:
        count = rng.choice(['0', '1', '2', '3', '-1', 'True'])
        pair = [atom(sequence(depth - 1)), count]
        rng.shuffle(pair)
        return ' * '.join(pair)
    if kind < 0.9:
        return f'{atom(sequence(depth - 1))}[{index(depth)}]'
    return f'{rng.choice(TEXTS)} % {rng.choice(["1", "(1,)", "(2, 3)", "()", "None", "2.5"])}' if rng.random() < 0.7 else f"f'{{{rng.randrange(9)}}}{{{rng.choice(FLOATS)}!r:>6}}'"


def index(depth):
    def bound():
        return rng.choice(['', '', '0', '1', '2', '-1', '-2', '5', '-5', 'None', 'True', '+1', '+None', str(10**20), '-' + str(2**63), '1.0'])
    if rng.random() < 0.45:
        return bound() or '0'
    text = f'{bound()}:{bound()}'
    return text if rng.random() < 0.5 else f'{text}:{rng.choice(["1", "2", "-1", "-2", "3", "0", "", str(10**20), "-" + str(10**20)])}'


def condition(depth):
    kind = rng.random()
    left, right = (number, number) if rng.random() < 0.7 else (sequence, sequence)
    if kind < 0.35:
        return f'{atom(left(depth - 1))} {rng.choice(["==", "!=", "<", "<=", ">", ">="])} {atom(right(depth - 1))}'
    if kind < 0.5:
        return f'not {atom(anything(depth - 1))}'
    if kind < 0.75:
        return f'{atom(anything(depth - 1))} {rng.choice(["and", "or"])} {atom(anything(depth - 1))}'
    if kind < 0.9:
        box = rng.choice(['(1, 2.0, None)', '{1, 2, 3}', '[0.0, True]', "'hello'", "b'abc'", "{'a', 'b'}"])
        return f'{atom(anything(depth - 1))} {rng.choice(["in", "not in"])} {box}'
    return f'{atom(anything(depth - 1))} if {atom(anything(depth - 1))} else {atom(anything(depth - 1))}'


def anything(depth):
    kind = rng.random()
    if kind < 0.6:
        return number(depth) if depth <= 0 else numeric(depth)
    if kind < 0.8:
        return sequence(depth)
    return condition(depth) if depth > 0 else rng.choice(['None', '...', 'True', '(1, 0.0)'])


class Unsettled(Exception):
    """Not every version or platform of CPython has the same value."""


def is_exact(base, exponent, power):
    """Whether a power is a float without rounding."""
    if not all(map(math.isfinite, (base, exponent, power))) or not base or exponent != int(exponent):
        return False
    return Fraction(base) ** int(exponent) == Fraction(power)


def settled(expression):
    """Raises Unsettled if a part of the expression has different values in different CPythons."""
    def walk(node):
        for child in ast.iter_child_nodes(node):
            walk(child)
        if not isinstance(node, ast.expr) or isinstance(node, (ast.Slice, ast.Constant, ast.FormattedValue, ast.JoinedStr)):
            return
        try:
            found = eval(compile(ast.fix_missing_locations(ast.Expression(node)), '', 'eval'), {})
        except Exception:
            return
        if isinstance(node, ast.BinOp):
            left, right = (eval(compile(ast.Expression(side), '', 'eval'), {}) for side in (node.left, node.right))
            if isinstance(node.op, ast.Pow):
                if not isinstance(found, int) and not (isinstance(found, float) and is_exact(left, right, found)):
                    raise Unsettled
            pair = {type(left) is complex, type(right) is complex}
            is_literal = isinstance(node.right, ast.Constant) and type(right) is complex and type(left) in (int, float) and left and right.imag
            if pair == {True, False} and not is_literal:
                raise Unsettled
        if type(found) is complex:
            if not all(part == part and abs(part) != float('inf') and part for part in (found.real, found.imag)):
                raise Unsettled
    walk(ast.parse(expression, mode='eval').body)


def outcome(expression):
    settled(expression)
    try:
        return repr(eval(expression, {}))
    except Exception as error:
        return type(error).__name__


def main():
    seen = {}
    while len(seen) < COUNT:
        expression = anything(rng.choice([1, 2, 2, 3]))
        if expression in seen or len(expression) > LONGEST_EXPRESSION or ' ' not in expression and '[' not in expression:
            continue
        try:
            result = outcome(expression)
        except (Unsettled, SyntaxError, MemoryError):
            continue
        if result.endswith('Error') and rng.random() < 0.8:
            continue
        if len(result) <= LONGEST_RESULT:
            seen[expression] = result
    lines = [f'{expression}\t{result}\n' for expression, result in seen.items()]
    (HERE / 'expressions.txt').write_text(''.join(lines), 'utf-8')


if __name__ == '__main__':
    main()
