#: title: the exit of a program

#: ends it well, with its code
#: value: null
#: exit-code: 3
#: output: "before\n"
print('before')
raise SystemExit(3)
print('after')

#: by the builtin exit
#: value: null
#: exit-code: 0
#: output: "bye\n"
def menu(choice):
    if choice == 'q':
        print('bye')
        exit()
menu('q')
print('not reached')

#: by the builtin quit, in a loop
#: value: null
#: exit-code: 2
for i in range(10):
    if i == 5:
        quit(2)

#: by sys.exit, with a text
#: value: null
#: exit-code: 1
#: output: "no file given\n"
import sys
sys.exit('no file given')

#: has the code that a shell would see
#: value: null
#: exit-code: 255
import sys
sys.exit(-1)

#: runs finally blocks and atexit functions
#: value: null
#: exit-code: 0
#: output: "finally\natexit\n"
import atexit
atexit.register(print, 'atexit')
try:
    exit(0)
finally:
    print('finally')

#: is not an Exception
#: value: null
#: exit-code: 4
try:
    exit(4)
except Exception:
    print('caught')

#: can be caught
#: value: 5
try:
    exit(5)
except SystemExit as error:
    code = error.code
code

#: by a code whose text is an error
#: ends: exception ZeroDivisionError
class Code:
    def __str__(self):
        return 1 / 0
raise SystemExit(Code())

#: by a class of its own
#: value: null
#: exit-code: 7
class Done(SystemExit):
    pass
raise Done(7)

#: keeps the files that it wrote
#: value: null
#: exit-code: 0
#: files-out: {"a.txt": "text"}
file = open('a.txt', 'w')
file.write('text')
exit()

#: in a called function
#: call: ["f", []]
#: value: null
#: exit-code: 6
def f():
    exit(6)
