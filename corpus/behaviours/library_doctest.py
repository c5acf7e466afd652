#: title: the library: doctest

#: examples in docstrings pass
#: value: null
#: output: "TestResults(failed=0, attempted=4)\n"
import doctest

def average(values):
    """The mean of some numbers.

    >>> average([20, 30, 70])
    40.0
    >>> average([])
    Traceback (most recent call last):
        ...
    ZeroDivisionError: division by zero
    """
    return sum(values) / len(values)

class Stack:
    """
    >>> s = Stack()
    >>> s.push(1)
    [1]
    """
    def __init__(self):
        self.items = []
    def push(self, item):
        self.items.append(item)
        return self.items

print(doctest.testmod())

#: a failing example is shown
#: value: null
#: output: "**********************************************************************\nFile \"main.py\", line 5, in __main__.double\nFailed example:\n    double(2)\nExpected:\n    5\nGot:\n    4\n**********************************************************************\n1 item had failures:\n   1 of   2 in __main__.double\n***Test Failed*** 1 failure.\nTestResults(failed=1, attempted=2)\n"
import doctest

def double(x):
    """
    >>> double(2)
    5
    >>> print(double('ab'))
    abab
    """
    return x * 2

result = doctest.testmod()
print(result)

#: a verbose run
#: value: null
#: output: "Trying:\n    add(1, 2)\nExpecting:\n    3\nok\n1 item had no tests:\n    __main__\n1 item passed all tests:\n   1 test in __main__.add\n1 test in 2 items.\n1 passed.\nTest passed.\n"
import doctest

def add(a, b):
    """
    >>> add(1, 2)
    3
    """
    return a + b

result = doctest.testmod(verbose=True)

#: options of an example
#: value: null
#: output: "TestResults(failed=0, attempted=3)\n"
import doctest

def numbers():
    """
    >>> numbers()  # doctest: +ELLIPSIS
    [0, 1, ..., 99]
    >>> print('a   b')  # doctest: +NORMALIZE_WHITESPACE
    a b
    >>> print('a\\n\\nb')
    a
    <BLANKLINE>
    b
    """
    return list(range(100))

print(doctest.testmod())
doctest.run_docstring_examples(numbers, globals(), name='numbers')
