#: title: the library module re

#: the parts of an address
#: value: null
#: output: "ada@example.org ('ada', 'example', 'org') (4, 11)\n'no at.org' is invalid\nx.y+z@a-b.co ('x.y+z', 'a-b', 'co') (6, 9)\n'two@@example.org' is invalid\n'' is invalid\n"
import re

pattern = r"^([\w.+-]+)@([\w-]+)\.([a-z]{2,})$"
for address in ["ada@example.org", "no at.org", "x.y+z@a-b.co", "two@@example.org", ""]:
    match = re.match(pattern, address)
    if match:
        print(address, match.groups(), match.span(2))
    else:
        print(repr(address), "is invalid")

#: search, findall and finditer
#: value: "1964"
#: output: "['rain', 'Spain', 'mainly', 'plain', 'rained']\n['1964', '23']\nSpain\nNone\n9 11 in\n31 33 in\n45 47 In\n"
import re

text = "The rain in Spain stays mainly in the plain. In 1964 it rained 23 times."
print(re.findall(r"\b\w*ain\w*\b", text))
print(re.findall(r"\d+", text))
print(re.search(r"S\w+", text).group())
print(re.search("snow", text))
for m in re.finditer(r"\bin\b", text, re.IGNORECASE):
    print(m.start(), m.end(), m.group())
re.search(r"\d{4}", text)[0]

#: named groups
#: value: null
#: output: "{'date': '2024-03-09', 'time': '14:05:33', 'level': 'ERROR', 'source': 'db', 'message': 'Connection lost (retry=3)'}\nERROR ('2024-03-09', '14:05:33')\nmessage 5 5\n{'date': 1, 'time': 2, 'level': 3, 'source': 4, 'message': 5}\n"
import re

line = '2024-03-09 14:05:33 ERROR [db] Connection lost (retry=3)'
log = re.compile(r"(?P<date>\d{4}-\d\d-\d\d) (?P<time>[\d:]+) (?P<level>[A-Z]+) \[(?P<source>\w+)\] (?P<message>.*)")
m = log.match(line)
print(m.groupdict())
print(m["level"], m.group("date", "time"))
print(m.lastgroup, m.lastindex, log.groups)
print(dict(log.groupindex))

#: substitution with strings and functions
#: value: null
#: output: "too many spaces here\nAda Lovelace; Grace Hopper\n6 apples and 24 pears\nbxnxna\n('pr*gr*mm*ng', 3)\nhi? ho?\nhello_world_again\n"
import re

print(re.sub(r"\s+", " ", "too    many\t\tspaces\nhere"))
print(re.sub(r"(\w+), (\w+)", r"\2 \1", "Lovelace, Ada; Hopper, Grace"))
print(re.sub(r"\d+", lambda m: str(int(m.group()) * 2), "3 apples and 12 pears"))
print(re.sub("a", "x", "banana", count=2))
print(re.subn(r"[aeiou]", "*", "programming"))
print(re.sub(r"(?P<word>\w+)!", r"\g<word>?", "hi! ho!"))

def camel_to_snake(name):
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()

print(camel_to_snake("HelloWorldAgain"))

#: splitting
#: value: null
#: output: "['a', 'b', 'c', 'd']\n['one', ', ', 'two', '. ', 'three']\n['a', 'b', 'c3d']\n['', 'ab', ' ', 'cd', '']\n13 ['times', '']\n"
import re

print(re.split(r"[,;]\s*", "a, b;c,   d"))
print(re.split(r"(\W+)", "one, two. three"))
print(re.split(r"\d", "a1b2c3d", maxsplit=2))
print(re.split(r"\b", "ab cd"))
words = re.split(r"\W+", "It was the best of times, it was the worst of times.")
print(len(words), words[-2:])

#: a tokenizer
#: value: null
#: output: "('NAME', 'area')\n('OP', '=')\n('NUMBER', '3.14')\n('OP', '*')\n('OP', '(')\n('NAME', 'r')\n('OP', '+')\n('NUMBER', '1')\n('OP', ')')\nunexpected '?' at 2\n"
import re

TOKENS = [
    ("NUMBER", r"\d+(\.\d*)?"),
    ("NAME", r"[A-Za-z_]\w*"),
    ("OP", r"[+\-*/()=]"),
    ("SKIP", r"[ \t]+"),
    ("OTHER", r"."),
]
regex = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in TOKENS))

def tokenize(code):
    for m in regex.finditer(code):
        kind = m.lastgroup
        if kind == "SKIP":
            continue
        if kind == "OTHER":
            raise SyntaxError(f"unexpected {m.group()!r} at {m.start()}")
        yield kind, m.group()

for token in tokenize("area = 3.14 * (r + 1)"):
    print(token)
try:
    list(tokenize("a ? b"))
except SyntaxError as error:
    print(error)

#: flags
#: value: null
#: output: "['first']\n['first', 'Second', 'third']\n['line', 'line', 'LINE']\nNone True\n[True, True, False, True]\nre.compile('a', re.IGNORECASE|re.DOTALL)\n['na', 've', 'caf']\n"
import re

text = """first line
Second line
third LINE"""
print(re.findall(r"^\w+", text))
print(re.findall(r"^\w+", text, re.MULTILINE))
print(re.findall("line$", text, re.M | re.I))
print(re.search("first.*third", text), bool(re.search("first.*third", text, re.DOTALL)))
number = re.compile(r"""
    [+-]?        # the sign
    \d+          # the digits
    (\.\d+)?     # the fraction
""", re.VERBOSE)
print([bool(number.fullmatch(s)) for s in ("12", "-3.5", "4.", "+7")])
print(re.compile("a", re.I | re.S))
print(re.findall(r"\w+", "naïve café", re.ASCII))

#: greedy and lazy, lookahead and lookbehind
#: value: null
#: output: "['<b>bold</b> and <i>italic</i>']\n['<b>', '</b>', '<i>', '</i>']\n['30', '5']\n['print', 'len']\n['cat', 'and', 'dog']\n['o', 'k', 'e']\n1,234,567\nabab\n"
import re

html = "<b>bold</b> and <i>italic</i>"
print(re.findall("<.*>", html))
print(re.findall("<.*?>", html))
print(re.findall(r"(?<=\$)\d+", "cost $30, not 40, but $5"))
print(re.findall(r"\w+(?=\()", "print(len(x)) + y"))
print(re.findall(r"\b(?!the\b)\w+", "the cat and the dog"))
print(re.findall(r"(\w)\1", "bookkeeper"))
print(re.sub(r"(?<=\d)(?=(\d{3})+$)", ",", "1234567"))
print(re.match(r"(?:ab)+", "ababac").group())

#: errors of patterns
#: value: null
#: output: "'(': missing ), unterminated subpattern at position 0\n'[a': unterminated character set at position 0\n'*a': nothing to repeat at position 0\n'a{3,1}': min repeat greater than max repeat at position 2\n'(?P<1>a)': bad character in group name '1' at position 4\n'\\\\1': invalid group reference 1 at position 1\n'(?<=a+)b': look-behind requires fixed-width pattern\n"
import re

for pattern in ["(", "[a", "*a", "a{3,1}", "(?P<1>a)", r"\1", "(?<=a+)b"]:
    try:
        re.compile(pattern)
    except re.error as error:
        print(f"{pattern!r}: {error}")

#: escape and fullmatch
#: value: null
#: output: "1\\+1=2\\ \\(really\\?\\)\n['a.b', 'a.b']\nabc False\nAbcdef12 False\nAbcdef1! True\nABCDEF1! False\nNone <re.Match object; span=(0, 3), match='123'>\n"
import re

print(re.escape("1+1=2 (really?)"))
needle = "a.b"
print(re.findall(re.escape(needle), "a.b axb a.b"))

def is_strong(password):
    checks = [r".{8,}", r"[A-Z]", r"[a-z]", r"\d", r"[^\w\s]"]
    return all(re.search(check, password) for check in checks)

for password in ("abc", "Abcdef12", "Abcdef1!", "ABCDEF1!"):
    print(password, is_strong(password))
print(re.fullmatch(r"\d{3}", "1234"), re.fullmatch(r"\d{3}", "123"))

#: counting words of a text
#: value: null
#: output: "wood       2\na          2\nwoodchuck  2\nwoodchuck\n"
import re
from collections import Counter

text = """How much wood would a woodchuck chuck
if a woodchuck could chuck wood?"""
words = re.findall(r"[a-z]+", text.lower())
for word, count in Counter(words).most_common(3):
    print(f"{word:10} {count}")
print(max(words, key=len))

#: CS50's number plates and times
#: value: null
#: output: "09:00 to 17:00\n22:30 to 08:50\n00:00 to 12:00\nValueError: 9:60 AM to 5 PM\nValueError: 9 to 5\n"
import re

def convert(s):
    m = re.fullmatch(r"(\d{1,2})(?::(\d\d))? (AM|PM) to (\d{1,2})(?::(\d\d))? (AM|PM)", s)
    if not m:
        raise ValueError(s)
    h1, m1, p1, h2, m2, p2 = m.groups(default="00")
    def to24(h, m, p):
        if not (1 <= int(h) <= 12 and int(m) < 60):
            raise ValueError(s)
        return f"{int(h) % 12 + (12 if p == 'PM' else 0):02}:{m}"
    return f"{to24(h1, m1, p1)} to {to24(h2, m2, p2)}"

for s in ("9 AM to 5 PM", "10:30 PM to 8:50 AM", "12 AM to 12 PM", "9:60 AM to 5 PM", "9 to 5"):
    try:
        print(convert(s))
    except ValueError as error:
        print("ValueError:", error)

#: a warning of the compiler in a program that needs the library
#: value: null
#: output: "main.py:2: SyntaxWarning: \"\\d\" is an invalid escape sequence. Such sequences will not work in the future. Did you mean \"\\\\d\"? A raw string is also an option.\n['1', '2']\n"
#: note: the library is loaded before the compiler warns
import re
print(re.findall("\d", "1 and 2"))
