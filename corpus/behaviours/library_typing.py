#: title: the library module typing

#: annotated functions with collections
#: value: null
#: output: "2.1666666666666665\n(1, 9)\n555-1 None\n<class 'float'>\n"
from typing import Dict, List, Optional, Tuple

def average(numbers: List[float]) -> float:
    return sum(numbers) / len(numbers)

def extremes(numbers: List[int]) -> Tuple[int, int]:
    return min(numbers), max(numbers)

def find(phone_book: Dict[str, str], name: str) -> Optional[str]:
    return phone_book.get(name)

print(average([1, 2, 3.5]))
print(extremes([4, 9, 1]))
print(find({"Ada": "555-1"}, "Ada"), find({}, "Bob"))
print(average.__annotations__["return"])

#: representations of types
#: note: 3.13 prints another text
#: value: null
#: output: "typing.List[int]\ntyping.Dict[str, typing.List[int]]\ntyping.Tuple[int, ...]\nstr | None\nint | str\ntyping.Callable[[int, str], bool]\ntyping.Set[typing.Any]\ntyping.Literal['red', 'green']\ntyping.Iterable[typing.Tuple[str, int]]\nFalse True\n"
from typing import Any, Callable, Dict, Iterable, List, Literal, Optional, Set, Tuple, Union

print(List[int])
print(Dict[str, List[int]])
print(Tuple[int, ...])
print(Optional[str])
print(Union[int, str])
print(Callable[[int, str], bool])
print(Set[Any])
print(Literal["red", "green"])
print(Iterable[Tuple[str, int]])
print(list[int] == List[int], int | str == Union[int, str])

#: NamedTuple classes
#: value: null
#: output: "Employee(name='Ada', salary=1000.0, department='office')\nEmployee(name='Ada', salary=1500.0, department='office')\n{'name': 'Ada', 'salary': 1000.0, 'department': 'office'}\n('name', 'salary', 'department') {'department': 'office'}\nAda 1000.0 office\n{'name': <class 'str'>, 'salary': <class 'float'>, 'department': <class 'str'>}\n"
from typing import NamedTuple

class Employee(NamedTuple):
    name: str
    salary: float
    department: str = "office"

    def raised(self, percent):
        return self._replace(salary=self.salary * (1 + percent / 100))

ada = Employee("Ada", 1000.0)
print(ada)
print(ada.raised(50))
print(ada._asdict())
print(Employee._fields, Employee._field_defaults)
name, salary, department = ada
print(name, salary, department)
print(Employee.__annotations__)

#: TypedDict
#: value: null
#: output: "Metropolis no rating\n{'title': 'Alien', 'year': 1979}\n['title', 'year'] ['rating']\ndict\n"
from typing import TypedDict, NotRequired

class Movie(TypedDict):
    title: str
    year: int
    rating: NotRequired[float]

film: Movie = {"title": "Metropolis", "year": 1927}
print(film["title"], film.get("rating", "no rating"))
print(Movie(title="Alien", year=1979))
print(sorted(Movie.__required_keys__), sorted(Movie.__optional_keys__))
print(type(film).__name__)

#: a generic stack with TypeVar
#: value: null
#: output: "3 2\n(~T,) ~T\n(<class 'str'>,) True\n"
from typing import Generic, List, TypeVar

T = TypeVar("T")

class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: List[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)

    def pop(self) -> T:
        return self.items.pop()

    def __len__(self) -> int:
        return len(self.items)

stack = Stack[int]()
for n in (1, 2, 3):
    stack.push(n)
print(stack.pop(), len(stack))
print(Stack.__parameters__, T)
print(Stack[str].__args__, Stack[str].__origin__ is Stack)

#: protocols that can be checked
#: value: null
#: output: "Dog says woof\nStone is silent\nTypeError\n"
from typing import Protocol, runtime_checkable

@runtime_checkable
class Speaks(Protocol):
    def speak(self) -> str: ...

class Dog:
    def speak(self) -> str:
        return "woof"

class Stone:
    pass

for thing in (Dog(), Stone()):
    if isinstance(thing, Speaks):
        print(type(thing).__name__, "says", thing.speak())
    else:
        print(type(thing).__name__, "is silent")
try:
    Speaks()
except TypeError as error:
    print("TypeError")

#: type hints of a class and of a function
#: note: 3.13 prints another text
#: value: null
#: output: "{'x': <class 'int'>, 'y': <class 'int'>, 'label': str | None}\n['p', 'dx', 'dy', 'return']\n<class 'int'>\n<class 'list'> (<class 'str'>, <class 'int'>)\nNone ()\n"
from typing import Optional, get_type_hints, get_origin, get_args

class Point:
    x: int
    y: int = 0
    label: Optional[str] = None

def move(p: Point, dx: int = 0, *, dy: int = 0) -> Point:
    return p

print(get_type_hints(Point))
print(list(get_type_hints(move)))
print(get_type_hints(move)["dx"])
print(get_origin(list[int]), get_args(dict[str, int]))
print(get_origin(int), get_args(int))

#: Final, ClassVar, cast and Annotated
#: value: null
#: output: "not changed\n102.0\n<class 'float'>\n('in euros',)\n10\n"
from typing import Annotated, ClassVar, Final, cast, get_type_hints

LIMIT: Final = 10

class Account:
    interest: ClassVar[float] = 0.02
    balance: Annotated[float, "in euros"]

    def __init__(self, balance: float):
        self.balance = balance

account = Account(100)
print(cast(int, "not changed"))
print(account.balance * (1 + Account.interest))
print(get_type_hints(Account)["balance"])
print(get_type_hints(Account, include_extras=True)["balance"].__metadata__)
print(LIMIT)

#: overload, NewType and NoReturn
#: value: null
#: output: "18 int UserId\n8 abab\nalways\n"
from typing import NewType, NoReturn, overload

UserId = NewType("UserId", int)

@overload
def double(value: int) -> int: ...
@overload
def double(value: str) -> str: ...
def double(value):
    return value * 2

def fail(message: str) -> NoReturn:
    raise RuntimeError(message)

user = UserId(17)
print(user + 1, type(user).__name__, UserId.__name__)
print(double(4), double("ab"))
try:
    fail("always")
except RuntimeError as error:
    print(error)

#: assert_never and Self
#: value: null
#: output: "stop go\n['a > 1', 'b < 2']\nExpected code to be unreachable, but got: 'blue'\n"
from enum import Enum
from typing import Self, assert_never

class Light(Enum):
    RED = 1
    GREEN = 2

class Query:
    def __init__(self):
        self.parts = []

    def where(self, text: str) -> Self:
        self.parts.append(text)
        return self

def action(light: Light) -> str:
    match light:
        case Light.RED:
            return "stop"
        case Light.GREEN:
            return "go"
        case _:
            assert_never(light)

print(action(Light.RED), action(Light.GREEN))
print(Query().where("a > 1").where("b < 2").parts)
try:
    action("blue")
except AssertionError as error:
    print(error)

#: TYPE_CHECKING and callables
#: value: null
#: output: "18\n{'f': 'Callable[[int], int]', 'n': 'int', 'unused': 'Unknown', 'return': 'int'}\n"
from __future__ import annotations
from typing import TYPE_CHECKING, Callable

if TYPE_CHECKING:
    from elsewhere import Unknown

def apply(f: Callable[[int], int], n: int, unused: Unknown = None) -> int:
    return f(f(n))

print(apply(lambda x: x * 3, 2))
print(apply.__annotations__)
