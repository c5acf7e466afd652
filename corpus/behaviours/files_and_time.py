#: title: files, time and seed

#: a file that the run is given is read
#: files: {"data.csv": "name,age\nAda,36\n"}
#: value: "name,age\nAda,36\n"
#: files-out: {}
open('data.csv').read()

#: a file in a folder is read, line by line
#: files: {"sub/a.txt": "one\ntwo\n", "b.txt": ""}
#: value: ["one", "two"]
#: files-out: {}
[line.rstrip('\n') for line in open('sub/a.txt')]

#: a text is stored as UTF-8
#: files: {"é.txt": "ä€😀"}
#: value: 9
len(open('é.txt', 'rb').read())

#: a file that is missing raises FileNotFoundError
#: files: {"data.csv": ""}
#: ends: exception FileNotFoundError at line 1
#: message: /No such file or directory: 'data.txt'$/
#: files-out: {}
open('data.txt')

#: a program without files has none
#: ends: exception FileNotFoundError at line 1
open('data.csv')

#: a file that the program makes is in the outcome
#: files: {"data.csv": "kept"}
#: value: null
#: files-out: {"out.txt": "hello\n"}
with open('out.txt', 'w') as file:
    print('hello', file=file)

#: a file that stays open is in the outcome
#: value: null
#: files-out: {"out.txt": "hello"}
file = open('out.txt', 'w')
file.write('hello')
None

#: a file that the program changes is in the outcome, one with the same content is not
#: files: {"a.txt": "one", "b.txt": "two"}
#: value: null
#: files-out: {"a.txt": "one and more"}
with open('a.txt', 'a') as file:
    file.write(' and more')
with open('b.txt', 'w') as file:
    file.write('two')
None

#: a file that the program removes is in the outcome
#: files: {"a.txt": "one", "sub/b.txt": "two"}
#: value: null
#: files-out: {"sub/b.txt": null}
import os
os.remove('sub/b.txt')

#: a file that the program makes in a new folder is in the outcome
#: value: null
#: files-out: {"new/folder/a.txt": "x"}
import os
os.makedirs('new/folder')
with open('new/folder/a.txt', 'w') as file:
    file.write('x')
None

#: the files of a failed program are in the outcome
#: files: {"a.txt": "one"}
#: ends: exception ZeroDivisionError at line 3
#: files-out: {"out.txt": "before", "a.txt": null}
import os
os.remove('a.txt')
with open('out.txt', 'w') as file: file.write('before') and 1 / 0

#: the files of a program that is stopped are not in the outcome
#: limits: instructions 500e6
#: ends: instructions at line 3
#: files-out: {}
with open('out.txt', 'w') as file:
    file.write('before')
while True: pass

#: a file does not leave the folder
#: value: "PermissionError"
#: files-out: {}
try:
    open('../a.txt', 'w')
except OSError as error:
    name = type(error).__name__
name

#: the files of a run are gone in the next
#: files: {"a.txt": "one"}
#: value: ["a.txt"]
#: files-out: {}
with open('b.txt', 'w') as file:
    file.write('two')
#: then
import os
os.listdir()

#: a function that is called reads and writes files
#: call: ["copy", ["a.txt", "b.txt"]]
#: files: {"a.txt": "one"}
#: value: 3
#: files-out: {"b.txt": "one"}
def copy(source, target):
    with open(source) as file, open(target, 'w') as out:
        return out.write(file.read())

#: the time is the time that the run is given
#: now: 2030-05-06T07:08:09Z
#: value: "2030-05-06 07:08:09"
from datetime import datetime
str(datetime.now())[:19]

#: the time of a run that is given none is fixed
#: value: "2026-01-01 00:00:00"
from datetime import datetime
str(datetime.now())[:19]

#: the time may be in the last year
#: now: 9999-12-31T23:00:00Z
#: value: 9999
from datetime import datetime
datetime.now().year

#: the time may be in the first year
#: now: 0001-01-03T00:00:00Z
#: value: 1
from datetime import datetime
datetime.now().year

#: the time moves by sleep, which does not wait
#: now: 2030-05-06T07:08:09Z
#: value: "2030-05-07"
import time
from datetime import datetime
time.sleep(86_400)
str(datetime.now().date())

#: the time moves by the instructions of the program
#: value: true
import time
before = time.time_ns()
sum(range(1000))
1000 < time.time_ns() - before < 10_000_000_000

#: a run with a seed draws different numbers
#: seed: 7
#: value: true
import random
drawn = [random.random() for _ in range(3)]
len(set(drawn)) == 3
