#: title: the library module types

#: kinds of objects
#: value: null
#: output: "True True\nTrue True\nTrue True\nTrue True\nTrue True\nnamespace(a=1, b='x')\n"
import types

def function(): ...
def generator(): yield

class C:
    def method(self): ...

print(isinstance(function, types.FunctionType), isinstance(lambda: 0, types.LambdaType))
print(isinstance(generator(), types.GeneratorType), isinstance(C().method, types.MethodType))
print(isinstance(len, types.BuiltinFunctionType), isinstance(types, types.ModuleType))
print(isinstance(None, types.NoneType), isinstance(int | str, types.UnionType))
print(isinstance(list[int], types.GenericAlias), isinstance(C, type))
print(types.SimpleNamespace(a=1, b="x"))

#: a namespace with attributes
#: value: null
#: output: "namespace(volume=6, name='game', level=3) {'volume': 6, 'name': 'game', 'level': 3}\nTrue\nFalse 3\n1 namespace(pos=namespace(x=1, y=2))\n"
from types import SimpleNamespace

settings = SimpleNamespace(volume=5, name="game")
settings.volume += 1
settings.level = 3
print(settings, vars(settings))
print(settings == SimpleNamespace(volume=6, name="game", level=3))
del settings.name
print(hasattr(settings, "name"), getattr(settings, "level"))
nested = SimpleNamespace(pos=SimpleNamespace(x=1, y=2))
print(nested.pos.x, nested)

#: a read-only view of a dict
#: value: null
#: output: "2 {'a': 1, 'b': 2} 2 [('a', 1), ('b', 2)]\n'mappingproxy' object does not support item assignment\n{'a': 1, 'b': 2, 'c': 3} {'a': 1, 'b': 2}\n"
from types import MappingProxyType

base = {"a": 1}
view = MappingProxyType(base)
base["b"] = 2
print(view["b"], dict(view), len(view), list(view.items()))
try:
    view["c"] = 3
except TypeError as error:
    print(error)
print(view | {"c": 3}, dict(view))

#: classes and methods made when the program runs
#: value: null
#: output: "hello, Ada made Person\nHELLO, ADA\nP(0) (<class 'int'>,)\n"
import types

def greet(self):
    return f"hello, {self.name}"

def body(namespace):
    namespace["greet"] = greet
    namespace["kind"] = "made"

Person = types.new_class("Person", (), {}, body)
p = Person()
p.name = "Ada"
print(p.greet(), Person.kind, Person.__name__)
p.shout = types.MethodType(lambda self: self.greet().upper(), p)
print(p.shout())
Point = type("Point", (), {"x": 0, "__repr__": lambda self: f"P({self.x})"})
print(Point(), types.resolve_bases((int,)))

#: dynamic class attributes and coroutines
#: value: null
#: output: "of an object\nnot of the class\nask\n21\n"
import types

class Temp:
    @types.DynamicClassAttribute
    def level(self):
        return "of an object"

print(Temp().level)
try:
    Temp.level
except AttributeError:
    print("not of the class")

@types.coroutine
def pause(value):
    answer = yield value
    return answer * 2

async def main():
    return await pause("ask") + 1

run = main()
print(run.send(None))
try:
    run.send(10)
except StopIteration as stop:
    print(stop.value)
