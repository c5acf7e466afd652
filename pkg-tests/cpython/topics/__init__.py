"""The topics, each a file with `HEAD` and `cases`.

`HEAD` has the lines of a program before its cases: imports and helpers. `cases` yields the expressions of the cases.
With `MESSAGES = True`, a case that raises shows the message of its exception too. `random` begins a program with each
`r.seed`.
"""
import importlib

NAMES = ('random', 'json', 'float', 'datetime', 're', 'decimal', 'csv', 'statistics', 'math', 'hashlib', 'struct',
         'base64', 'textwrap', 'fractions')
TOPICS = {name: importlib.import_module('.' + name, __name__) for name in NAMES}
