#: title: strange sources

#: nothing
#: value: null
#: source: ""

#: an annotation before the last expression
#: value: 5
a: int = 5
a

#: calls without an end
#: ends: syntax at line 2
#: limits: instructions 2e9, memory 256 MiB
x = 1
f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=f(a=

#: a NUL
#: ends: syntax at line 2
#: source: "x = 1\ny = \u0000"

#: a NUL in a comment
#: ends: syntax at line 2
#: source: "x = 1\n# \u0000"

#: a byte order mark
#: ends: syntax at line 1
#: source: "\ufeffx = 1"

#: byte order marks between
#: ends: syntax at line 2
#: source: "x = 1\n\ufeffy = 1"

#: form feeds
#: value: 1
#: source: "\fx = 1\n\f\fx\n"

#: a form feed in an indent
#: ends: syntax at line 2 or 3
#: source: "if 1:\n \f x = 5\n  y = 5\nx"

#: vertical tabs
#: ends: syntax at line 2
#: source: "x = 1\n\u000bx"

#: carriage returns
#: value: 5
#: source: "x = 1\rif x:\r    x = 5\rx"

#: an error after carriage returns
#: ends: exception ZeroDivisionError at line 3
#: source: "x = 1\r\rx / 0"

#: all line ends at once
#: ends: exception ZeroDivisionError at line 5
#: source: "x = 1\r\n\n\r\rx / 0"

#: a loop after carriage returns
#: ends: instructions at line 3
#: source: "x = 1\r\r\nwhile True: pass"

#: line ends that only Unicode knows
#: ends: syntax at line 1
#: source: "x = 1\u2028y = 2"

#: line ends that only Unicode knows, in strings
#: ends: exception ZeroDivisionError at line 2
#: source: "x = '\u2028\u2029\u0085'\nlen(x) / 0"

#: blanks that only Unicode knows
#: ends: syntax at line 1
#: source: "x =\u00a01"

#: a zero-width blank
#: ends: syntax at line 1
#: source: "x\u200b = 1"

#: a name in other letters
#: value: 5
ﬁ = 5
fi

#: a name that is none
#: ends: syntax at line 2
x = 1
1x = 2

#: text that changes direction
#: value: 5
#: source: "x = 'a\u202e' # \u202e\n5"

#: an emoji as a name
#: ends: syntax at line 1
😀 = 1

#: a private character
#: ends: syntax at line 1
#: source: "x = \ue000"

#: a character beyond all
#: ends: syntax at line 1
#: source: "x = \udbff\udfff"

#: an escape that is none
#: ends: syntax at line 2
x = 1
y = '\x'

#: an escape of half a character
#: value: true
'\ud800' == chr(0xd800)

#: an escape beyond Unicode
#: ends: syntax at line 2
x = 1
'\U00110000'

#: an escape of a name that is none
#: ends: syntax at line 2
x = 1
'\N{nothing}'

#: an escape of a name without an end
#: ends: syntax at line 2
x = 1
'\N{BULLET'

#: bytes that are no bytes
#: ends: syntax at line 2
x = 1
b'é'

#: a coding cookie of another coding
#: value: "é"
# -*- coding: latin-1 -*-
"é"

#: a coding cookie of utf-8
#: value: 5
# coding: utf-8
5

#: a coding cookie of nonsense
#: value: 5
# coding: nonsense
5

#: a coding cookie of utf-7
#: value: "+AGE-"
# coding: utf-7
"+AGE-"

#: a shebang
#: value: 5
#!/usr/bin/python
5

#: a float literal with a huge exponent
#: value: Infinity
1e99999999999999999999

#: an octal of old
#: ends: syntax at line 2
x = 1
0777

#: a string without an end
#: ends: syntax at line 2
x = 1
y = 'abc

#: a string of three quotes without an end
#: ends: syntax at line 2 or 3 or 4 or 5
#: source: "x = 1\ny = \"\"\"abc\n\n\n"

#: an f-string without an end
#: ends: syntax at line 2
x = 1
f'{

#: an f-string with nothing in it
#: ends: syntax at line 2
x = 1
f'{}'

#: a bracket without an end
#: ends: syntax at line 2 or 3
x = 1
y = [1,
2

#: a bracket of the other kind
#: ends: syntax at line 2
x = 1
y = [1)

#: a backslash at the end
#: ends: syntax at line 2
x = 1
y = \

#: a backslash and a blank
#: ends: syntax at line 2
#: source: "x = 1\ny = \\ \n1"

#: tabs and spaces mixed
#: ends: syntax TabError at line 3
#: source: "if 1:\n\tx = 1\n        y = 2\n"

#: an indent that no block asks for
#: ends: syntax IndentationError at line 2
x = 1
  y = 2

#: a dedent to nowhere
#: ends: syntax IndentationError at line 3
if 1:
    x = 1
  y = 2

#: a billion laughs, in f-strings
#: ends: memory at line 6 or 7 or 8 or 9 or 10
#: final-newline: yes
a0 = 'ha' * 10
a1 = f'{a0}{a0}{a0}{a0}{a0}{a0}{a0}{a0}{a0}{a0}'
a2 = f'{a1}{a1}{a1}{a1}{a1}{a1}{a1}{a1}{a1}{a1}'
a3 = f'{a2}{a2}{a2}{a2}{a2}{a2}{a2}{a2}{a2}{a2}'
a4 = f'{a3}{a3}{a3}{a3}{a3}{a3}{a3}{a3}{a3}{a3}'
a5 = f'{a4}{a4}{a4}{a4}{a4}{a4}{a4}{a4}{a4}{a4}'
a6 = f'{a5}{a5}{a5}{a5}{a5}{a5}{a5}{a5}{a5}{a5}'
a7 = f'{a6}{a6}{a6}{a6}{a6}{a6}{a6}{a6}{a6}{a6}'
a8 = f'{a7}{a7}{a7}{a7}{a7}{a7}{a7}{a7}{a7}{a7}'
a9 = f'{a8}{a8}{a8}{a8}{a8}{a8}{a8}{a8}{a8}{a8}'

#: a billion laughs, in lists
#: ends: memory at line 11
#: limits: instructions 2e9, memory 4 MiB
a0 = ['ha'] * 10
a1 = [a0,a0,a0,a0,a0,a0,a0,a0,a0,a0,]
a2 = [a1,a1,a1,a1,a1,a1,a1,a1,a1,a1,]
a3 = [a2,a2,a2,a2,a2,a2,a2,a2,a2,a2,]
a4 = [a3,a3,a3,a3,a3,a3,a3,a3,a3,a3,]
a5 = [a4,a4,a4,a4,a4,a4,a4,a4,a4,a4,]
a6 = [a5,a5,a5,a5,a5,a5,a5,a5,a5,a5,]
a7 = [a6,a6,a6,a6,a6,a6,a6,a6,a6,a6,]
a8 = [a7,a7,a7,a7,a7,a7,a7,a7,a7,a7,]
a9 = [a8,a8,a8,a8,a8,a8,a8,a8,a8,a8,]
str(a9)

#: a billion laughs, by constant folding
#: ends: memory at line 2
x = 1
y = 'a' * 4096 * 4096 * 100

#: a power to be folded
#: value: 5
x = 1
if 0: x = 10**10**10
5

#: a shift to be folded
#: value: 5
x = 1
if 0: x = 1 << 10**10
5

#: a product to be folded
#: value: 5
x = 1
if 0: x = ('a' * 10**5) * 10**5
5

#: a tuple to be folded
#: value: 5
x = 1
if 0: x = ((1,) * 10**5) * 10**5
5

#: a statement of the next decade
#: ends: policy or syntax at line 2
x = 1
from __future__ import braces

#: a return from nowhere
#: ends: syntax at line 2
x = 1
return x

#: a break from nowhere
#: ends: syntax at line 2
x = 1
break

#: a yield from nowhere
#: ends: syntax at line 2
x = 1
yield x

#: an await from nowhere
#: ends: syntax at line 2
async def f(): pass
await f()

#: parameters of one name
#: ends: syntax at line 2
x = 1
def f(a, a): pass

#: a keyword twice
#: ends: syntax at line 2
x = 1
print(end=1, end=2)

#: a global after its use
#: ends: syntax at line 3
def f():
    x = 1
    global x

#: a nonlocal of nothing
#: ends: syntax at line 2
def f():
    nonlocal y

#: a del of a call
#: ends: syntax at line 2
x = 1
del f()

#: an assignment to a literal
#: ends: syntax at line 2
x = 1
1 = x

#: an assignment to True
#: ends: syntax at line 2
x = 1
True = x

#: nested brackets that any person may write
#: value: 5
y = [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
5
