#: title: the library module abc

#: shapes with abstract methods
#: value: null
#: output: "square with area 9\nCan't instantiate abstract class Shape without an implementation for abstract method 'area'\nCan't instantiate abstract class Vague without an implementation for abstract method 'area'\n['area'] frozenset()\n"
from abc import ABC, abstractmethod

class Shape(ABC):
    def __init__(self, name):
        self.name = name

    @abstractmethod
    def area(self):
        """Returns the area."""

    def describe(self):
        return f"{self.name} with area {self.area()}"

class Square(Shape):
    def __init__(self, side):
        super().__init__("square")
        self.side = side

    def area(self):
        return self.side**2

class Vague(Shape):
    pass

print(Square(3).describe())
for cls in (Shape, Vague):
    try:
        cls("x")
    except TypeError as error:
        print(error)
print(sorted(Shape.__abstractmethods__), Square.__abstractmethods__)

#: abstract properties and several methods
#: value: null
#: output: "woof Dog is an animal 4\nCan't instantiate abstract class Animal without an implementation for abstract methods 'kingdom', 'legs', 'sound'\n"
from abc import ABC, ABCMeta, abstractmethod

class Animal(metaclass=ABCMeta):
    @property
    @abstractmethod
    def sound(self): ...

    @classmethod
    @abstractmethod
    def kingdom(cls): ...

    @staticmethod
    @abstractmethod
    def legs(): ...

class Dog(Animal):
    sound = "woof"

    @classmethod
    def kingdom(cls):
        return cls.__name__ + " is an animal"

    @staticmethod
    def legs():
        return 4

print(Dog().sound, Dog.kingdom(), Dog.legs())
try:
    Animal()
except TypeError as error:
    print(error)

#: registered classes and __subclasshook__
#: value: null
#: output: "True False\nTrue False True True\n"
from abc import ABC, abstractmethod

class Drawable(ABC):
    @abstractmethod
    def draw(self): ...

    @classmethod
    def __subclasshook__(cls, other):
        if cls is Drawable and any("draw" in base.__dict__ for base in other.__mro__):
            return True
        return NotImplemented

class Circle:
    def draw(self):
        return "o"

class Text:
    pass

print(issubclass(Circle, Drawable), isinstance(Text(), Drawable))

class Number(ABC):
    pass

@Number.register
class Roman:
    pass

print(isinstance(Roman(), Number), issubclass(int, Number), Number.register(int) is int, isinstance(5, Number))

#: a template method
#: value: null
#: output: "SALES\n- Jan: 10\n- Feb: 12\nend\n"
from abc import ABC, abstractmethod

class Report(ABC):
    def print(self):
        print(self.header())
        for line in self.lines():
            print("-", line)
        print(self.footer())

    def header(self):
        return type(self).__name__.upper()

    @abstractmethod
    def lines(self): ...

    def footer(self):
        return "end"

class Sales(Report):
    def lines(self):
        yield from (f"{month}: {amount}" for month, amount in [("Jan", 10), ("Feb", 12)])

Sales().print()
