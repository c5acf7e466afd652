#: title: the library module argparse

#: arguments that are given
#: value: null
#: output: "Namespace(names=['Ada', 'Bob'], times=2, verbose=True, style='long')\nhello Ada\nhello Ada\nhello Bob\nhello Bob\n{'names': ['x'], 'times': 1, 'verbose': False, 'style': 'short'}\nusage: greet [-h] [-n N] [-v] [--style {short,long}] names [names ...]\n"
import argparse

parser = argparse.ArgumentParser(prog="greet", description="Greets people.")
parser.add_argument("names", nargs="+")
parser.add_argument("-n", "--times", type=int, default=1, metavar="N", help="how often")
parser.add_argument("-v", "--verbose", action="store_true")
parser.add_argument("--style", choices=["short", "long"], default="short")
args = parser.parse_args(["Ada", "Bob", "-n", "2", "--style=long", "-v"])
print(args)
for name in args.names:
    for _ in range(args.times):
        print("hello", name)
print(vars(parser.parse_args(["x"])))
print(parser.format_usage(), end="")

#: errors end the program
#: value: null
#: output: "1 add 2\n2 calc: error: argument b: invalid int value: 'x'\n2 calc: error: the following arguments are required: b\n"
import argparse
import contextlib
import io

parser = argparse.ArgumentParser(prog="calc")
parser.add_argument("a", type=int)
parser.add_argument("op", choices=["add", "sub"])
parser.add_argument("b", type=int)

for line in ("1 add 2", "1 add x", "1 add"):
    err = io.StringIO()
    try:
        with contextlib.redirect_stderr(err):
            args = parser.parse_args(line.split())
        print(args.a, args.op, args.b)
    except SystemExit as exit:
        print(exit.code, err.getvalue().splitlines()[-1])

#: subcommands and groups
#: value: null
#: output: "[('command', 'add'), ('priority', 3), ('text', 'buy milk')]\n[('command', 'done'), ('id', 7), ('quiet', False), ('volume', 2)]\n1 ['--extra']\nNamespace(v=3, tag=['a', 'b'])\n"
import argparse

parser = argparse.ArgumentParser(prog="todo")
commands = parser.add_subparsers(dest="command", required=True)
add = commands.add_parser("add")
add.add_argument("text")
add.add_argument("--priority", "-p", type=int, default=0)
done = commands.add_parser("done")
done.add_argument("id", type=int)
group = done.add_mutually_exclusive_group()
group.add_argument("--quiet", action="store_true")
group.add_argument("--loud", action="store_const", const=2, dest="volume")

for line in (["add", "buy milk", "-p", "3"], ["done", "7", "--loud"]):
    print(sorted(vars(parser.parse_args(line)).items()))
known, rest = parser.parse_known_args(["done", "1", "--extra"])
print(known.id, rest)
counter = argparse.ArgumentParser()
counter.add_argument("-v", action="count", default=0)
counter.add_argument("--tag", action="append")
print(counter.parse_args(["-vvv", "--tag", "a", "--tag", "b"]))
