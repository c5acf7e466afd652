#: title: the library module random

#: dice rolled with a seed
#: value: null
#: output: "Rolls: [6, 1, 1, 6, 3, 2, 2, 2, 6, 1, 6, 6, 5, 1, 5, 4, 1, 1, 1, 2]\nTotal: 62\nSixes: 5\n"
import random

random.seed(42)
rolls = []
for _ in range(20):
    rolls.append(random.randint(1, 6))
print("Rolls:", rolls)
print("Total:", sum(rolls))
print("Sixes:", rolls.count(6))

#: a shuffled deck of cards
#: value: null
#: output: "5 of clubs\nQ of hearts\n8 of diamonds\nQ of clubs\n7 of spades\n47 cards are left\n"
from random import seed, shuffle

seed(2024)
suits = ["hearts", "spades", "clubs", "diamonds"]
ranks = ["A"] + [str(n) for n in range(2, 11)] + ["J", "Q", "K"]
deck = [f"{rank} of {suit}" for suit in suits for rank in ranks]
shuffle(deck)
hand = [deck.pop() for _ in range(5)]
for card in hand:
    print(card)
print(len(deck), "cards are left")

#: rock paper scissors
#: value: null
#: output: " 1. paper    against rock     -> player\n 2. paper    against scissors -> computer\n 3. rock     against rock     -> draw\n 4. scissors against rock     -> computer\n 5. paper    against scissors -> computer\n 6. rock     against scissors -> player\n 7. rock     against rock     -> draw\n 8. rock     against paper    -> computer\n 9. paper    against rock     -> player\n10. rock     against rock     -> draw\n{'player': 3, 'computer': 4, 'draw': 3}\n"
import random

random.seed(7)
OPTIONS = ["rock", "paper", "scissors"]
BEATS = {"rock": "scissors", "paper": "rock", "scissors": "paper"}
score = {"player": 0, "computer": 0, "draw": 0}

for turn in range(10):
    player = random.choice(OPTIONS)
    computer = random.choice(OPTIONS)
    if player == computer:
        winner = "draw"
    elif BEATS[player] == computer:
        winner = "player"
    else:
        winner = "computer"
    score[winner] += 1
    print(f"{turn + 1:2}. {player:<8} against {computer:<8} -> {winner}")
print(score)

#: a generator of passwords
#: value: null
#: output: "gIl0\nIneW'*QR\ngurR*Q`Fua3l\n/WiaO~5nfl\\sqcL3\n5pi4ybs3\n"
import random
import string

random.seed(123)

def make_password(length):
    alphabet = string.ascii_letters + string.digits + string.punctuation
    return "".join(random.choice(alphabet) for _ in range(length))

for length in (4, 8, 12, 16):
    print(make_password(length))

letters = random.sample(string.ascii_lowercase, 5)
numbers = random.choices(string.digits, k=3)
both = letters + numbers
random.shuffle(both)
print("".join(both))

#: pi by the method of Monte Carlo
#: value: null
#: output: "3.146\n"
import random

random.seed(1)
inside = 0
total = 2000
for _ in range(total):
    x = random.random()
    y = random.random()
    if x * x + y * y <= 1:
        inside += 1
print(4 * inside / total)

#: a random walk
#: value: null
#: output: "walk 0: ended at (6, 2), distance 8\nwalk 1: ended at (-14, 2), distance 16\nwalk 2: ended at (6, -2), distance 8\nwalk 3: ended at (-3, 5), distance 8\nwalk 4: ended at (18, -2), distance 20\n"
import random

def walk(steps, seed):
    rng = random.Random(seed)
    x = y = 0
    for _ in range(steps):
        dx, dy = rng.choice([(0, 1), (0, -1), (1, 0), (-1, 0)])
        x += dx
        y += dy
    return x, y

for seed in range(5):
    x, y = walk(100, seed)
    print(f"walk {seed}: ended at ({x}, {y}), distance {abs(x) + abs(y)}")

#: weighted choices
#: value: null
#: output: "sun     53 ##########################\ncloud   34 #################\nrain    13 ######\n['a', 'c', 'c', 'a', 'a', 'c', 'c', 'c']\n"
import random
from collections import Counter

random.seed("weather")
days = random.choices(["sun", "cloud", "rain"], weights=[5, 3, 2], k=100)
counts = Counter(days)
for weather, count in counts.most_common():
    print(f"{weather:6} {count:3} {'#' * (count // 2)}")
print(random.choices("abc", cum_weights=[1, 2, 10], k=8))

#: randrange with steps
#: value: null
#: output: "[6, 6, 3, 9, 2, 3, 3, 2]\n[5, 7, 8, 9, 9, 5, 9, 8]\n[30, 65, 95, 90, 30, 55, 60, 30]\n[7, 1, 7, 4, 10, 10, 1, 4]\nValueError (0,)\nValueError (5, 5)\nValueError (1, 10, 0)\n"
import random

random.seed(99)
print([random.randrange(10) for _ in range(8)])
print([random.randrange(5, 10) for _ in range(8)])
print([random.randrange(0, 101, 5) for _ in range(8)])
print([random.randrange(10, 0, -3) for _ in range(8)])
for bad in [(0,), (5, 5), (1, 10, 0)]:
    try:
        random.randrange(*bad)
    except ValueError as error:
        print("ValueError", bad)

#: the distributions
#: value: null
#: output: "2.954949\n4.693451\n100.416378\n-0.840596\n0.006693\n0.563989\n2.87815\n1.12454\n1.59217\n1.594025\n6.212644\n5\n20431 14732873552474313160\nb'\\xff\\x17^N\\xc2\\t'\n"
import random

random.seed(2718)
print(round(random.uniform(1, 10), 6))
print(round(random.triangular(0, 10, 7), 6))
print(round(random.gauss(100, 15), 6))
print(round(random.normalvariate(0, 1), 6))
print(round(random.expovariate(0.5), 6))
print(round(random.betavariate(2, 5), 6))
print(round(random.gammavariate(9, 0.5), 6))
print(round(random.lognormvariate(0, 0.25), 6))
print(round(random.paretovariate(3), 6))
print(round(random.weibullvariate(1, 1.5), 6))
print(round(random.vonmisesvariate(0, 4), 6))
print(random.binomialvariate(20, 0.3))
print(random.getrandbits(16), random.getrandbits(64))
print(random.randbytes(6))

#: a state that is saved and restored
#: value: null
#: output: "[80, 33, 95, 46, 89]\nTrue\nTrue True\n"
import random

random.seed(5)
state = random.getstate()
first = [random.randint(1, 100) for _ in range(5)]
random.setstate(state)
second = [random.randint(1, 100) for _ in range(5)]
print(first)
print(first == second)

a, b = random.Random(10), random.Random(10)
print(a.random() == b.random(), a.sample(range(50), 4) == b.sample(range(50), 4))

#: errors of the functions
#: note: 3.13 prints another text
#: value: null
#: output: "IndexError Cannot choose from an empty sequence\nValueError Sample larger than population or is negative\nTypeError Population must be a sequence.  For dicts or sets, use sorted(d).\nValueError empty range in randint(5, 1)\nTypeError 'float' object cannot be interpreted as an integer\nIndexError list index out of range\nValueError The number of weights does not match the population\n"
import random

random.seed(0)
for action in (
    lambda: random.choice([]),
    lambda: random.sample([1, 2], 3),
    lambda: random.sample({1, 2, 3}, 2),
    lambda: random.randint(5, 1),
    lambda: random.randint(1.5, 3),
    lambda: random.choices([], k=2),
    lambda: random.choices([1, 2], weights=[1], k=2),
):
    try:
        print(action())
    except (IndexError, ValueError, TypeError) as error:
        print(type(error).__name__, error)

#: number guessing by halving
#: value: 9
#: output: "The number was 13, found in 9 guesses\n"
import random

random.seed(31)
secret = random.randint(1, 1000)
low, high, guesses = 1, 1000, 0
while True:
    guess = (low + high) // 2
    guesses += 1
    if guess < secret:
        low = guess + 1
    elif guess > secret:
        high = guess - 1
    else:
        break
print(f"The number was {secret}, found in {guesses} guesses")
guesses
