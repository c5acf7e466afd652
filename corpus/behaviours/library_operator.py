#: title: the library module operator

#: sort keys
#: value: null
#: output: "[('Bob', 25, 1.7), ('Cyd', 25, 1.8), ('Ada', 36, 1.6)]\n('Cyd', 25, 1.8) ('Bob', 1.7) a\n['Ace', 'Rex'] ('Rex', 5)\n['A', 'B', 'C'] ['a', 'b-c']\n"
from operator import attrgetter, itemgetter, methodcaller

rows = [("Bob", 25, 1.7), ("Ada", 36, 1.6), ("Cyd", 25, 1.8)]
print(sorted(rows, key=itemgetter(1, 0)))
print(max(rows, key=itemgetter(2)), itemgetter(0, 2)(rows[0]), itemgetter(slice(1))("abc"))

class Pet:
    def __init__(self, name, age):
        self.name, self.age = name, age

pets = [Pet("Rex", 5), Pet("Ace", 3)]
print([p.name for p in sorted(pets, key=attrgetter("age"))], attrgetter("name", "age")(pets[0]))
print(list(map(methodcaller("upper"), "abc")), methodcaller("split", "-", maxsplit=1)("a-b-c"))

#: a calculator with a table of operators
#: value: 14
#: output: "3 4 + 2 * = 14\n2 3 ^ 7 % = 1\n1 2 / = 0.5\n7 2 // = 3\n1.5 2 * = 3.0\n"
import operator

OPERATORS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "^": operator.pow,
             "//": operator.floordiv, "%": operator.mod}

def rpn(text):
    stack = []
    for token in text.split():
        if token in OPERATORS:
            b, a = stack.pop(), stack.pop()
            stack.append(OPERATORS[token](a, b))
        else:
            stack.append(float(token) if "." in token else int(token))
    return stack.pop()

for text in ("3 4 + 2 *", "2 3 ^ 7 %", "1 2 /", "7 2 //", "1.5 2 *"):
    print(text, "=", rpn(text))
rpn("5 1 2 + 4 * + 3 -")

#: functions for operators
#: value: null
#: output: "True True True -5 1\n[9, 3] 9 2 2\nab 4 [1, 2] True\n2 matmul False\n"
import operator

print(operator.lt(1, 2), operator.not_(0), operator.contains([1, 2], 2), operator.neg(5), operator.index(True))
x = [1, 2, 3]
operator.setitem(x, 0, 9)
operator.delitem(x, 1)
print(x, operator.getitem(x, 0), operator.countOf([1, 1, 2], 1), operator.indexOf("abc", "c"))
print(operator.concat("a", "b"), operator.xor(5, 1), operator.iadd([1], [2]), operator.is_(None, None))
print(operator.length_hint(iter([1, 2])), operator.matmul.__name__, operator.truth([]))
