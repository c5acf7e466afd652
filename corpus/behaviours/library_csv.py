#: title: the library module csv

#: rows from a file
#: files: {"students.csv": "name,house\nHermione,Gryffindor\nHarry,Gryffindor\n\"Malfoy, Draco\",Slytherin\n"}
#: value: null
#: output: "['name', 'house']\nHermione is in Gryffindor 2\nHarry is in Gryffindor 3\nMalfoy, Draco is in Slytherin 4\n"
import csv

with open("students.csv", newline="") as file:
    reader = csv.reader(file)
    header = next(reader)
    print(header)
    for row in reader:
        print(f"{row[0]} is in {row[1]}", reader.line_num)

#: records from a file
#: files: {"sales.csv": "item,price,count\npen,1.50,10\nbook,12.25,2\nbag,30,1\n"}
#: value: 69.5
#: output: "pen      15.00\nbook     24.50\nbag      30.00\ntotal    69.50\n"
import csv

total = 0
with open("sales.csv") as file:
    for row in csv.DictReader(file):
        amount = float(row["price"]) * int(row["count"])
        total += amount
        print(f"{row['item']:<6}{amount:>8.2f}")
print(f"total {total:>8.2f}")
total

#: rows written to a file
#: value: null
#: output: "'name,quote\\r\\nAda,\"She said \"\"hi\"\"\"\\r\\nBob,\"a, b\"\\r\\nCyd,\\r\\n1,2.5\\r\\n'\n[['name', 'quote'], ['Ada', 'She said \"hi\"'], ['Bob', 'a, b'], ['Cyd', ''], ['1', '2.5']]\n"
import csv

rows = [["name", "quote"], ["Ada", 'She said "hi"'], ["Bob", "a, b"], ["Cyd", None], [1, 2.5]]
with open("out.csv", "w", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(rows[0])
    writer.writerows(rows[1:])
with open("out.csv", newline="") as file:
    print(repr(file.read()))
with open("out.csv", newline="") as file:
    print(list(csv.reader(file)))

#: records written to a stream
#: value: null
#: output: "name,age\nAda,36\nBob,?\nCyd,5\n\ndict contains fields not in fieldnames: 'b'\n"
import csv
import io

stream = io.StringIO()
writer = csv.DictWriter(stream, fieldnames=["name", "age"], lineterminator="\n", extrasaction="ignore", restval="?")
writer.writeheader()
writer.writerow({"name": "Ada", "age": 36})
writer.writerow({"name": "Bob"})
writer.writerow({"name": "Cyd", "age": 5, "other": 1})
print(stream.getvalue())
strict = csv.DictWriter(io.StringIO(), ["a"])
try:
    strict.writerow({"a": 1, "b": 2})
except ValueError as error:
    print(error)

#: dialects and quoting
#: value: null
#: output: "a b,x;y,\"q\"\"q\",,3,4.5\na b;\"x;y\";\"q\"\"q\";;3;4.5\n\"a b\",\"x;y\",\"q\"\"q\",\"\",\"3\",\"4.5\"\n\"a b\",\"x;y\",\"q\"\"q\",\"\",\"3\",4.5\na b\tx;y\tq\"q\t\t3\t4.5\na b,x;y,q\\\"q,,3,4.5\n[['1', '2', '3;4']]\n[['a', 2.0, -3.5]]\n['a', 'b']\n['excel', 'excel-tab', 'unix']\n"
import csv
import io

line = ["a b", "x;y", 'q"q', "", "3", 4.5]
for options in (
    {},
    {"delimiter": ";"},
    {"quoting": csv.QUOTE_ALL},
    {"quoting": csv.QUOTE_NONNUMERIC},
    {"quotechar": "'", "delimiter": "\t"},
    {"quoting": csv.QUOTE_NONE, "escapechar": "\\"},
):
    out = io.StringIO()
    csv.writer(out, lineterminator="", **options).writerow(line)
    print(out.getvalue())
print(list(csv.reader(["1;2;'3;4'"], delimiter=";", quotechar="'")))
print(list(csv.reader(['"a",2,-3.5'], quoting=csv.QUOTE_NONNUMERIC)))
print(next(csv.reader(["a,  b"], skipinitialspace=True)))
print(csv.list_dialects())

#: missing and surplus fields
#: value: null
#: output: "{'id': '1', 'name': 'Ada', 'mark': '90'}\n{'id': '2', 'name': 'Bob', 'mark': 'none'}\n{'id': '3', 'name': 'Cyd', 'mark': '70', 'more': ['late', 'sick']}\n['id', 'name', 'mark']\n[['a', 'twolines', 'b']]\n"
import csv

lines = ["id,name,mark", "1,Ada,90", "2,Bob", "3,Cyd,70,late,sick", ""]
for row in csv.DictReader(lines, restkey="more", restval="none"):
    print(row)
print(csv.DictReader(lines).fieldnames)
print(list(csv.reader(['a,"two', 'lines",b'])))

#: averages of a group
#: files: {"marks.csv": "class,name,mark\n1a,Ada,90\n1b,Bob,60\n1a,Cyd,75\n1b,Dan,85\n1b,Eve,n/a\n"}
#: value: null
#: output: "skip Eve\n1a 82.5\n1b 72.5\n"
import csv
from collections import defaultdict

marks = defaultdict(list)
with open("marks.csv") as f:
    for row in csv.DictReader(f):
        try:
            marks[row["class"]].append(int(row["mark"]))
        except ValueError:
            print("skip", row["name"])
for name, values in sorted(marks.items()):
    print(name, sum(values) / len(values))
