"""Runs RestrictedPython's own, unchanged tests in Pyvarium, and compares with what is expected.

`cargo xtask conformance` builds the bridge and calls this. Exits with an error if a test fails that
is not listed in `expectations.toml`, or a listed one passes, or the README's table is not up to date.
"""

import argparse
import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import suite
from groups import GROUPS, groups_of

HERE = Path(__file__).resolve().parent
START, END = '<!-- table -->\n', '<!-- end of table -->\n'


def main():
    if sys.version_info < (3, 11):
        sys.exit('the tests take Python 3.11 or newer')
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--bridge', required=True, type=Path)
    parser.add_argument('--folder', required=True, type=Path, help='what is downloaded is kept here')
    parser.add_argument('--json', type=Path, help='writes how every test ended')
    parser.add_argument('--update', action='store_true', help="writes the README's table")
    parser.add_argument('--verbose', action='store_true', help="shows pytest's own report")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    tests = suite.fetch(options.folder)
    outcomes = run(tests, options)
    expectations = tomllib.loads((HERE / 'expectations.toml').read_text(encoding='utf-8'))
    results = judge(outcomes, groups(tests), expectations)
    if options.json:
        options.json.write_text(json.dumps(results, indent=1) + '\n', encoding='utf-8')
    text = table(results)
    print(text)
    surprises = [f'{test}: {result["surprise"]}' for test, result in results.items() if 'surprise' in result]
    surprises += [f'{test}: there is no such test' for test in listed(expectations) if test not in results]
    surprises += stale(text, options.update)
    if surprises:
        sys.exit('\n\n'.join(surprises))


def run(tests, options):
    """How every test ended: (outcome, what was said of it)."""
    python = suite.python(options.folder, HERE / 'requirements.txt')
    outcomes = options.folder / 'outcomes.json'
    outcomes.unlink(missing_ok=True)
    shim = HERE / 'shim'
    environment = os.environ | {
        'PYTHONPATH': os.pathsep.join([str(shim), str(HERE / 'python')]),
        'PYVARIUM_BRIDGE': str(options.bridge.resolve()),
        'PYVARIUM_SHIM': str(shim),
        'PYVARIUM_OUTCOMES': str(outcomes.resolve()),
        'PYTHONDONTWRITEBYTECODE': '1',
        'PYTHONUTF8': '1',
    }
    command = [python.absolute(), '-m', 'pytest', '-p', 'recorder', '-p', 'no:cacheprovider']
    output = None if options.verbose else subprocess.PIPE
    pytest = subprocess.run(
        command + ['tests'], cwd=tests, env=environment, stdout=output, stderr=subprocess.STDOUT
    )
    # 1: there were failures, which is for the expectations to judge.
    if pytest.returncode not in (0, 1):
        sys.exit((pytest.stdout or b'').decode() + f'\npytest ended with {pytest.returncode}')
    return json.loads(outcomes.read_text(encoding='utf-8'))


def groups(tests):
    found = {}
    for path in sorted(tests.glob('tests/**/test_*.py')):
        found |= groups_of(path.relative_to(tests).as_posix(), path.read_text(encoding='utf-8'))
    return found


def listed(expectations):
    """The tests that are not expected to pass: why, and whether that is a fault of Pyvarium's."""
    inapplicable = {test: ('inapplicable', why) for test, why in expectations['inapplicable'].items()}
    return inapplicable | {test: ('failing', why) for test, why in expectations['failing'].items()}


def judge(outcomes, groups, expectations):
    expected = listed(expectations)
    results = {}
    for test, (outcome, said) in sorted(outcomes.items()):
        name = test.partition('[')[0]
        group = expectations['groups'].get(name, groups.get(name, 'python-api'))
        status, reason = outcome, None
        result = {'group': group}
        if outcome == 'failed':
            status, reason = expected.get(test, ('failing', None))
            if reason is None:
                result['surprise'] = f'fails\n{said}'
        elif outcome == 'skipped':
            reason = said
        elif test in expected:
            result['surprise'] = 'passes, and is listed in expectations.toml'
        results[test] = result | {'status': status, 'reason': reason}
    return results


def table(results):
    """The README's table: the numbers, and what does not pass with its reason."""
    lines = [
        '| Group | Passed | Of those that apply | Do not apply | Skipped |',
        '|---|--:|--:|--:|--:|',
    ]
    for group in (*GROUPS, None):
        those = [result for result in results.values() if group in (None, result['group'])]
        count = lambda status: sum(result['status'] == status for result in those)
        apply = count('passed') + count('failing')
        cells = [group or '**all**', count('passed'), apply, count('inapplicable'), count('skipped')]
        lines.append('| ' + ' | '.join(map(str, cells)) + ' |')
    for status, title in [
        ('failing', 'Fails'),
        ('inapplicable', 'Does not apply'),
        ('skipped', 'Skipped'),
    ]:
        those = [(test, result) for test, result in results.items() if result['status'] == status]
        if those:
            lines += ['', f'| {title} | Group | Why |', '|---|---|---|']
            lines += [
                f'| `{test.removeprefix("tests/")}` | {result["group"]} | {result["reason"]} |'
                for test, result in those
            ]
    return '\n'.join(lines) + '\n'


def stale(text, update):
    """Writes the table to the README, or says that it is out of date."""
    if sys.version_info >= (3, 14):
        # Fewer tests are skipped there than the table tells of.
        return []
    path = HERE / 'README.md'
    readme = path.read_text(encoding='utf-8')
    before, rest = readme.split(START)
    after = rest.split(END)[1]
    current = before + START + text + END + after
    if update:
        path.write_text(current, encoding='utf-8')
    elif current != readme:
        return ['the table in README.md is out of date: cargo xtask conformance --update']
    return []


if __name__ == '__main__':
    main()
