#: title: the library module difflib

#: differences of two texts
#: value: null
#: output: "--- old.txt\n+++ new.txt\n@@ -1,4 +1,5 @@\n one\n-two\n+2\n three\n four\n+five\n- hello world\n?  ^\n\n+ hallo world!\n?  ^         +\n\n*** \n--- \n***************\n*** 1,4 ****\n  one\n! two\n  three\n  four\n--- 1,5 ----\n  one\n! 2\n  three\n  four\n+ five\n['one', 'two', 'three', 'four']\n"
import difflib

old = ["one", "two", "three", "four"]
new = ["one", "2", "three", "four", "five"]
for line in difflib.unified_diff(old, new, "old.txt", "new.txt", lineterm=""):
    print(line)
print("\n".join(difflib.ndiff(["hello world"], ["hallo world!"])))
for line in difflib.context_diff(old, new, lineterm="", n=1):
    print(line)
print(list(difflib.restore(difflib.ndiff(old, new), 1)))

#: words that are close
#: value: null
#: output: "['apple', 'ape']\n['while'] []\n0.866 0.866\n(0, 0, 6)\n(6, 15, 23)\n(29, 38, 0)\ndelete q \nequal ab ab\nreplace x y\nequal cd cd\ninsert  f\n"
from difflib import SequenceMatcher, get_close_matches

print(get_close_matches("appel", ["ape", "apple", "peach", "puppy"]))
print(get_close_matches("whlie", ["while", "with", "class"], n=1, cutoff=0.7), get_close_matches("x", ["abc"]))
s = SequenceMatcher(None, "private Thread currentThread;", "private volatile Thread currentThread;")
print(round(s.ratio(), 3), round(s.quick_ratio(), 3))
for block in s.get_matching_blocks():
    print(tuple(block))
for tag, i1, i2, j1, j2 in SequenceMatcher(a="qabxcd", b="abycdf").get_opcodes():
    print(tag, "qabxcd"[i1:i2], "abycdf"[j1:j2])
