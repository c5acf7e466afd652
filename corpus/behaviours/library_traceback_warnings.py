#: title: the library modules traceback and warnings

#: an exception as text
#: value: null
#: output: "['ZeroDivisionError: division by zero\\n']\n[('<module>', 7), ('divide', 4)]\nTraceback (most recent call last):\n[['line 7', 'in <module>'], ['line 4', 'in divide']]\nZeroDivisionError: division by zero\n"
import traceback

def divide(a, b):
    return a / b

try:
    divide(1, 0)
except ZeroDivisionError as error:
    print(traceback.format_exception_only(error))
    frames = traceback.extract_tb(error.__traceback__)
    print([(f.name, f.lineno) for f in frames])
    text = traceback.format_exc()
lines = text.splitlines()
print(lines[0])
print([line.strip().split(", ")[1:] for line in lines if line.startswith("  File")])
print(lines[-1])

#: causes and contexts
#: value: null
#: output: "bad settings <- 'key' ValueError\nTrue\nKeyError True\nSyntaxError: no\n\n"
import traceback

def load():
    try:
        {}["key"]
    except KeyError as error:
        raise ValueError("bad settings") from error

try:
    load()
except ValueError as error:
    report = traceback.TracebackException.from_exception(error)
    print(str(report), "<-", str(report.__cause__), report.exc_type_str.split(".")[-1])
    print("direct cause" in "".join(report.format()))
    print(type(error.__cause__).__name__, error.__suppress_context__)
print("".join(traceback.format_exception_only(SyntaxError("no")))[-16:])

#: notes and groups of exceptions
#: value: null
#: output: "ValueError: main\nfirst note\nsecond note\nvalues (ValueError(1),)\ntypes (TypeError('t'),)\n"
import traceback

error = ValueError("main")
error.add_note("first note")
error.add_note("second note")
print("".join(traceback.format_exception(error)), end="")
try:
    raise ExceptionGroup("several", [ValueError(1), TypeError("t")])
except* ValueError as group:
    print("values", group.exceptions)
except* TypeError as group:
    print("types", group.exceptions)

#: errors that are reported and go on
#: value: null
#: output: "good 1\nbad failed: IndexError: list index out of range\nworse failed: ValueError: invalid literal for int() with base 10: 'x'\n"
import io
import traceback

jobs = {"good": lambda: 1, "bad": lambda: [][1], "worse": lambda: int("x")}
for name, job in jobs.items():
    try:
        print(name, job())
    except Exception as error:
        out = io.StringIO()
        traceback.print_exc(file=out)
        print(name, "failed:", out.getvalue().splitlines()[-1])

#: warnings that are recorded
#: value: null
#: output: "42 42\nDeprecationWarning old_function is deprecated\nDeprecationWarning old_function is deprecated\nUserWarning be careful\n"
import warnings

def old_function():
    warnings.warn("old_function is deprecated", DeprecationWarning, stacklevel=2)
    return 42

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(old_function(), old_function())
    warnings.warn("be careful")
for w in caught:
    print(w.category.__name__, w.message)

#: warnings that are errors or ignored
#: value: null
#: output: "raised custom\nignored\n1\n"
import warnings

class CustomWarning(UserWarning):
    pass

with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        warnings.warn("custom", CustomWarning)
    except CustomWarning as warning:
        print("raised", warning)
    warnings.filterwarnings("ignore", message="noise.*")
    warnings.warn("noise of a library")
    print("ignored")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("once")
    for _ in range(3):
        warnings.warn("the same")
print(len(caught))
