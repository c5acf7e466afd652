#: title: paths of the library

#: a deep path
#: ends: instructions at line 2
import os
os.makedirs('/'.join('a' * 10**4))

#: a deeper path
#: ends: instructions at line 2
import os
os.makedirs('a/' * 10**6)

#: folders in folders without end
#: ends: instructions at line 2
import os
while True: os.mkdir('a'); os.chdir('a')

#: a huge name
#: ends: instructions at line 1
open('a' * 10**7, 'w')

#: huge names without end
#: ends: instructions at line 2
import itertools
for n in itertools.count(): open(str(n) + 'a' * 200, 'w').close()

#: a path with many dots
#: ends: instructions at line 2
import os.path
while True: os.path.normpath('a/../' * 10**5)

#: a relative path of a deep path
#: ends: instructions at line 2
import os.path
while True: os.path.relpath('a/' * 10**4, 'b/' * 10**4)

#: listdir of many files, again and again
#: ends: instructions at line 3
import os
for i in range(100): open(str(i), 'w').close()
while True: os.listdir()

#: walk of a tree that grows
#: ends: instructions at line 3
import os
os.mkdir('a')
for folder, folders, files in os.walk('a'): os.mkdir(folder + '/a'); folders[:] = ['a']

#: glob with many stars
#: ends: value
import glob, os
for i in range(30): open('a' * (i + 1), 'w').close()
glob.glob('*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b')

#: a recursive glob of a deep tree
#: ends: instructions at line 3
import glob, os
os.makedirs('/'.join('a' * 100))
while True: glob.glob('**/**/**/*', recursive=True)

#: fnmatch with many stars
#: ends: value
import fnmatch
fnmatch.fnmatch('a' * 100, '*a' * 30 + 'b')

#: translate of patterns without end
#: ends: instructions at line 2
import fnmatch, itertools
for n in itertools.count(): fnmatch.fnmatch('a', '*' + str(n))

#: copies of a file without end
#: ends: instructions at line 3
import itertools, shutil
with open('0', 'w') as f: f.write('x' * 10**5)
for n in itertools.count(): shutil.copy(str(n), str(n + 1))

#: a copy of a tree into itself
#: ends: value
import os, shutil
os.mkdir('a')
shutil.copytree('a', 'a/b/c')
shutil.copytree('a', 'a/d')

#: a rename, again and again
#: ends: instructions at line 3
import os
open('a', 'w').close()
while True: os.rename('a', 'b'); os.rename('b', 'a')

#: temporary files without end
#: ends: instructions at line 3
import tempfile
files = []
while True: files.append(tempfile.NamedTemporaryFile(delete=False))

#: temporary folders without end
#: ends: instructions at line 2
import tempfile
while True: tempfile.mkdtemp()

#: descriptors without end
#: ends: instructions at line 2
import os
while True: os.open('a', os.O_CREAT | os.O_RDWR)

#: copies of a descriptor without end
#: ends: instructions at line 3
import os
fd = os.open('a', os.O_CREAT | os.O_RDWR)
while True: os.dup(fd)

#: a write at a huge place by descriptor
#: ends: exception OverflowError at line 3
import os
fd = os.open('a', os.O_CREAT | os.O_RDWR)
os.pwrite(fd, b'x', 2**45)

#: closerange of everything
#: ends: value
import os
os.closerange(0, 2**31 - 1)

#: urandom of huge size
#: ends: instructions at line 2
import os
os.urandom(10**9)

#: urandom, again and again
#: ends: instructions at line 2
import os
while True: os.urandom(10**6)

#: a path of many parts
#: ends: instructions at line 2
import pathlib
pathlib.Path(*['a'] * 10**6)

#: a path divided without end
#: ends: instructions at line 3
import pathlib
p = pathlib.Path('a')
while True: p = p / 'a'

#: parents of a deep path
#: ends: instructions at line 2
import pathlib
list(pathlib.Path('a/' * 10**4).parents)

#: write_text of much, again and again
#: ends: instructions at line 2
import pathlib
while True: pathlib.Path('a').write_text('x' * 10**6)
