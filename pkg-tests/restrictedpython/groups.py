"""Which of the four kinds a test is, told by its source.

- compile-only: compiles, and looks at errors, warnings, names, or that there is code
- guards: runs a program whose globals name hooks or guarded builtins, or calls a guard itself
- execution: runs a program, without any
- python-api: neither; what RestrictedPython offers to Python, like `limited_range` or policy classes
"""

import ast

GROUPS = ('compile-only', 'guards', 'execution', 'python-api')

COMPILERS = {
    'compile_restricted',
    'compile_restricted_exec',
    'compile_restricted_eval',
    'compile_restricted_single',
    'compile_restricted_function',
    # What tests call these.
    'compiler',
    'compile_str',
}
RUNNERS = {'restricted_exec', 'restricted_eval', 'exec', 'eval'}
HOOKS = {
    '_getattr_',
    '_getitem_',
    '_getiter_',
    '_iter_unpack_sequence_',
    '_unpack_sequence_',
    '_write_',
    '_inplacevar_',
    '_apply_',
    '_print_',
    '__metaclass__',
    '__builtins__',
}
GUARDS = {'safe_builtins', 'safe_globals', 'safer_getattr', 'safer_getattr_raise'}


def groups_of(path, source):
    """The group of every test in a file, by pytest's name of it, without parameters."""
    found = {}
    for node in ast.parse(source).body:
        if isinstance(node, ast.FunctionDef) and node.name.startswith('test'):
            found[f'{path}::{node.name}'] = group_of(node)
        elif isinstance(node, ast.ClassDef):
            for method in node.body:
                if isinstance(method, ast.FunctionDef) and method.name.startswith('test'):
                    found[f'{path}::{node.name}::{method.name}'] = group_of(method)
    return found


def group_of(function):
    names, texts = set(), set()
    for node in ast.walk(function):
        if isinstance(node, ast.Name):
            names.add(node.id)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            texts.add(node.value)
        elif isinstance(node, ast.keyword) and node.arg:
            texts.add(node.arg)
    guarded = bool(texts & HOOKS or names & GUARDS)
    if names & RUNNERS:
        return 'guards' if guarded else 'execution'
    if names & COMPILERS:
        return 'compile-only'
    return 'guards' if guarded else 'python-api'
