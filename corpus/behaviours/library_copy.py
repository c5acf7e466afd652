#: title: the library module copy

#: shallow and deep copies of lists
#: value: null
#: output: "[[9, 0, 0], [0, 0, 0], 'new']\n[[9, 0, 0], [0, 0, 0]]\n[[0, 0, 0], [0, 0, 0]]\nTrue False\n"
import copy

grid = [[0] * 3 for _ in range(2)]
alias, shallow, deep = grid, copy.copy(grid), copy.deepcopy(grid)
grid[0][0] = 9
grid.append("new")
print(alias)
print(shallow)
print(deep)
print(shallow[0] is grid[0], deep[0] is grid[0])

#: copies of objects
#: value: null
#: output: "30 3\nFalse True False\nNode 4\n"
import copy

class Node:
    def __init__(self, value, children=()):
        self.value = value
        self.children = list(children)

tree = Node(1, [Node(2), Node(3, [Node(4)])])
shallow, deep = copy.copy(tree), copy.deepcopy(tree)
tree.children[1].value = 30
print(shallow.children[1].value, deep.children[1].value)
print(shallow is tree, shallow.children is tree.children, deep.children is tree.children)
print(type(deep).__name__, deep.children[1].children[0].value)

#: objects that refer to themselves
#: value: null
#: output: "True False 2\n[[0, 1], [0, 1]] [[0], [0]] True\n"
import copy

a = [1]
a.append(a)
b = copy.deepcopy(a)
print(b[1] is b, b is a, len(b))
shared = [0]
pair = [shared, shared]
twin = copy.deepcopy(pair)
twin[0].append(1)
print(twin, pair, twin[0] is twin[1])

#: __copy__ and __deepcopy__
#: value: null
#: output: "copy\ndeepcopy\n{'k': [1, 2, 3]} {'k': [1, 2]}\n"
import copy

class Logged:
    def __init__(self, data):
        self.data = data

    def __copy__(self):
        print("copy")
        return Logged(self.data)

    def __deepcopy__(self, memo):
        print("deepcopy")
        return Logged(copy.deepcopy(self.data, memo))

x = Logged({"k": [1, 2]})
y, z = copy.copy(x), copy.deepcopy(x)
x.data["k"].append(3)
print(y.data, z.data)

#: replace, and what is not copied
#: value: null
#: output: "Settings(volume=7, tags=['a']) Point(x=1, y=0)\nTrue True True\n{1, 2} bytearray(b'ab') {'a': {'b': ()}}\nTypeError\n"
import copy
from collections import namedtuple
from dataclasses import dataclass

@dataclass
class Settings:
    volume: int
    tags: list

Point = namedtuple("Point", "x y")
s = Settings(5, ["a"])
print(copy.replace(s, volume=7), copy.replace(Point(1, 2), y=0))
t = (1, "text", 2.5)
print(copy.deepcopy(t) is t, copy.copy(t) is t, copy.copy(len) is len)
print(copy.copy({1, 2}), copy.copy(bytearray(b"ab")), copy.deepcopy({"a": {"b": ()}}))
try:
    copy.copy(i for i in range(3))
except TypeError as error:
    print("TypeError")
