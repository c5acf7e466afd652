"""Compile functions: the interpreter's answers in RestrictedPython's form."""

import ast
import typing
import warnings

from host import bridge

from RestrictedPython.transformer import RestrictingNodeTransformer


class CompileResult(typing.NamedTuple):
    code: typing.Any
    errors: tuple
    warnings: list
    used_names: dict


def compile_restricted_exec(
    source, filename='<string>', flags=0, dont_inherit=False, policy=RestrictingNodeTransformer
):
    return _compile(source, filename, 'exec', policy)


def compile_restricted_eval(
    source, filename='<string>', flags=0, dont_inherit=False, policy=RestrictingNodeTransformer
):
    return _compile(source, filename, 'eval', policy)


def compile_restricted_single(
    source, filename='<string>', flags=0, dont_inherit=False, policy=RestrictingNodeTransformer
):
    return _compile(source, filename, 'single', policy)


def compile_restricted_function(
    p,
    body,
    name,
    filename='<string>',
    globalize=None,
    flags=0,
    dont_inherit=False,
    policy=RestrictingNodeTransformer,
):
    _is_restricted(policy)
    answer = bridge.ask('compile_function', p, _text(body), name, globalize or [])
    return _result(answer, filename)


def compile_restricted(
    source,
    filename='<unknown>',
    mode='exec',
    flags=0,
    dont_inherit=False,
    policy=RestrictingNodeTransformer,
):
    result = _compile(source, filename, mode, policy)
    for warning in result.warnings:
        warnings.warn(warning, SyntaxWarning)
    if result.errors:
        raise SyntaxError(result.errors)
    return result.code


def _compile(source, filename, mode, policy):
    answer = bridge.ask('compile_source', _text(source), mode, _is_restricted(policy))
    return _result(answer, filename)


def _text(source):
    """A tree of this Python's means nothing to the interpreter; the source that has it does."""
    return ast.unparse(source) if isinstance(source, ast.AST) else source


def _is_restricted(policy):
    if policy not in (None, RestrictingNodeTransformer):
        raise NotImplementedError("Pyvarium's policies are data: there are no policy classes")
    return policy is not None


def _result(answer, filename):
    code, syntax, errors, warnings, names = answer
    if syntax is not None:
        line, kind, message, statement = syntax
        errors = (f'Line {line}: {kind}: {message} at statement: {statement!r}',)
    if code is not None:
        code = bridge.code(code, filename)
    return CompileResult(code, errors, list(warnings), dict.fromkeys(names, True))
