"""The programs of each topic, and what CPython prints for them."""
import ast
import json
import pathlib
import subprocess
import sys

from topics import TOPICS
from topics.source import Source

NEWER = pathlib.Path(__file__).with_name('newer.json')
PER_PROGRAM = 150

# Shows one case: the repr of its value, or its exception.
SHOW = '''def show(case):
    try:
        text = repr(case())
    except Exception as error:
        text = type(error).__name__{message}
    print(text)'''
MESSAGE = " + ': ' + str(error)"


def head(topic):
    """The lines of a program before its cases."""
    module = TOPICS[topic]
    show = SHOW.replace('{message}', MESSAGE if hasattr(module, 'MESSAGES') else '')
    return f'{module.HEAD}\n\n\n{show}\n'.lstrip()


def groups(topic):
    """Returns the cases of each program of a topic."""
    cases = [bracketed(case) for case in TOPICS[topic].cases(Source(topic))]
    if topic != 'random':
        size = -(-len(cases) // -(-len(cases) // PER_PROGRAM))
        return [cases[start:start + size] for start in range(0, len(cases), size)]
    # A generator has a state, so each seed starts a program.
    found = []
    for case in cases:
        if case.startswith('r.seed('):
            found.append([])
        found[-1].append(case)
    return found


def bracketed(case):
    """A tuple needs brackets in a lambda."""
    return f'({case})' if isinstance(ast.parse(case, mode='eval').body, ast.Tuple) else case


def program(topic, cases):
    return head(topic) + '\n\n' + ''.join(f'show(lambda: {case})\n' for case in cases)


def outputs(topic, cases):
    """Returns the line that CPython 3.14 prints for each case."""
    # A process of its own, because modules have a state: `decimal` has the flags of its context.
    command = [sys.executable, '-X', 'utf8', '-']
    result = subprocess.run(command, input=program(topic, cases).encode(), stdout=subprocess.PIPE, check=True)
    lines = result.stdout.decode().replace('\r\n', '\n').split('\n')[:-1]
    if len(lines) != len(cases):
        raise ValueError(f'{topic}: {len(cases)} cases print {len(lines)} lines')
    newer = {} if sys.version_info >= (3, 14) else corrections(topic)
    return [newer.get(case, line) for case, line in zip(cases, lines)]


def corrections(topic):
    """Returns what CPython 3.14 prints for the cases that 3.13 prints differently."""
    newer = json.loads(NEWER.read_text('utf-8')).get(topic, {})
    unknown = newer.keys() - {case for group in groups(topic) for case in group}
    if unknown:
        raise ValueError(f'{NEWER.name} has what is no case of {topic}: {sorted(unknown)}')
    return newer
