#: title: a value comes back from Python

#: None as null
#: value: null

None

#: True as true
#: value: true

True

#: 2**53 - 1 as 9007199254740991
#: value: 9007199254740991

2**53 - 1

#: 2**53 as 9007199254740992n
#: value: 9007199254740992n

2**53

#: -(2**53) as -9007199254740992n
#: value: -9007199254740992n

-(2**53)

#: -(2**100) as -1267650600228229401496703205376n
#: value: -1267650600228229401496703205376n

-(2**100)

#: 1.5 as 1.5
#: value: 1.5

1.5

#: 2.0 as 2
#: value: 2

2.0

#: 1e22 as 1e+22
#: value: 1e+22

1e22

#: -0.0 as -0
#: value: -0

-0.0

#: float('nan') as NaN
#: value: NaN

float('nan')

#: float('-inf') as -Infinity
#: value: -Infinity

float('-inf')

#: 5e-324 as 5e-324
#: value: 5e-324

5e-324

#: 'é😀\0' as "é😀\u0000"
#: value: "é😀\u0000"

'é😀\0'

#: b'\x00\xff' as bytes[0, 255]
#: value: bytes[0, 255]

b'\x00\xff'

#: bytearray(b'ab') as bytes[97, 98]
#: value: bytes[97, 98]

bytearray(b'ab')

#: [1, [None]] as [1, [null]]
#: value: [1, [null]]

[1, [None]]

#: () as Tuple[]
#: value: Tuple[]

()

#: (7,) as Tuple[7]
#: value: Tuple[7]

(7,)

#: {'a': 1, 2: (3,), None: {}} as Map{"a": 1, 2: Tuple[3], null: Map{}}
#: value: Map{"a": 1, 2: Tuple[3], null: Map{}}

{'a': 1, 2: (3,), None: {}}

#: {'__proto__': 1} as Map{"__proto__": 1}
#: value: Map{"__proto__": 1}

{'__proto__': 1}

#: {1, 1} as Set{1}
#: value: Set{1}

{1, 1}

#: frozenset([1]) as Set{1}
#: value: Set{1}

frozenset([1])

#: 3 + 4j as PythonRepr(complex: (3+4j))
#: value: PythonRepr(complex: (3+4j))

3 + 4j

#: range(3) as PythonRepr(range: range(0, 3))
#: value: PythonRepr(range: range(0, 3))

range(3)

#: len as /^PythonRepr\(builtin_function_or_method: <built-in function len>\)$/
#: value: /^PythonRepr\(builtin_function_or_method: <built-in function len>\)$/

len

#: '\ud800' as PythonRepr(str: '\ud800')
#: value: PythonRepr(str: '\ud800')

'\ud800'

#: [P()] as [PythonRepr(P: P!)]
#: value: [PythonRepr(P: P!)]
class P:
    def __repr__(self): return 'P!'
[P()]

#: Sub(3) as 3
#: value: 3
class Sub(int): pass
Sub(3)

#: a list that contains itself is a clear error
#: ends: exception ValueError
#: message: /contains itself.* list /
x = []
x.append(x)
x

#: a dict that contains itself, further down, is a clear error
#: ends: exception ValueError
#: message: /contains itself.* dict /
x = {}
x['deep'] = [(x,)]
x

#: a value nested too deeply is a clear error
#: ends: exception ValueError
#: message: /more than 200 deep/
x = []
for _ in range(201): x = [x]
x

#: a repr that raises is the program’s exception
#: ends: exception KeyError at line 3
class P:
    def __repr__(self):
        raise KeyError('no')
P()

#: a repr that never ends is ended by the budget
#: limits: instructions 20e6
#: ends: instructions at line 3
class P:
    def __repr__(self):
        while True: pass
P()

#: a set of many integers that may share a hash is a clear error
#: ends: exception ValueError
#: message: /more than 4096 integers beyond 64 bits/
{i << 64 for i in range(5000)}

#: a long name of a type counts as text
#: ends: exception ValueError
type('x' * 5_000_000, (), {})()

#: a set of many integers of 64 bits
#: value: 50000
len({i << 40 for i in range(50_000)})
