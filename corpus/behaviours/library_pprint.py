#: title: the library module pprint

#: nested data
#: value: null
#: output: "{'course': 'Introduction to programming',\n 'room': ('B', 12),\n 'students': [{'marks': [1, 2, 1, 3], 'name': 'Ada Lovelace'},\n              {'marks': [2, 1, 1, 1], 'name': 'Grace Hopper'}]}\n{'course': 'Introduction to programming',\n 'room': ('B', 12),\n 'students': [{'marks': [1, 2, 1, 3], 'name': 'Ada Lovelace'}, {'marks': [2, 1, 1, 1], 'name': 'Grace Hopper'}]}\n{'b': 1, 'a': 2}\n{'a': 2, 'b': 1}\n[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,\n 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,\n 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,\n 32, 33, 34, 35, 36, 37, 38, 39]\n[[1, [2, [...]]]]\n"
from pprint import pformat, pp, pprint

data = {
    "students": [{"name": "Ada Lovelace", "marks": [1, 2, 1, 3]}, {"name": "Grace Hopper", "marks": [2, 1, 1, 1]}],
    "course": "Introduction to programming",
    "room": ("B", 12),
}
pprint(data)
pprint(data, width=120, compact=True)
pp({"b": 1, "a": 2})
pprint({"b": 1, "a": 2})
pprint(list(range(40)), width=40, compact=True)
print(pformat([[1, [2, [3, [4]]]]], depth=3))

#: long strings, sets and classes
#: value: null
#: output: "('the quick brown fox jumps over the lazy dog '\n 'the quick brown fox jumps over the lazy dog '\n 'the quick brown fox jumps over the lazy dog ')\n{3}\n[Book(title='A title that is rather long for a line',\n      authors=['First Author', 'Second Author'],\n      year=1999)]\nCounter({'a': 3, 'n': 2, 'b': 1})\ndefaultdict(<class 'list'>, {'k': [1]})\ndeque([ 0,\n        1,\n        2,\n        3,\n        4,\n        5,\n        6,\n        7,\n        8,\n        9,\n        10,\n        11,\n        12,\n        13,\n        14,\n        15,\n        16,\n        17,\n        18,\n        19,\n        20,\n        21,\n        22,\n        23,\n        24,\n        25,\n        26,\n        27,\n        28,\n        29])\nOrderedDict([('z', 1),\n             ('a',\n              'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx')])\n6\n"
from collections import Counter, OrderedDict, defaultdict, deque
from dataclasses import dataclass
from pprint import pprint

@dataclass
class Book:
    title: str
    authors: list
    year: int

pprint("the quick brown fox jumps over the lazy dog " * 3, width=50)
pprint({3})
pprint([Book("A title that is rather long for a line", ["First Author", "Second Author"], 1999)])
pprint(Counter("banana"))
pprint(defaultdict(list, {"k": [1]}))
pprint(deque(range(30)), width=60, indent=2)
pprint(OrderedDict([("z", 1), ("a", "x" * 70)]))
x = [1]
x.append(x)
print(len(pprint.__name__))
