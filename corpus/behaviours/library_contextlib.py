#: title: the library module contextlib

#: a context manager from a generator
#: value: null
#: output: "<div>\ninside DIV\n</div>\n<a>\n<b>\nnested\n</b>\n</a>\n<broken>\n</broken>\ncaught oops\n<function>\nhello\n</function>\n"
from contextlib import contextmanager

@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    finally:
        print(f"</{name}>")

with tag("div") as upper:
    print("inside", upper)
with tag("a"), tag("b"):
    print("nested")
try:
    with tag("broken"):
        raise ValueError("oops")
except ValueError as error:
    print("caught", error)

@tag("function")
def hello():
    print("hello")

hello()

#: errors that are suppressed, and output that is redirected
#: value: null
#: output: "before\nafter\n['hidden', 'lines']\n"
import io
from contextlib import redirect_stdout, suppress

with suppress(ZeroDivisionError, KeyError):
    print("before")
    1 / 0
    print("not reached")
print("after")
buffer = io.StringIO()
with redirect_stdout(buffer):
    print("hidden")
    print("lines")
print(buffer.getvalue().split())

#: a stack of context managers
#: value: null
#: output: "open a\nopen b\nopen c\n['a', 'b', 'c']\ncalled back\nclose c None\nclose b None\nclose a None\nopen d\nclose d KeyError\ne 5\nclosing e\n"
from contextlib import ExitStack, closing, nullcontext

class Resource:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("open", self.name)
        return self

    def __exit__(self, kind, value, trace):
        print("close", self.name, kind.__name__ if kind else None)
        return kind is KeyError

    def close(self):
        print("closing", self.name)

with ExitStack() as stack:
    resources = [stack.enter_context(Resource(n)) for n in "abc"]
    stack.callback(print, "called back")
    print([r.name for r in resources])
with Resource("d"):
    raise KeyError("swallowed")
with closing(Resource("e")) as e, nullcontext(5) as five:
    print(e.name, five)

#: a decorator that is a context manager too
#: value: null
#: output: "start work\nend work\n8\nstart block\nblock\nend block\nTrue True\n"
from contextlib import AbstractContextManager, ContextDecorator

class log(ContextDecorator):
    def __init__(self, label):
        self.label = label

    def __enter__(self):
        print("start", self.label)
        return self

    def __exit__(self, *error):
        print("end", self.label)
        return False

@log("work")
def work(n):
    return n * 2

print(work(4))
with log("block") as l:
    print(l.label)
print(issubclass(log, AbstractContextManager), isinstance(log("x"), AbstractContextManager))
