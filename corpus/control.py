"""Runs every attack where nothing stands in its way, and tells which do not reach what they reach for.

    python3 corpus/control.py [FAMILY]...

An attack that fails here proves nothing when it fails in the sandbox. What a file may say, and what it means:

    #: name of an attack: what it reaches for     the program below prints REACHED and the evidence, or raises it
    #: then                                       what follows is a second program, run after the first
    #: only: strict                               what it does, the other profile allows
    #: control: 3.12 [to 3.13]                    reaches in these versions of Python, and is left out in others
    #: control: hooks[, 3.12]                     reaches where attributes, items, loops ... are read through hooks
    #: control: plain                             reaches in any Python: said where the family says otherwise
    #: control: none, REASON                      reaches in no Python at hand

A marker before the first attack holds for the whole family.
"""
import ast
import pathlib
import subprocess
import sys
import tempfile

FOLDER = pathlib.Path(__file__).resolve().parent / 'attacks'
TIMEOUT = 60
# Read by the attacks that ask for input.
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
        """Why it cannot be tried here; None if it can."""
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
        return f'it needs Python {versions}'


def attacks(path):
    """The attacks of a file."""
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


# What the strict profile calls, doing nothing but what is asked.
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
    """The strict profile's rewriting, without its refusals."""

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
        elif isinstance(node.func, ast.Name) and node.func.id == 'print' and not tells(node):
            node.func = ast.Attribute(self.call('_print_', ast.Constant(None)), '_call_print', ast.Load())
        return node

    def visit_ClassDef(self, node):
        self.generic_visit(node)
        if all(keyword.arg != 'metaclass' for keyword in node.keywords):
            node.keywords.append(ast.keyword('metaclass', ast.Name('__metaclass__', ast.Load())))
        return node


def tells(call):
    """Whether a print tells that an attack reached: that must not go through what is attacked."""
    return bool(call.args) and isinstance(call.args[0], ast.Constant) and call.args[0].value == 'REACHED'


# Runs programs one after the other, each by itself, as the main module. Its own names are not that module's.
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


def reached(attack):
    """Whether an attack reaches, and what it printed."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            done = subprocess.run(
                command(attack), input=INPUT, cwd=folder, capture_output=True, text=True,
                encoding='utf-8', errors='replace', timeout=TIMEOUT,
            )
        except (SyntaxError, subprocess.TimeoutExpired) as error:
            return False, str(error)
    told = 'REACHED' in done.stdout
    return told, done.stdout + done.stderr


def main(chosen):
    files = sorted(FOLDER.glob('*.py'))
    failed = total = 0
    for path in files:
        if chosen and path.stem not in chosen:
            continue
        family = attacks(path)
        tried = [attack for attack in family if attack.excuse is None]
        lost = [(attack, told) for attack in tried for good, told in [reached(attack)] if not good]
        total += len(family)
        failed += len(lost)
        print(f'{path.stem}: {len(family)} attacks, {len(tried) - len(lost)} reach, {len(family) - len(tried)} without a control')
        for attack, told in lost:
            print(f'  does not reach: {attack.name}')
            for line in told.splitlines()[-3:]:
                print(f'    {line}')
    print(f'{total} attacks; {failed} do not reach')
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
