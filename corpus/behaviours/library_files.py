#: title: files, and the library modules os and pathlib

#: a file is read line by line
#: files: {"names.txt": "Ada\nGrace\nAlan\n"}
#: value: null
#: output: "1 Ada\n2 Grace\n3 Alan\n['Ada', 'Alan', 'Grace']\nTrue\n"
with open("names.txt") as file:
    for number, line in enumerate(file, start=1):
        print(number, line.rstrip())
with open("names.txt") as file:
    print(sorted(file.read().splitlines(), key=len))
print(file.closed)

#: a file is written, appended and read
#: value: null
#: output: "6\nfirst\nsecond\nthird\nfourth\n\nfirst\n ['second\\n', 'third\\n', 'fourth\\n']\n''\n"
with open("notes.txt", "w") as f:
    print(f.write("first\n"))
    f.writelines(["second\n", "third\n"])
with open("notes.txt", "a") as f:
    print("fourth", file=f)
with open("notes.txt") as f:
    print(f.read())
    f.seek(0)
    print(f.readline(), f.readlines())
    print(repr(f.read()))

#: errors of files
#: value: null
#: output: "FileNotFoundError [Errno 2] No such file or directory: 'missing.txt'\nValueError invalid mode: 'q'\nFileNotFoundError [Errno 2] No such file or directory: 'missing/a.txt'\nFileExistsError new.txt\nUnsupportedOperation not writable\nI/O operation on closed file.\n"
for name, mode in (("missing.txt", "r"), ("x", "q"), ("missing/a.txt", "w")):
    try:
        open(name, mode)
    except (FileNotFoundError, ValueError) as error:
        print(type(error).__name__, error)
try:
    with open("new.txt", "x") as f:
        f.write("once")
    open("new.txt", "x")
except FileExistsError as error:
    print(type(error).__name__, error.filename)
with open("new.txt") as f:
    try:
        f.write("no")
    except OSError as error:
        print(type(error).__name__, error)
f = open("new.txt")
f.close()
try:
    f.read()
except ValueError as error:
    print(error)

#: a high score that is kept
#: files: {"data/score.txt": "120"}
#: value: null
#: output: "120 False True 150\n"
PATH = "data/score.txt"

def load():
    try:
        with open(PATH) as f:
            return int(f.read())
    except (FileNotFoundError, ValueError):
        return 0

def save(score):
    if score > load():
        with open(PATH, mode="w") as f:
            f.write(str(score))
        return True
    return False

print(load(), save(100), save(150), load())

#: names and folders by os
#: files: {"a.txt": "A", "b.csv": "x,y\n", "docs/c.txt": "CC", "docs/deep/d.txt": "DDD"}
#: value: null
#: output: "['a.txt', 'b.csv', 'docs']\nTrue False True False\ndocs/c.txt 3\ndocs ['deep'] ['c.txt']\ndocs/deep [] ['d.txt']\n['docs', 'new', 'p'] ['moved.txt']\nnot empty\n[Errno 2] No such file or directory: 'b.csv'\n"
import os

print(sorted(os.listdir()))
print(os.path.exists("a.txt"), os.path.exists("z.txt"), os.path.isdir("docs"), os.path.isfile("docs"))
print(os.path.join("docs", "c.txt"), os.path.getsize("docs/deep/d.txt"))
for folder, folders, files in os.walk("docs"):
    print(folder, sorted(folders), sorted(files))
os.mkdir("new")
os.rename("a.txt", "new/moved.txt")
os.remove("b.csv")
os.makedirs("p/q/r", exist_ok=True)
print(sorted(os.listdir(".")), os.listdir("new"))
os.rmdir("p/q/r")
try:
    os.rmdir("docs")
except OSError as error:
    print("not empty")
try:
    os.remove("b.csv")
except FileNotFoundError as error:
    print(error)

#: paths by os.path
#: value: null
#: output: "todo.tar.gz /home/ada/notes\n('/home/ada/notes', 'todo.tar.gz') ('/home/ada/notes/todo.tar', '.gz')\n/c/d a/c/d\nTrue /a/b inter\n../b/c / ('.bashrc', '')\n['.py', '', '.']\n"
import os.path

path = "/home/ada/notes/todo.tar.gz"
print(os.path.basename(path), os.path.dirname(path))
print(os.path.split(path), os.path.splitext(path))
print(os.path.join("a", "b", "/c", "d"), os.path.normpath("a/./b/../c//d"))
print(os.path.isabs(path), os.path.commonpath(["/a/b/c", "/a/b/d"]), os.path.commonprefix(["interview", "internet"]))
print(os.path.relpath("/a/b/c", "/a/d"), os.sep, os.path.splitext(".bashrc"))
print([os.path.splitext(n)[1] for n in ("x.py", "y", "z.")])

#: paths by pathlib
#: files: {"in/one.txt": "1\n", "in/two.txt": "22\n", "in/three.md": "# 3\n"}
#: value: null
#: output: "one.txt one .txt 1\ntwo.txt two .txt 22\n28\nTrue True True\none.txt\nout\nthree.md\ntwo.txt\nin/out/all.bak in/out/x.txt ('in', 'out', 'all.txt')\nb'txt!' 29\nFalse ['in/one.txt', 'in/out', 'in/three.md', 'in/two.txt']\n[Errno 2] No such file or directory: 'none'\n"
from pathlib import Path

folder = Path("in")
for path in sorted(folder.glob("*.txt")):
    print(path.name, path.stem, path.suffix, path.read_text().strip())
target = folder / "out" / "all.txt"
target.parent.mkdir(parents=True, exist_ok=True)
print(target.write_text("\n".join(p.name for p in sorted(folder.iterdir()))))
print(target.exists(), target.is_file(), target.parent.is_dir())
print(target.read_text())
print(target.with_suffix(".bak"), target.with_name("x.txt"), target.parts)
with target.open("a") as f:
    f.write("!")
print(target.read_bytes()[-4:], target.stat().st_size)
target.unlink()
print(target.exists(), sorted(str(p) for p in folder.rglob("*")))
try:
    Path("none").read_text()
except FileNotFoundError as error:
    print(error)

#: pure paths
#: value: null
#: output: "/usr/lib/python3/os.py /usr/lib/python3 /usr/lib / True\nlib/python3/os.py True True\nC: ('C:\\\\', 'Users', 'ada', 'file.txt') C:/Users/ada/file.txt\nPosixPath('a/b/c') ['.tar', '.gz'] True\n[PosixPath('a'), PosixPath('a/z'), PosixPath('b')]\n/usr/lib/python3/sys.py /usr/lib/python3/os.py/../x\n"
from pathlib import Path, PurePosixPath, PureWindowsPath

p = PurePosixPath("/usr/lib") / "python3" / "os.py"
print(p, p.parent, p.parents[1], p.root, p.is_absolute())
print(p.relative_to("/usr"), p.match("*.py"), p == PurePosixPath("/usr/lib/python3/os.py"))
w = PureWindowsPath(r"C:\Users\ada\file.txt")
print(w.drive, w.parts, w.as_posix())
print(repr(Path("a//b/./c")), Path("a.tar.gz").suffixes, Path(".").name == "")
print(sorted([Path("b"), Path("a/z"), Path("a")]))
print(p.with_stem("sys"), p.joinpath("..", "x"))

#: JSON in a file
#: files: {"config.json": "{\"theme\": \"dark\", \"size\": 12}"}
#: value: null
#: output: "{\n  \"theme\": \"dark\",\n  \"size\": 14,\n  \"recent\": [\n    \"a.py\"\n  ]\n}\n"
import json

with open("config.json") as f:
    config = json.load(f)
config["size"] += 2
config["recent"] = ["a.py"]
with open("config.json", "w") as f:
    json.dump(config, f, indent=2)
with open("config.json") as f:
    print(f.read())

#: bytes in a file
#: value: null
#: output: "b'\\x00\\x01\\x02' 3\nb'\\xc3\\xa9'\nb'XY\\x02\\x03\\x04\\xc3\\xa9'\n"
data = bytes(range(5)) + "é".encode()
with open("data.bin", "wb") as f:
    f.write(data)
with open("data.bin", "rb") as f:
    print(f.read(3), f.tell())
    f.seek(-2, 2)
    print(f.read())
with open("data.bin", "r+b") as f:
    f.write(b"XY")
with open("data.bin", "rb") as f:
    print(f.read())

#: encodings and ends of lines
#: value: null
#: output: "'naïve\\nline\\nend'\n['naïve\\n', 'line\\r\\n', 'end']\n16\nordinal not in range(128)\nna��ve\n\n"
text = "naïve\nline\r\nend"
with open("t.txt", "w", encoding="utf-8", newline="") as f:
    f.write(text)
with open("t.txt", encoding="utf-8") as f:
    print(repr(f.read()))
with open("t.txt", encoding="utf-8", newline="") as f:
    print(f.readlines())
with open("t.txt", "rb") as f:
    print(len(f.read()))
try:
    open("t.txt", encoding="ascii").read()
except UnicodeDecodeError as error:
    print(error.reason)
print(open("t.txt", encoding="ascii", errors="replace").read(7))

#: the environment
#: value: null
#: output: "ada None default\nTrue True True\nKeyError 'PLAYER'\n"
import os

os.environ["PLAYER"] = "ada"
print(os.environ["PLAYER"], os.environ.get("NO_SUCH_NAME"), os.getenv("NO_SUCH_NAME", "default"))
print("PLAYER" in os.environ, isinstance(os.getcwd(), str), os.linesep == "\n")
del os.environ["PLAYER"]
try:
    os.environ["PLAYER"]
except KeyError as error:
    print("KeyError", error)

#: words of a text in a file
#: files: {"poem.txt": "Roses are red,\nViolets are blue,\nSugar is sweet,\nAnd so are you.\n"}
#: value: [4, 13, 65]
#: output: "4 13 65\n[('are', 3)]\n"
from collections import Counter

lines = words = characters = 0
counter = Counter()
with open("poem.txt") as poem:
    for line in poem:
        lines += 1
        characters += len(line)
        parts = [w.strip(",.").lower() for w in line.split()]
        words += len(parts)
        counter.update(parts)
print(lines, words, characters)
print(counter.most_common(1))
[lines, words, characters]

#: a temporary folder and copies
#: files: {"a.txt": "content"}
#: value: null
#: output: "content\n['b.txt']\nFalse\n['a.txt']\n['a.txt', 'moved.txt']\n"
import os
import shutil
import tempfile

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "b.txt")
    shutil.copy("a.txt", path)
    with open(path) as f:
        print(f.read())
    print(os.listdir(folder))
print(os.path.exists(folder))
shutil.copytree(".", "copy", ignore=shutil.ignore_patterns("copy"))
print(sorted(os.listdir("copy")))
shutil.move("copy/a.txt", "moved.txt")
shutil.rmtree("copy")
print(sorted(os.listdir()))

#: files found by patterns
#: files: {"a.py": "", "b.py": "", "c.txt": "", "sub/d.py": ""}
#: value: null
#: output: "['a.py', 'b.py'] ['a.py', 'b.py', 'sub/d.py']\nTrue ['a.py']\n[]\n"
import fnmatch
import glob

print(sorted(glob.glob("*.py")), sorted(glob.glob("**/*.py", recursive=True)))
print(fnmatch.fnmatch("data01.csv", "data??.csv"), fnmatch.filter(["a.py", "b.c"], "*.py"))
print(glob.glob("none*"))
