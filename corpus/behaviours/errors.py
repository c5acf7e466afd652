#: title: errors

#: show the calls, the source lines and the place in them
#: ends: exception ZeroDivisionError at 2:12 to 2:17
#: message: ZeroDivisionError: division by zero
#: frames: <module>, divide
#: traceback: "Traceback (most recent call last):\n  File \"main.py\", line 5, in <module>\n    divide(1, 0)\n  File \"main.py\", line 2, in divide\n    return a / b\n           ^^^^^\nZeroDivisionError: division by zero"
#: output: "first\n"
#: final-newline: yes
def divide(a, b):
    return a / b

print('first')
divide(1, 0)

#: count columns in characters, not in bytes
#: ends: exception NameError at 1:15 to 1:22
#: message: NameError: name 'missing' is not defined
#: traceback: "Traceback (most recent call last):\n  File \"main.py\", line 1, in <module>\n    x = '😀é'; y = missing\n                  ^^^^^^^\nNameError: name 'missing' is not defined"
x = '😀é'; y = missing

#: of a called function show where in it
#: call: ["divide", [1, 0]]
#: ends: exception ZeroDivisionError at line 2
#: final-newline: yes
def divide(a, b):
    return a / b

print('first')
divide(1, 0)

#: of a class of the program’s own carry its name and text
#: ends: exception Sad at line 3
#: message: Sad: ('so', 'sad')
#: frames: <module>
class Sad(Exception):
    pass
raise Sad('so', 'sad')

#: without a text are only the name
#: ends: exception at line 1
#: message: ValueError
raise ValueError

#: whose text cannot be made are still reported
#: ends: exception E at line 3
#: message: E: <exception str() failed>
class E(Exception):
    def __str__(self): raise KeyError
raise E

#: through native code show only the program’s lines
#: ends: exception AttributeError at line 2
#: frames: <module>, key
def key(x):
    return x.missing
sorted([1, 2], key=key)

#: that are the cause of one another are reported in order
#: ends: exception ValueError at line 4
#: traceback: /^Traceback[^]*ZeroDivisionError: division by zero\n\nThe above exception was the direct cause of the following exception:\n\nTraceback[^]*line 4[^]*ValueError: no$/
try:
    1 / 0
except ZeroDivisionError as e:
    raise ValueError('no') from e

#: while another is handled are reported in order
#: ends: exception KeyError at line 4
#: traceback: /ZeroDivisionError: division by zero\n\nDuring handling of the above exception, another exception occurred:\n\nTraceback[^]*KeyError: 5$/
try:
    1 / 0
except ZeroDivisionError:
    {}[5]

#: whose context is suppressed are reported alone
#: ends: exception KeyError
#: traceback: /^Traceback [^]*line 4, in <module>\n {4}raise KeyError\(5\) from None\nKeyError: 5$/
try:
    1 / 0
except ZeroDivisionError:
    raise KeyError(5) from None


#: KeyboardInterrupt is an exception like any other
#: ends: exception KeyboardInterrupt at line 1
raise KeyboardInterrupt

#: of syntax show the line and the place in it
#: ends: syntax at 2:5 to 2:6
#: frames: none
#: traceback: /^  File "main\.py", line 2\n    if x\n        \^\nSyntaxError: .*':'/
#: output: ""
#: final-newline: yes
x = 1
if x
    print(x)

#: of a bracket that is never closed
#: ends: syntax at line 2 or 3
#: traceback: /SyntaxError: /
print(1)
x = [1, 2
y = 3

#: of a string that is never closed
#: ends: syntax at line 1
#: final-newline: yes
x = 'abc

#: of indentation
#: ends: syntax at line 1 or 2
#: traceback: /IndentationError: /
def f():
return 1

#: of what only the compiler finds
#: ends: syntax at line 2
#: message: /return/
x = 1
return x

#: of an escape in a string
#: ends: syntax at line 1
x = '\x'

#: of policy show the place
#: ends: policy at line 2
#: output: ""
x = ().__class__
x.__subclasses__()

#: of Windows line ends are at the right line
#: ends: exception NameError at 3:5 to 3:12
#: source: "x = 1\r\ny = 2\r\nz = missing\r\n"

#: of a byte order mark in the text are clear
#: ends: syntax at line 1
#: message: /U\+FEFF/
#: source: "\ufeffx = 1"
