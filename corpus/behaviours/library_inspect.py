#: title: the library module inspect

#: the signature of a function
#: value: null
#: output: "(item, /, count: int = 1, *extras, price: float = 9.5, **options) -> str\nitem     POSITIONAL_ONLY        -\ncount    POSITIONAL_OR_KEYWORD  1\nextras   VAR_POSITIONAL         -\nprice    KEYWORD_ONLY           9.5\noptions  VAR_KEYWORD            -\n<class 'str'> Orders an item.\n{'item': 'tea', 'count': 2, 'extras': ('milk',), 'options': {'sugar': True}} ('tea', 2, 'milk') {'sugar': True}\nmissing a required argument: 'item'\n(x, *, y=2) True\n"
import inspect

def order(item, /, count: int = 1, *extras, price: float = 9.5, **options) -> str:
    """Orders an item."""

signature = inspect.signature(order)
print(signature)
for name, parameter in signature.parameters.items():
    default = parameter.default if parameter.default is not parameter.empty else "-"
    print(f"{name:8} {parameter.kind.name:22} {default}")
print(signature.return_annotation, inspect.getdoc(order))
bound = signature.bind("tea", 2, "milk", sugar=True)
print(bound.arguments, bound.args, bound.kwargs)
try:
    signature.bind()
except TypeError as error:
    print(error)
print(inspect.signature(lambda x, *, y=2: 0), inspect.signature(int.__add__) is not None)

#: members and kinds
#: value: null
#: output: "['limit', 'make', 'method'] ['method']\nTrue True True\nTrue True True\n['Derived', 'Base', 'object'] A base. Does something.\nfirst\nsecond\n  third True False\n"
import inspect

class Base:
    """A base."""
    def method(self):
        """Does something."""

class Derived(Base):
    limit = 3
    def method(self): ...
    @classmethod
    def make(cls): ...

def generate(): yield
async def wait(): ...

names = [name for name, value in inspect.getmembers(Derived) if not name.startswith("__")]
print(names, [n for n, v in inspect.getmembers(Derived, inspect.isfunction)])
print(inspect.isclass(Derived), inspect.isfunction(Derived.method), inspect.ismethod(Derived().method))
print(inspect.isgeneratorfunction(generate), inspect.iscoroutinefunction(wait), inspect.isbuiltin(len))
print([c.__name__ for c in inspect.getmro(Derived)], inspect.getdoc(Derived), inspect.getdoc(Derived.method))
print(inspect.cleandoc("  first\n      second\n        third"), inspect.ismodule(inspect), inspect.isabstract(Base))

#: a decorator that checks types
#: value: null
#: output: "6 12 (width: int, height: int = 2)\nwidth must be int, not str\n"
import inspect
from functools import wraps

def checked(f):
    signature = inspect.signature(f)
    @wraps(f)
    def wrapper(*args, **kwargs):
        bound = signature.bind(*args, **kwargs)
        bound.apply_defaults()
        for name, value in bound.arguments.items():
            kind = signature.parameters[name].annotation
            if kind is not inspect.Parameter.empty and not isinstance(value, kind):
                raise TypeError(f"{name} must be {kind.__name__}, not {type(value).__name__}")
        return f(**bound.arguments)
    return wrapper

@checked
def area(width: int, height: int = 2):
    return width * height

print(area(3), area(3, height=4), inspect.signature(area))
try:
    area("3")
except TypeError as error:
    print(error)
