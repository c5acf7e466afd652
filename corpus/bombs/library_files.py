#: title: files of the library

#: writes without end
#: ends: instructions at line 2
f = open('a', 'w')
while True: f.write('x' * 1000)

#: writes that are flushed without end
#: ends: instructions at line 2
f = open('a', 'w')
while True: f.write('x'); f.flush()

#: a write far behind the end
#: ends: exception OverflowError at line 3
f = open('a', 'wb')
f.seek(2**40)
f.write(b'x')

#: a write behind the largest size
#: ends: exception OverflowError at line 4
f = open('a', 'wb')
f.seek(2**62)
f.write(b'x')
f.close()

#: a truncation to a huge size
#: ends: exception OverflowError at line 2
f = open('a', 'wb')
f.truncate(10**12)

#: a truncation to 2**63
#: ends: exception OverflowError at line 2
f = open('a', 'wb')
f.truncate(2**63)

#: a truncation to a large size, again and again
#: ends: instructions at line 2
f = open('a', 'wb')
while True: f.truncate(10**7); f.truncate(0)

#: many files
#: ends: instructions at line 2
import itertools
for n in itertools.count(): open(str(n), 'w').close()

#: many open files
#: ends: instructions at line 2
files = []
while True: files.append(open('a', 'w'))

#: one file, opened again and again
#: ends: instructions at line 1
while True: open('a', 'a').close()

#: a file read while it grows
#: ends: instructions at line 4
f, g = open('a', 'w'), open('a')
f.write('x\n')
f.flush()
for line in g: f.write('x\n'); f.flush()

#: a file appended to while its lines are read
#: ends: instructions at line 4
f = open('a', 'a+')
f.write('x\n')
f.seek(0)
for line in f: f.write('x\n'); f.flush(); f.seek(0)

#: readlines of a long file
#: ends: instructions at line 2
with open('a', 'w') as f: f.write('\n' * 10**6)
open('a').readlines()

#: readline of a long line, again and again
#: ends: instructions at line 2
with open('a', 'w') as f: f.write('x' * 10**6)
while True: open('a').readline()

#: read of one character at a time
#: ends: instructions at line 3
with open('a', 'w') as f: f.write('x' * 10**5)
f = open('a')
while True: f.read(1) or f.seek(0)

#: read of a huge size
#: ends: value
with open('a', 'w') as f: f.write('x')
open('a').read(2**62)

#: read of a huge size in binary
#: ends: value
with open('a', 'wb') as f: f.write(b'x')
open('a', 'rb').read(10**12)

#: a buffer of huge size
#: ends: value
open('a', 'wb', buffering=2**40)

#: StringIO with a seek far away
#: ends: exception OverflowError at line 3
import io
f = io.StringIO()
f.seek(2**40)
f.write('x')

#: BytesIO truncated to a huge size
#: ends: exception OverflowError at line 3
import io
f = io.BytesIO()
f.truncate(2**62)
f.write(b'x')

#: BytesIO without end
#: ends: memory at line 3
import io
f = io.BytesIO()
while True: f.write(bytes(10**6))

#: StringIO of lines, again and again
#: ends: instructions at line 2
import io
while True: io.StringIO('\n' * 10**6).readlines()

#: a reader that gives without end
#: ends: instructions at line 5
import io
class Raw(io.RawIOBase):
    def readable(self): return True
    def readinto(self, buffer):
        buffer[:] = bytes(len(buffer))
        return len(buffer)
io.BufferedReader(Raw()).read()

#: a reader that claims to have read too much
#: ends: exception OSError at line 5
import io
class Raw(io.RawIOBase):
    def readable(self): return True
    def readinto(self, buffer): return 2**40
io.BufferedReader(Raw()).read(10)

#: a text file that decodes without end
#: ends: instructions at line 5 or 7
import io
class Raw(io.RawIOBase):
    def readable(self): return True
    def readinto(self, buffer):
        buffer[:] = b'a' * len(buffer)
        return len(buffer)
io.TextIOWrapper(Raw()).readline()

#: print to a file without end
#: ends: instructions at line 2
f = open('a', 'w')
while True: print('x' * 1000, file=f)
