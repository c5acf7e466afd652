#: title: the library module collections

#: words counted by Counter
#: value: null
#: output: "[('the', 3), ('quick', 1)]\n3 0\nCounter({'i': 4, 's': 4, 'p': 2, 'm': 1})\nCounter({'s': 6, 'm': 2, 'p': 2, 'i': 1}) 11\n['i', 'm', 'm', 'p', 'p', 's', 's', 's', 's', 's', 's']\nCounter({'a': 4, 'c': 2, 'b': 1}) Counter({'a': 2})\nCounter({'a': 1, 'b': 1}) Counter({'a': 2, 'b': 2})\nTrue\n"
from collections import Counter

text = "the quick brown fox jumps over the lazy dog the end"
counts = Counter(text.split())
print(counts.most_common(2))
print(counts["the"], counts["cat"])
letters = Counter("mississippi")
print(letters)
letters.update("miss")
letters.subtract("iiii")
print(letters, letters.total())
print(sorted(letters.elements()))
print(Counter(a=3, b=1) + Counter(a=1, c=2), Counter(a=3, b=1) - Counter(a=1, b=2))
print(Counter("aab") & Counter("abb"), Counter("aab") | Counter("abb"))
print(Counter("abc") <= Counter("aabbcc"))

#: groups by defaultdict
#: value: null
#: output: "art ['Bob', 'Eve']\nmath ['Ada', 'Cyd']\nmusic ['Dan']\n1 False 0 True\ndefaultdict(<class 'int'>, {'k': 1})\nNone <class 'list'>\n"
from collections import defaultdict

students = [("Ada", "math"), ("Bob", "art"), ("Cyd", "math"), ("Dan", "music"), ("Eve", "art")]
groups = defaultdict(list)
for name, subject in students:
    groups[subject].append(name)
for subject in sorted(groups):
    print(subject, groups[subject])
tree = lambda: defaultdict(tree)
t = tree()
t["a"]["b"]["c"] = 1
print(t["a"]["b"]["c"], "x" in t, len(t["x"]), "x" in t)
print(defaultdict(int, {"k": 1}))
print(groups.get("physics"), groups.default_factory)

#: a deque as queue and ring
#: value: null
#: output: "Ann is served; deque(['Ben', 'Cat', 'Dov'])\ndeque(['Dov', 'VIP', 'Ben', 'Cat'])\ndeque([4, 5, 6], maxlen=3) 3 6\n[11, 10, 4] 1 2\ndeque([4, 11], maxlen=3)\npop from an empty deque\n"
from collections import deque

queue = deque(["Ann", "Ben", "Cat"])
queue.append("Dov")
print(queue.popleft(), "is served;", queue)
queue.appendleft("VIP")
queue.rotate(1)
print(queue)
last = deque(maxlen=3)
for n in range(7):
    last.append(n)
print(last, last.maxlen, last[-1])
last.extendleft([10, 11])
print(list(last), last.count(10), last.index(4))
last.reverse()
last.remove(10)
print(last)
try:
    deque().pop()
except IndexError as error:
    print(error)

#: named tuples
#: value: null
#: output: "Point(x=3, y=4) 7 3 5.0\nPoint(x=0, y=4) {'x': 3, 'y': 4} Point(x=7, y=8)\nCard(rank='ace', suit='spades') ('rank', 'suit') {'suit': 'spades'}\nTrue True True\ncan't set attribute\nType names and field names cannot be a keyword: 'def'\n('_0', 'x', '_2')\n"
from collections import namedtuple

Point = namedtuple("Point", "x y")
p = Point(3, y=4)
print(p, p.x + p.y, p[0], (p.x**2 + p.y**2) ** 0.5)
print(p._replace(x=0), p._asdict(), Point._make([7, 8]))
Card = namedtuple("Card", ["rank", "suit"], defaults=["spades"])
print(Card("ace"), Card._fields, Card._field_defaults)
print(p == (3, 4), isinstance(p, tuple), hash(p) == hash((3, 4)))
try:
    p.x = 5
except AttributeError as error:
    print(error)
try:
    namedtuple("Bad", "def x")
except ValueError as error:
    print(error)
print(namedtuple("Fixed", "def x x", rename=True)._fields)

#: an ordered dict as a cache
#: value: null
#: output: "drop ('b', 2)\n-1 ['a', 'c']\nFalse True\nOrderedDict({'x': 1, 'y': 2})\n['y', 'x']\n"
from collections import OrderedDict

class LRU:
    def __init__(self, size):
        self.size, self.items = size, OrderedDict()

    def get(self, key):
        if key not in self.items:
            return -1
        self.items.move_to_end(key)
        return self.items[key]

    def put(self, key, value):
        self.items[key] = value
        self.items.move_to_end(key)
        if len(self.items) > self.size:
            print("drop", self.items.popitem(last=False))

cache = LRU(2)
cache.put("a", 1)
cache.put("b", 2)
cache.get("a")
cache.put("c", 3)
print(cache.get("b"), list(cache.items))
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1) == {"a": 1})
print(OrderedDict(x=1, y=2))
print(list(reversed(OrderedDict(x=1, y=2))))

#: a chain of settings
#: value: null
#: output: "ada 12 blue\n{'size': 12, 'color': 'red'} blue\nroot ada 3\n[('color', 'red'), ('size', 12), ('user', 'root')]\nChainMap({'size': 12, 'color': 'red'}, {'user': 'ada'}, {'color': 'blue', 'size': 10, 'user': 'guest'})\n"
from collections import ChainMap

defaults = {"color": "blue", "size": 10, "user": "guest"}
environment = {"user": "ada"}
arguments = {"size": 12}
settings = ChainMap(arguments, environment, defaults)
print(settings["user"], settings["size"], settings["color"])
settings["color"] = "red"
print(arguments, defaults["color"])
inner = settings.new_child({"user": "root"})
print(inner["user"], inner.parents["user"], len(inner))
print(sorted(inner.items()))
print(settings)

#: classes derived from UserDict, UserList and UserString
#: value: null
#: output: "{'a': 1, 'bee': 2, 'cee': 3} 2 True\n[1, 2, 6, 7] 4.0 5.0 Scores\nal xy ABC\n"
from collections import UserDict, UserList, UserString

class LowerDict(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.lower())

d = LowerDict(A=1)
d["Bee"] = 2
d.update({"CEE": 3})
print(d, d["BEE"], "cee" in d)

class Scores(UserList):
    def average(self):
        return sum(self) / len(self)

s = Scores([1, 2, 6])
s.append(7)
print(s, s.average(), s[1:].average(), type(s + [1]).__name__)

class Name(UserString):
    def initials(self):
        return "".join(word[0] for word in self.split())

print(Name("ada lovelace").initials(), Name("x") + "y", Name("abc").upper())

#: breadth-first search of a maze
#: value: null
#: output: "12 steps\n#########\n#S..#...#\n# #.#.#.#\n# #...#E#\n#########\n"
from collections import deque

maze = ["#########", "#S  #   #", "# # # # #", "# #   #E#", "#########"]
start = next((r, row.index("S")) for r, row in enumerate(maze) if "S" in row)
queue, seen = deque([(start, [start])]), {start}
while queue:
    (r, c), path = queue.popleft()
    if maze[r][c] == "E":
        break
    for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
        spot = r + dr, c + dc
        if maze[spot[0]][spot[1]] != "#" and spot not in seen:
            seen.add(spot)
            queue.append((spot, path + [spot]))
print(len(path) - 1, "steps")
for r, row in enumerate(maze):
    print("".join("." if (r, c) in path and ch == " " else ch for c, ch in enumerate(row)))

#: abstract base classes of collections
#: value: null
#: output: "True True False\nTrue True\n[4, 3, 2, 1] True 2 0 [1, 2, 3, 4]\nTypeError\n"
from collections.abc import Iterable, Mapping, MutableSequence, Sequence, Sized

print(isinstance([], Sequence), isinstance({}, Mapping), isinstance(5, Iterable))
print(isinstance("abc", Sized), issubclass(dict, Mapping))

class Countdown(Sequence):
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if not 0 <= i < self.n:
            raise IndexError(i)
        return self.n - i

c = Countdown(4)
print(list(c), 3 in c, c.index(2), c.count(9), list(reversed(c)))
try:
    MutableSequence()
except TypeError as error:
    print(type(error).__name__)
