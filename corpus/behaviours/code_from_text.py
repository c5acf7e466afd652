#: title: code from text

#: eval of an expression with the names of the program
#: value: 14
#: output: ""
x = 4
eval('x * 3 + 2')

#: eval with its own names
#: value: null
#: output: "30\n8\n"
print(eval('a * b', {'a': 5, 'b': 6}))
print(eval('a + b', {'a': 1}, {'b': 7}))

#: eval in a function sees the locals, and a class body its names
#: value: null
#: output: "7\n[2, 4]\n5\n"
def f(n):
    m = n + 1
    return eval('n + m')
print(f(3))
class C:
    k = 2
    v = eval('[k, k * 2]')
print(C.v)
print((lambda q: eval('q + 1'))(4))

#: exec defines functions and classes in the namespace of the program
#: value: null
#: output: "hello Ann\n[1, 4, 9]\n3\n"
exec('''
def greet(name):
    return "hello " + name

class Stack:
    def __init__(self):
        self.items = []
    def push(self, x):
        self.items.append(x)
        return self
''')
print(greet('Ann'))
exec('squares = [i * i for i in range(1, 4)]')
print(squares)
print(len(Stack().push(1).push(2).push(3).items))

#: exec in a function does not change its locals
#: value: null
#: output: "1\n{'x': 2}\n"
def f():
    x = 1
    exec('x = 2')
    print(x)
    names = {}
    exec('x = 2', {}, names)
    print(names)
f()

#: exec with a dict of its own
#: value: null
#: output: "['x', 'y']\n30\n"
names = {'x': 10}
exec('y = x * 3', names)
print(sorted(key for key in names if not key.startswith('__')))
print(names['y'])

#: compile once and evaluate often
#: value: null
#: output: "[0, 1, 4, 9]\n<string>\n"
code = compile('n ** 2', '<string>', 'eval')
print([eval(code, {'n': n}) for n in range(4)])
print(code.co_filename)

#: compile for the modes exec and single
#: value: null
#: output: "3\n'a'\n"
exec(compile('x = 1\ny = x + 2', 'lesson.py', 'exec'))
print(y)
exec(compile('"a"', '<stdin>', 'single'))
exec(compile('None', '<stdin>', 'single'))

#: eval with names that a mapping supplies
#: value: null
#: output: "['a', 'b']\n3\n"
class Names(dict):
    asked = []
    def __missing__(self, name):
        self.asked.append(name)
        return len(self.asked)
names = Names()
result = eval('a + b', {}, names)
print(names.asked)
print(result)

#: eval without builtins
#: value: null
#: output: "3\nname 'len' is not defined\nname 'print' is not defined\n"
print(eval('1 + 2', {'__builtins__': {}}))
for text in 'len("a")', 'print(1)':
    try:
        eval(text, {'__builtins__': {}})
    except NameError as error:
        print(error)

#: a syntax error in text is an exception with a place
#: value: null
#: output: "SyntaxError invalid syntax (<string>, line 1) 1\nIndentationError True\nSyntaxError (<lesson>, line 2)\n"
try:
    eval('1 +')
except SyntaxError as error:
    print(type(error).__name__, error, error.lineno)
try:
    exec('if True:\nx = 1')
except SyntaxError as error:
    print(type(error).__name__, isinstance(error, IndentationError))
try:
    compile('x = 1\nx = = 2', '<lesson>', 'exec')
except SyntaxError as error:
    print(type(error).__name__, str(error)[-18:])

#: a statement is no expression
#: value: null
#: output: "SyntaxError\n"
try:
    eval('x = 1')
except SyntaxError as error:
    print(type(error).__name__)

#: an exception in text passes through to the program
#: ends: exception ZeroDivisionError at line 8
#: output: "division by zero\n"
try:
    eval('1 / 0')
except ZeroDivisionError as error:
    print(error)
x = 0
def f():
    return 1
eval('f() / x')

#: globals and locals
#: value: null
#: output: "True True\n5\n{'a': 1, 'b': 2}\nTrue\n['a', 'b']\n"
x = 5
print('x' in globals(), globals() is locals())
globals()['made'] = x
print(made)
def f(a):
    b = a + 1
    print(locals())
    print(vars() == locals())
    return sorted(locals())
print(f(1))

#: the namespace of the program has no internal names
#: value: null
#: output: "['__doc__', '__file__', '__name__']\n"
print(sorted(globals()))

#: text follows the policy
#: value: null
#: policy: {"forbid": {"while": true, "sorted": "sort it yourself"}}
#: output: "SyntaxError: a while loop is not allowed in this exercise (<string>, line 1)\nSyntaxError: the attribute __subclasses__ is not allowed here (<string>, line 1)\nSyntaxError: sort it yourself (<string>, line 1)\n"
for text in 'while True: pass', 'object.__subclasses__()', 'print(sorted([2, 1]))':
    try:
        exec(text)
    except SyntaxError as error:
        print(f'{type(error).__name__}: {error}')

#: a name that the sandbox does not have is an error when text uses it
#: value: null
#: output: "name 'breakpoint' is not defined\n"
exec('if False: breakpoint()')
try:
    exec('breakpoint()')
except NameError as error:
    print(error)

#: an import in text
#: value: null
#: output: "3\nModuleNotFoundError\n"
import math
exec('import math\nprint(math.isqrt(10))')
try:
    exec('import spam')
except ImportError as error:
    print(type(error).__name__)

#: a module that only text imports is not loaded
#: value: null
#: output: "the module random is not loaded: text can only import modules that the program itself imports\n"
try:
    exec('import random')
except ImportError as error:
    print(error)

#: the loops of text are counted
#: limits: iterations 5
#: ends: iterations at line 1
exec('for i in range(10): pass')

#: the loops of text without builtins are counted
#: limits: iterations 5
#: ends: iterations at line 1
eval('[i for i in r]', {'__builtins__': {}, 'r': range(10)})

#: text within text ends at a limit
#: limits: instructions 40e6
#: ends: instructions
def again(n):
    exec('again(n + 1) if n < 5 else [None for _ in iter(int, 1)]')
again(0)

#: text that evaluates itself without end
#: ends: recursion
text = 'eval(text)'
eval(text)

#: future features of the program hold in text
#: value: null
#: output: "{'x': 'int'}\n"
from __future__ import annotations
exec('def f(x: int): pass')
print(f.__annotations__)

#: arguments that are wrong
#: value: null
#: output: "eval() arg 1 must be a string, bytes or code object\nexec() globals must be a dict, not list\ncompile() mode must be 'exec', 'eval' or 'single'\nsource code string cannot contain null bytes\n42\n"
def show(function, *arguments):
    try:
        print(function(*arguments))
    except (TypeError, ValueError, SyntaxError) as error:
        print(error.msg if isinstance(error, SyntaxError) else error)
show(eval, 5)
show(exec, 'x', [])
show(compile, 'x', 'f', 'all')
show(eval, 'a\0b')
show(eval, b'40 + 2')

#: a calculator
#: value: null
#: output: "2 + 3 = 5\n2 ** 10 = 1024\n7 / 2 = 3.5\nten / 2: error\n"
for text in '2 + 3', '2 ** 10', '7 / 2', 'ten / 2':
    try:
        print(text, '=', eval(text))
    except NameError:
        print(f'{text}: error')
