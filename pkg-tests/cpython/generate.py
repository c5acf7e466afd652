"""Writes `cases/`: expressions, and what CPython 3.14 shows for each. The README here describes the files.

    python3 generate.py --write              writes the files; needs Python 3.13 or newer
    python3 generate.py --check              whether the files have the cases of this generator; runs no case
    python3 generate.py --list               the programs, with the number of cases of each
    python3 generate.py --program json-2     one of them, to run in a Python: it prints a line for each case
"""
import argparse
import pathlib
import sys

from programs import groups, head, outputs, program
from topics import TOPICS

FOLDER = pathlib.Path(__file__).with_name('cases')
MARK = '>>> '


def text_of(topic):
    """Returns the file of a topic."""
    blocks = [head(topic)]
    for cases in groups(topic):
        lines = zip(cases, outputs(topic, cases))
        blocks.append(''.join(f'{MARK}{case}\n{output}\n' for case, output in lines))
    return '\n'.join(blocks)


def cases_in(text):
    """Returns the head of a file, and the cases of each of its programs."""
    start, *blocks = text.split('\n\n' + MARK)
    return start + '\n', [[line[len(MARK):] for line in (MARK + block).split('\n') if line.startswith(MARK)]
                          for block in blocks]


def write():
    if sys.version_info < (3, 13):
        sys.exit('the outputs need Python 3.13 or newer')
    FOLDER.mkdir(exist_ok=True)
    for topic in TOPICS:
        path_of(topic).write_text(text_of(topic), 'utf-8', newline='\n')


def check():
    wrong = [topic for topic in TOPICS
             if cases_in(path_of(topic).read_text('utf-8')) != (head(topic), groups(topic))]
    if wrong:
        sys.exit(f'generate.py makes other cases than the files have: {", ".join(wrong)}')


def path_of(topic):
    return FOLDER / f'{topic}.txt'


def programs():
    return {f'{topic}-{number}': (topic, cases) for topic in TOPICS for number, cases in enumerate(groups(topic), 1)}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument('--write', action='store_true')
    what.add_argument('--check', action='store_true')
    what.add_argument('--list', action='store_true')
    what.add_argument('--program', metavar='NAME')
    options = parser.parse_args()
    if options.write:
        write()
    elif options.check:
        check()
    elif options.list:
        for name, (_, cases) in programs().items():
            print(name, len(cases))
    else:
        if options.program not in programs():
            parser.error(f'there is no program {options.program}')
        sys.stdout.reconfigure(encoding='utf-8', newline='\n')
        print(program(*programs()[options.program]), end='')


if __name__ == '__main__':
    main()
