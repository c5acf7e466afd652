#: title: the library module sys

#: writing to the streams
#: value: null
#: output: "no newline, then one\nto stdout\ncounted\n8\n"
import sys

sys.stdout.write("no newline, ")
sys.stdout.write("then one\n")
print("to stdout", file=sys.stdout)
count = sys.stdout.write("counted\n")
sys.stdout.flush()
print(count)

#: the arguments of a program without any
#: value: null
#: output: "Usage: program NAME\n<class 'list'> 1\n"
import sys

if len(sys.argv) < 2:
    print("Usage: program NAME")
else:
    print("hello,", sys.argv[1])
print(type(sys.argv), len(sys.argv))

#: exit with a message
#: value: null
#: exit-code: 1
#: output: "Missing argument\n"
import sys

def main(args):
    if not args:
        print("Missing argument")
        sys.exit(1)
    print("not reached")

if __name__ == "__main__":
    main([])

#: exit that is caught
#: value: null
#: output: "exit with None ()\nexit with 0 (0,)\nexit with 2 (2,)\nexit with 'wrong usage' ('wrong usage',)\n"
import sys

for code in (None, 0, 2, "wrong usage"):
    try:
        sys.exit(code)
    except SystemExit as error:
        print("exit with", repr(error.code), error.args)

#: sizes and limits
#: value: null
#: output: "True\nTrue 3\n1.7976931348623157e+308 2.220446049250313e-16 15\nlittle 1114111\nTrue True\n"
import sys

print(sys.maxsize > 2**30)
print(sys.version_info >= (3, 12), sys.version_info.major)
print(sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig)
print(sys.byteorder, sys.maxunicode)
print(isinstance(sys.version, str), sys.version.startswith("3."))

#: stdout replaced for a while
#: value: null
#: output: "HELLO\nWORLD\n['hello', 'world']\n"
import io
import sys

def greet():
    print("hello")
    print("world")

old, sys.stdout = sys.stdout, io.StringIO()
greet()
captured = sys.stdout.getvalue()
sys.stdout = old
print(captured.upper(), end="")
print(captured.splitlines())

#: the exception that is being handled
#: value: null
#: output: "no error\nZeroDivisionError: division by zero\nno error\n"
import sys

def describe():
    kind, value, trace = sys.exc_info()
    return f"{kind.__name__}: {value}" if kind else "no error"

print(describe())
try:
    1 / 0
except ZeroDivisionError:
    print(describe())
print(describe())

#: interned strings and the recursion limit
#: value: null
#: output: "True\nTrue 50\nRecursionError\n"
import sys

a = sys.intern("a text that is long enough")
b = sys.intern("a text that is " + "long enough")
print(a is b)

def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)

print(sys.getrecursionlimit() >= 100, depth(50))
try:
    depth(-1)
except RecursionError as error:
    print(type(error).__name__)

#: messages to stderr are output too
#: value: null
#: output: "before\na warning\nanother\nafter\n"
import sys

print("before")
print("a warning", file=sys.stderr)
sys.stderr.write("another\n")
print("after")
