"""Pyvarium's strict profile under RestrictedPython's name, for RestrictedPython's own tests.

Nothing is decided in here: sources are checked, rewritten, compiled and run by the interpreter, and
guards, builtins and collectors are its own, or proxies of them. What it has no counterpart of is
left out, or says so when it is called.
"""

from RestrictedPython.compile import CompileResult
from RestrictedPython.compile import compile_restricted
from RestrictedPython.compile import compile_restricted_eval
from RestrictedPython.compile import compile_restricted_exec
from RestrictedPython.compile import compile_restricted_function
from RestrictedPython.compile import compile_restricted_single
from RestrictedPython.Eval import RestrictionCapableEval
from RestrictedPython.Guards import safe_builtins
from RestrictedPython.Guards import safe_globals
from RestrictedPython.Limits import limited_builtins
from RestrictedPython.PrintCollector import PrintCollector
from RestrictedPython.transformer import RestrictingNodeTransformer
from RestrictedPython.Utilities import utility_builtins
