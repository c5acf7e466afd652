#: title: the library module enum

#: members of an enumeration
#: value: 2
#: output: "Color.RED <Color.RED: 1> RED 1\nColor.GREEN Color.BLUE True\n[<Color.RED: 1>, <Color.GREEN: 2>, <Color.BLUE: 3>] 3 True\nFalse True True\n['RED', 'GREEN', 'BLUE', 'CRIMSON']\nValueError 9 is not a valid Color\nKeyError 'PINK'\ncannot reassign member 'RED'\nstop True\n"
from enum import Enum

class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1

print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value)
print(Color(2), Color["BLUE"], Color.CRIMSON is Color.RED)
print(list(Color), len(Color), Color.RED in Color)
print(Color.RED == 1, Color.RED == Color.RED, Color.RED != Color.BLUE)
print(list(Color.__members__))
for bad in (lambda: Color(9), lambda: Color["PINK"]):
    try:
        bad()
    except (ValueError, KeyError) as error:
        print(type(error).__name__, error)
try:
    Color.RED = 5
except AttributeError as error:
    print(error)
print({Color.RED: "stop"}[Color.RED], isinstance(Color.RED, Color))
Color.GREEN.value

#: automatic values and methods
#: value: null
#: output: "Direction.NORTH W Direction.SOUTH [1, 2, 3, 4]\nduplicate values found in <enum 'Twice'>: B -> A\n"
from enum import Enum, auto, unique

class Direction(Enum):
    NORTH = auto()
    EAST = auto()
    SOUTH = auto()
    WEST = auto()

    def turn_right(self):
        members = list(Direction)
        return members[(members.index(self) + 1) % 4]

    @property
    def letter(self):
        return self.name[0]

    @classmethod
    def from_letter(cls, letter):
        return next(m for m in cls if m.letter == letter)

d = Direction.WEST
print(d.turn_right(), d.letter, Direction.from_letter("S"), [m.value for m in Direction])
try:
    @unique
    class Twice(Enum):
        A = 1
        B = 1
except ValueError as error:
    print(error)

#: members with several values
#: value: null
#: output: "EARTH: 9.80\nMARS: 3.71\n(6.421e+23, 3397200.0) Planet.EARTH\n"
from enum import Enum

class Planet(Enum):
    EARTH = (5.976e24, 6.37814e6)
    MARS = (6.421e23, 3.3972e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def gravity(self):
        return 6.67300e-11 * self.mass / (self.radius * self.radius)

for planet in Planet:
    print(f"{planet.name}: {planet.gravity:.2f}")
print(Planet.MARS.value, Planet((5.976e24, 6.37814e6)))

#: integers and strings
#: value: null
#: output: "True 11 [<Level.LOW: 1>, <Level.HIGH: 10>] 1 10\nhearts True <Suit.SPADES: '♠'> ♠   hearts\n20 HIGH 10\n"
from enum import IntEnum, StrEnum, auto

class Level(IntEnum):
    LOW = 1
    HIGH = 10

class Suit(StrEnum):
    HEARTS = auto()
    SPADES = "♠"

print(Level.LOW < Level.HIGH, Level.HIGH + 1, sorted([Level.HIGH, Level.LOW]), f"{Level.LOW}", str(Level.HIGH))
print(Suit.HEARTS, Suit.HEARTS == "hearts", repr(Suit.SPADES), Suit.SPADES.upper(), f"{Suit.HEARTS:>8}")
print([10, 20][Level.LOW], Level(10).name, int(Level.HIGH))

#: flags
#: value: null
#: output: "Access.READ|WRITE 3 True False\nAccess.READ Access.WRITE Access.RUN Access(0) False\n[<Access.READ: 1>, <Access.WRITE: 2>, <Access.RUN: 4>] Access.ALL 2\nValueError\n6 True 20 <Bits.A: 4>\n"
from enum import Flag, IntFlag, auto

class Access(Flag):
    READ = auto()
    WRITE = auto()
    RUN = auto()
    ALL = READ | WRITE | RUN

a = Access.READ | Access.WRITE
print(a, a.value, Access.READ in a, Access.RUN in a)
print(a & Access.READ, a ^ Access.READ, ~a, Access(0), bool(Access(0)))
print(list(Access.ALL), Access.ALL, len(a))
try:
    Access(16)
except ValueError as error:
    print("ValueError")

class Bits(IntFlag):
    A = 4
    B = 2

print(Bits.A | Bits.B, (Bits.A | Bits.B) == 6, Bits.A | 16, repr(Bits.A))

#: an enumeration in a match, and a state machine
#: value: null
#: output: "[<State.IDLE: 1>, <State.RUNNING: 2>, <State.STOPPED: 3>] 1\nIDLE stop -> not possible\nIDLE start -> RUNNING\nRUNNING stop -> STOPPED\ndone\n"
from enum import Enum

State = Enum("State", "IDLE RUNNING STOPPED")
print(list(State), State.IDLE.value)
TRANSITIONS = {(State.IDLE, "start"): State.RUNNING, (State.RUNNING, "stop"): State.STOPPED}
state = State.IDLE
for event in ("stop", "start", "stop"):
    new = TRANSITIONS.get((state, event))
    print(state.name, event, "->", new.name if new else "not possible")
    state = new or state
match state:
    case State.STOPPED:
        print("done")
    case _:
        print("still going")

#: _missing_, __str__ and non-members
#: value: null
#: output: "Yes No Yes ['Yes', 'No'] not a member\n'maybe' is not a valid Answer\n"
from enum import Enum, member, nonmember

class Answer(Enum):
    YES = "y"
    NO = "n"
    OTHER = nonmember("not a member")

    @classmethod
    def _missing_(cls, value):
        for m in cls:
            if m.name.lower() == str(value).lower():
                return m

    def __str__(self):
        return self.name.capitalize()

print(Answer("y"), Answer("NO"), Answer("yes"), list(map(str, Answer)), Answer.OTHER)
try:
    Answer("maybe")
except ValueError as error:
    print(error)
