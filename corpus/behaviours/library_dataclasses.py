#: title: the library module dataclasses

#: a class of records
#: value: null
#: output: "Item(name='pen', price=1.5, quantity=4, tags=[]) 6.0 True False\nItem(name='pen', price=1.5, quantity=4, tags=['blue']) []\nItem.__init__() missing 1 required positional argument: 'price'\nmutable default <class 'list'> for field items is not allowed: use default_factory\n"
from dataclasses import dataclass, field

@dataclass
class Item:
    name: str
    price: float
    quantity: int = 1
    tags: list = field(default_factory=list)

    def total(self):
        return self.price * self.quantity

pen = Item("pen", 1.5, 4)
print(pen, pen.total(), pen == Item("pen", 1.5, 4), pen.tags is Item("x", 1).tags)
pen.tags.append("blue")
print(pen, Item("x", 0).tags)
try:
    Item("only")
except TypeError as error:
    print(error)
try:
    @dataclass
    class Bad:
        items: list = []
except ValueError as error:
    print(error)

#: frozen, ordered and with slots
#: value: null
#: output: "True Version(major=2, minor=7) x (3, 14)\ncannot assign to field 'minor'\nVersion(major=3, minor=15)\nP(x=1, y=0) ('x', 'y')\nTypeError\nAttributeError\n"
from dataclasses import FrozenInstanceError, astuple, dataclass, replace

@dataclass(frozen=True, order=True)
class Version:
    major: int
    minor: int = 0

v = Version(3, 14)
print(v > Version(3), sorted([v, Version(2, 7)])[0], {v: "x"}[Version(3, 14)], astuple(v))
try:
    v.minor = 15
except FrozenInstanceError as error:
    print(error)
print(replace(v, minor=15))

@dataclass(slots=True, kw_only=True)
class P:
    x: int
    y: int = 0

print(P(x=1), P.__slots__)
try:
    P(1)
except TypeError as error:
    print(type(error).__name__)
try:
    P(x=1).z = 2
except AttributeError as error:
    print(type(error).__name__)

#: fields, dicts and inheritance
#: value: null
#: output: "Student(name='Ada', age=20, school='none', marks=[1, 2, 3], average=3.0)\n{'name': 'Ada', 'age': 20, 'secret': 'hidden', 'school': 'none', 'marks': [1, 2, 3], 'average': 3.0}\n['name', 'age', 'secret', 'school', 'marks', 'average'] True False\nTrue ('name', 'age', 'secret')\nAda 3.0\n"
from dataclasses import InitVar, asdict, dataclass, field, fields, is_dataclass

@dataclass
class Person:
    name: str
    age: int = field(default=0, compare=False)
    secret: str = field(default="hidden", repr=False)

@dataclass
class Student(Person):
    school: str = "none"
    marks: list = field(default_factory=list)
    bonus: InitVar[int] = 0
    average: float = field(init=False, default=0.0)

    def __post_init__(self, bonus):
        if self.marks:
            self.average = sum(self.marks) / len(self.marks) + bonus

s = Student("Ada", 20, marks=[1, 2, 3], bonus=1)
print(s)
print(asdict(s))
print([f.name for f in fields(s)], is_dataclass(s), is_dataclass(5))
print(Person("a", 1) == Person("a", 2), Person.__match_args__)
match s:
    case Student(name=n, average=a):
        print(n, a)
