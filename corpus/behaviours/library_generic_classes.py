#: title: generic classes and type aliases

#: a box of any type
#: value: null
#: output: "Box(3) Box('3') Box('not checked')\n(T,) True (<class 'int'>,)\nTrue\n"
class Box[T]:
    def __init__(self, value: T):
        self.value = value

    def map[U](self, f) -> "Box[U]":
        return Box(f(self.value))

    def __repr__(self):
        return f"Box({self.value!r})"

print(Box(3), Box(3).map(str), Box[int]("not checked"))
print(Box.__type_params__, Box[int].__origin__ is Box, Box[int].__args__)
print(Box.__parameters__ == Box.__type_params__)

#: generic functions with bounds
#: value: null
#: output: "5 none 3.5 ('a', (1, 2))\nT T None (<class 'int'>, <class 'float'>)\n['K', 'Ts', 'P'] <class 'str'>\n"
def first[T](items: list[T], default: T | None = None) -> T | None:
    return items[0] if items else default

def largest[T: (int, float)](a: T, b: T) -> T:
    return a if a > b else b

def pairs[K: str, *Ts, **P](key: K, *rest: *Ts):
    return key, rest

print(first([5, 6]), first([], "none"), largest(2, 3.5), pairs("a", 1, 2))
T, = first.__type_params__
print(T, T.__name__, T.__bound__, largest.__type_params__[0].__constraints__)
print([str(p) for p in pairs.__type_params__], pairs.__type_params__[0].__bound__)

#: type aliases
#: value: null
#: output: "Number int | float Pair[int] (T,)\nTrue Tree TypeAliasType\ntuple[T, T]\n"
type Number = int | float
type Pair[T] = tuple[T, T]
type Tree = dict[str, Tree | None]

print(Number, Number.__value__, Pair[int], Pair.__type_params__)
print(isinstance(3, Number.__value__), Tree.__name__, type(Tree).__name__)
print(Pair.__value__)

#: a linked list
#: value: null
#: output: "['a', 'b'] 6\n(__main__.Node[int],) True\n['Numbers', 'Node', 'Generic', 'object']\n"
class Node[T]:
    def __init__(self, value: T, rest: "Node[T] | None" = None):
        self.value, self.rest = value, rest

    def __iter__(self):
        node = self
        while node:
            yield node.value
            node = node.rest

class Numbers(Node[int]):
    def total(self):
        return sum(self)

print(list(Node("a", Node("b"))), Numbers(1, Node(2, Node(3))).total())
print(Numbers.__orig_bases__, Numbers.__mro__[1] is Node)
print([c.__name__ for c in Numbers.__mro__])

#: generic dataclasses and protocols
#: value: null
#: output: "5 Result(value=None, error='bad')\nValueError bad\n(T, E) <class 'str'> False\n"
from dataclasses import dataclass
from typing import Protocol

@dataclass
class Result[T, E = str]:
    value: T | None = None
    error: E | None = None

    def unwrap(self) -> T:
        if self.error is not None:
            raise ValueError(self.error)
        return self.value

class Comparable[T](Protocol):
    def compare(self, other: T) -> int: ...

print(Result(5).unwrap(), Result[int](error="bad"))
try:
    Result(error="bad").unwrap()
except ValueError as error:
    print("ValueError", error)
print(Result.__type_params__, Result.__type_params__[1].__default__, Result.__type_params__[0].has_default())
