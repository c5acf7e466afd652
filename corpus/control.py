"""Runs the attacks in CPython without a sandbox, and reports each attack that does not succeed there.

    python3 corpus/control.py [FAMILY]...

If an attack does not succeed in CPython, its failure in the sandbox proves nothing. `attacks/README.md` describes the
headers of the files. The header `control` names the attacks that are left out, or that run with the hooks of the strict
profile.
"""
import ast
import pathlib
import subprocess
import sys
import tempfile

FOLDER = pathlib.Path(__file__).resolve().parent / 'attacks'
TIMEOUT = 60
# The standard input of each attack.
INPUT = "print('REACHED', 'by input')\n" * 3


class Attack:
    def __init__(self, family, name, markers):
        self.family, self.name, self.markers = family, name, dict(markers)
        self.programs = ['']

    @property
    def control(self):
        return self.markers.get('control', 'plain').split(', ')

    @property
    def excuse(self):
        """The reason not to run the attack; None if it can run."""
        how, *more = self.control
        if how == 'none':
            return ', '.join(more)
        versions = more[0] if more else how
        if not versions[0].isdigit():
            return None
        oldest, _, newest = versions.partition(' to ')
        number = lambda text: tuple(map(int, text.split('.')))
        if number(oldest) <= sys.version_info[:2] <= number(newest or '9.9'):
            return None
        return f'it requires Python {versions}'


def attacks(path):
    """Returns the attacks of a file."""
    found, common = [], {}
    for line in path.read_text('utf-8').splitlines():
        if not line.startswith('#: '):
            if found:
                found[-1].programs[-1] += line + '\n'
            continue
        text = line.removeprefix('#: ')
        key, _, value = text.partition(': ')
        if text == 'then':
            found[-1].programs.append('')
        elif key in ('control', 'only'):
            (found[-1].markers if found else common)[key] = value
        else:
            found.append(Attack(path.stem, text, common))
    return found


# The hooks of the strict profile, without guards.
HOOKS = '''
def _getattr_(object, name): return getattr(object, name)
def _getitem_(object, key): return object[key]
def _getiter_(iterable): return iterable
def _write_(object): return object
def _inplacevar_(op, x, y): return x + y
def _unpack_sequence_(sequence, spec, _getiter_): return sequence
def _iter_unpack_sequence_(iterable, spec, _getiter_): return iterable
def _apply_(function, *args, **kwargs): return function(*args, **kwargs)
class _print_:
    def __init__(self, _getattr_=None): pass
    def _call_print(self, *args, **kwargs): print(*args, **kwargs)
__metaclass__ = type
'''


class Hooks(ast.NodeTransformer):
    """The rewriting of the strict profile, without its refusals."""

    def call(self, hook, *args):
        return ast.Call(ast.Name(hook, ast.Load()), [*args], [])

    def visit_Attribute(self, node):
        self.generic_visit(node)
        if isinstance(node.ctx, ast.Load):
            return self.call('_getattr_', node.value, ast.Constant(node.attr))
        node.value = self.call('_write_', node.value)
        return node

    def visit_Subscript(self, node):
        self.generic_visit(node)
        if isinstance(node.ctx, ast.Load):
            return self.call('_getitem_', node.value, node.slice)
        node.value = self.call('_write_', node.value)
        return node

    def visit_For(self, node):
        self.generic_visit(node)
        unpacks = isinstance(node.target, ast.Tuple)
        hook, more = ('_iter_unpack_sequence_', [ast.Constant(None)] * 2) if unpacks else ('_getiter_', [])
        node.iter = self.call(hook, node.iter, *more)
        return node

    def visit_comprehension(self, node):
        self.generic_visit(node)
        if not node.is_async:
            node.iter = self.call('_getiter_', node.iter)
        return node

    def visit_AugAssign(self, node):
        self.generic_visit(node)
        if not isinstance(node.target, ast.Name):
            return node
        value = ast.Name(node.target.id, ast.Load())
        return ast.Assign([node.target], self.call('_inplacevar_', ast.Constant('+='), value, node.value))

    def visit_Assign(self, node):
        self.generic_visit(node)
        if isinstance(node.targets[0], ast.Tuple):
            node.value = self.call('_unpack_sequence_', node.value, ast.Constant(None), ast.Constant(None))
        return node

    def visit_Call(self, node):
        self.generic_visit(node)
        if any(isinstance(arg, ast.Starred) for arg in node.args) or any(keyword.arg is None for keyword in node.keywords):
            node.args.insert(0, node.func)
            node.func = ast.Name('_apply_', ast.Load())
        elif isinstance(node.func, ast.Name) and node.func.id == 'print' and not is_evidence(node):
            node.func = ast.Attribute(self.call('_print_', ast.Constant(None)), '_call_print', ast.Load())
        return node

    def visit_ClassDef(self, node):
        self.generic_visit(node)
        if all(keyword.arg != 'metaclass' for keyword in node.keywords):
            node.keywords.append(ast.keyword('metaclass', ast.Name('__metaclass__', ast.Load())))
        return node


def is_evidence(call):
    """Whether a call of print reports success. It must not use the hooks that the program attacks."""
    return bool(call.args) and isinstance(call.args[0], ast.Constant) and call.args[0].value == 'REACHED'


# Runs programs one after the other, each as a new main module. The names of the driver are not in that module.
DRIVER = """
import builtins, sys, traceback
main = sys.modules['__main__'].__dict__
hooks, *programs = sys.argv[2:]
for program in programs:
    main.clear()
    main.update(__name__='__main__', __builtins__=builtins)
    exec(hooks, main)
    try:
        exec(compile(program, 'main.py', 'exec'), main)
    except Exception as error:
        if error.args and 'REACHED' in str(error.args[0]):
            builtins.print(*error.args)
        traceback.print_exc()
"""
START = 'import sys; exec(sys.argv[1], {})'


def command(attack):
    python = [sys.executable, '-I', '-u', '-c']
    if attack.control[0] == 'hooks':
        trees = [Hooks().visit(ast.parse(program)) for program in attack.programs]
        return [*python, START, DRIVER, HOOKS, *(ast.unparse(ast.fix_missing_locations(tree)) for tree in trees)]
    if len(attack.programs) > 1:
        return [*python, START, DRIVER, '', *attack.programs]
    return [*python, *attack.programs]


def run(attack):
    """Returns whether an attack succeeds, and its output."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            done = subprocess.run(
                command(attack), input=INPUT, cwd=folder, capture_output=True, text=True,
                encoding='utf-8', errors='replace', timeout=TIMEOUT,
            )
        except (SyntaxError, subprocess.TimeoutExpired) as error:
            return False, str(error)
    return 'REACHED' in done.stdout, done.stdout + done.stderr


def main(chosen):
    files = sorted(FOLDER.glob('*.py'))
    failed = total = 0
    for path in files:
        if chosen and path.stem not in chosen:
            continue
        family = attacks(path)
        tried = [attack for attack in family if attack.excuse is None]
        results = [(attack, *run(attack)) for attack in tried]
        failures = [(attack, output) for attack, succeeds, output in results if not succeeds]
        total += len(family)
        failed += len(failures)
        succeeded, skipped = len(tried) - len(failures), len(family) - len(tried)
        print(f'{path.stem}: {len(family)} attacks, {succeeded} succeed, {skipped} not run')
        for attack, output in failures:
            print(f'  does not succeed: {attack.name}')
            for line in output.splitlines()[-3:]:
                print(f'    {line}')
    print(f'{total} attacks; {failed} do not succeed')
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
