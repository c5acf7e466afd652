#: title: the library module io

#: a text in memory
#: value: null
#: output: "first line\nsecond-line\nthird\nfourth\n35\nfirst line\n sec ['ond-line\\n', 'third\\n', 'fourth']\n"
import io

stream = io.StringIO()
stream.write("first line\n")
print("second", "line", sep="-", file=stream)
stream.writelines(["third\n", "fourth"])
print(stream.getvalue())
print(stream.tell())
stream.seek(0)
print(stream.readline(), stream.read(3), stream.readlines())

#: lines of a text
#: value: null
#: output: "1 Apple 3\n2 Pear 5\n4 Plum 2\n10\nI/O operation on closed file\n"
import io

text = io.StringIO("apple 3\npear 5\n\nplum 2\n")
total = 0
for number, line in enumerate(text, 1):
    if not line.strip():
        continue
    name, count = line.split()
    total += int(count)
    print(number, name.title(), count)
print(total)
text.close()
try:
    text.read()
except ValueError as error:
    print(error)

#: bytes in memory
#: value: null
#: output: "b'\\x01\\x02' b'abc' b''\nb'b' 4\nb'XYabc' b'XYa'\nb'XYa' True True\n"
import io

data = io.BytesIO(b"\x01\x02abc")
print(data.read(2), data.read(), data.read())
data.seek(-2, io.SEEK_END)
print(data.read(1), data.tell())
data.seek(0)
data.write(b"XY")
print(data.getvalue(), bytes(data.getbuffer()[:3]))
data.truncate(3)
print(data.getvalue(), data.readable(), data.seekable())

#: a text over bytes
#: value: null
#: output: "['héllo\\n', 'wörld\\n']\nb'\\xe9\\r\\n'\nTrue True\n"
import io

raw = io.BytesIO("héllo\r\nwörld\n".encode("utf-8"))
text = io.TextIOWrapper(raw, encoding="utf-8")
print([line for line in text])
out = io.BytesIO()
writer = io.TextIOWrapper(out, encoding="latin-1", newline="\r\n")
writer.write("é\n")
writer.flush()
print(out.getvalue())
print(isinstance(text, io.TextIOBase), issubclass(io.BytesIO, io.IOBase))

#: a function with a file argument
#: value: null
#: output: "3\nTrue ['a\\n', 'b']\nabXXef ef\n''\n"
import io

def count_words(file):
    return sum(len(line.split()) for line in file)

with io.StringIO("one two\nthree\n") as f:
    print(count_words(f))
print(f.closed, io.StringIO("a\nb").readlines())
s = io.StringIO("abcdef")
s.seek(2)
s.write("XX")
print(s.getvalue(), s.read())
s.truncate(0)
print(repr(s.getvalue()))

#: writes in the middle of a StringIO replace characters
#: value: null
#: output: "a\nax€\n€😀c\naé\n5 'ab\\x00\\x00\\x00é'\n"
import io
for text, position, new in ('é', 0, 'a'), ('aé€', 1, 'x'), ('abc', 0, '€😀'), ('a😀', 1, 'é'):
    stream = io.StringIO(text)
    stream.seek(position)
    stream.write(new)
    print(stream.getvalue())
stream = io.StringIO('ab')
stream.seek(5)
print(stream.tell(), end=' ')
stream.write('é')
print(repr(stream.getvalue()))

#: writes behind a far position raise an error
#: value: null
#: output: "MemoryError\nMemoryError\n"
import io
for stream, text in (io.StringIO(), 'x'), (io.BytesIO(), b'x'):
    try:
        stream.seek(2 ** 31 - 1)
        stream.write(text)
    except (MemoryError, OverflowError) as error:
        print(type(error).__name__)
