#: title: input

#: a dialogue
#: input: ["Ann", "12"]
#: value: null
#: output: "What is your name? How old are you? Hello Ann, you are 13 next year\n"
name = input('What is your name? ')
age = int(input('How old are you? '))
print(f'Hello {name}, you are {age + 1} next year')

#: without a prompt, and an empty line
#: input: ["", " a "]
#: value: Tuple["", " a "]
(input(), input())

#: at its end is an EOFError
#: input: ["only"]
#: ends: exception EOFError at line 2
#: message: EOFError: EOF when reading a line
#: output: "first? second? "
input('first? ')
input('second? ')

#: without any input can be caught
#: value: null
try:
    input()
except EOFError:
    answer = None
answer

#: in a loop until its end
#: input: ["3", "4", "5"]
#: value: 12
total = 0
while True:
    try:
        total += int(input())
    except EOFError:
        break
total

#: with characters of every width
#: input: ["é漢😀"]
#: value: "é漢😀 3"
text = input()
f'{text} {len(text)}'

#: with a prompt that is no string
#: input: ["7"]
#: value: "7"
#: output: "[1, None]"
input([1, None])

#: as lines of sys.stdin
#: input: ["one", "two", "three"]
#: value: null
#: output: "one\n|TWO|['three']\n"
import sys
print(sys.stdin.readline(), end='|')
print(input().upper(), end='|')
print([line.rstrip('\n') for line in sys.stdin])

#: read as a whole
#: input: ["1 2", "3 4"]
#: value: [[1, 2], [3, 4]]
import sys
[[int(number) for number in line.split()] for line in sys.stdin.read().splitlines()]

#: from a stream of the program
#: input: ["outside"]
#: value: null
#: output: "inside\nEOF when reading a line\noutside\n"
import io
import sys
sys.stdin = io.StringIO('inside\n')
print(input())
try:
    input()
except EOFError as error:
    print(error)
sys.stdin = sys.__stdin__
print(input())

#: prompts on a stream of the program
#: input: ["x"]
#: value: Tuple["x", "name: "]
#: output: ""
import io
import sys
sys.stdout = io.StringIO()
answer = input('name: ')
prompt = sys.stdout.getvalue()
sys.stdout = sys.__stdout__
(answer, prompt)

#: replaced by a function of the program
#: value: "a? answer"
def input(prompt):
    return prompt + 'answer'
input('a? ')

#: of a prompt whose text is an error
#: ends: exception ValueError at line 3
class Prompt:
    def __str__(self):
        raise ValueError('no text')
input(Prompt())

#: patched for a test
#: value: ["a", "b"]
#: input: ["outside"]
from unittest.mock import patch
with patch('builtins.input', side_effect=['a', 'b']):
    answers = [input(), input()]
answers

#: in a policy that forbids it
#: policy: {"forbid": {"input": "read no input here"}}
#: ends: policy at line 1
#: message: read no input here
x = input()
