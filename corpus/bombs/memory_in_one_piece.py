#: title: memory in one piece
#: limits: instructions 1e9, memory 16 MiB

#: 'a' * 10**9
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
'a' * 10**9

#: 'a' * 10**8
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
'a' * 10**8

#: 10**9 * 'é'
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
10**9 * 'é'

#: b'a' * 10**9
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
b'a' * 10**9

#: [0] * 10**9
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
[0] * 10**9

#: (0,) * 10**9
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
(0,) * 10**9

#: [[]] * 10**8
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
[[]] * 10**8

#: list(range(10**9))
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
list(range(10**9))

#: tuple(range(10**9))
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
tuple(range(10**9))

#: set(range(10**9))
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
set(range(10**9))

#: dict.fromkeys(range(10**9))
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
dict.fromkeys(range(10**9))

#: sorted(range(10**9))
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
sorted(range(10**9))

#: [*range(10**9)]
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
[*range(10**9)]

#: {*range(10**9)}
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
{*range(10**9)}

#: print(*range(10**9))
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
print(*range(10**9))

#: bytes(10**9)
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
bytes(10**9)

#: bytearray(10**9)
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
bytearray(10**9)

#: bytearray(10**8)
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
bytearray(10**8)

#: 1 << 10**9
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
1 << 10**9

#: 1 << 10**10
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
1 << 10**10

#: '{:>1000000000}'.format(1)
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
'{:>1000000000}'.format(1)

#: '{:0>1000000000}'.format('é')
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
'{:0>1000000000}'.format('é')

#: '%1000000000d' % 1
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
'%1000000000d' % 1

#: '%-1000000000s' % 'a'
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
'%-1000000000s' % 'a'

#: '%.1000000000d' % 1
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
'%.1000000000d' % 1

#: '%.1000000000f' % 1
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
'%.1000000000f' % 1

#: '%*d' % (10**9, 1)
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
'%*d' % (10**9, 1)

#: f'{1:>1000000000}'
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
f'{1:>1000000000}'

#: f'{1:{10**9}}'
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
f'{1:{10**9}}'

#: f'{1.5:1000000000.2f}'
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
f'{1.5:1000000000.2f}'

#: f'{1.5:.1000000000f}'
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
f'{1.5:.1000000000f}'

#: format(1, '1000000000,')
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
format(1, '1000000000,')

#: format('a', '^1000000000')
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
format('a', '^1000000000')

#: format(1, '0=1000000000b')
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
format(1, '0=1000000000b')

#: 'a'.zfill(10**9)
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
'a'.zfill(10**9)

#: 'a'.center(10**9)
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
'a'.center(10**9)

#: 'a'.ljust(10**9)
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
'a'.ljust(10**9)

#: 'a'.rjust(10**9, 'é')
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
'a'.rjust(10**9, 'é')

#: b'a'.ljust(10**9)
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
b'a'.ljust(10**9)

#: '\t'.expandtabs(10**9)
#: ends: memory at line 3
#: output: "before\n" ...
print('before')
x = 1
'\t'.expandtabs(10**9)

#: 1 << 10**30
#: ends: exception OverflowError at line 2
#: output: "before\n" ...
#: limits: default
print('before')
1 << 10**30

#: 'a' * 10**10
#: ends: exception OverflowError at line 2
#: output: "before\n" ...
#: limits: default
print('before')
'a' * 10**10

#: 'a' * 10**30
#: ends: exception OverflowError at line 2
#: output: "before\n" ...
#: limits: default
print('before')
'a' * 10**30

#: b"a" * 10**10
#: ends: exception OverflowError at line 2
#: output: "before\n" ...
#: limits: default
print('before')
b"a" * 10**10

#: [0] * 10**10
#: ends: exception OverflowError at line 2
#: output: "before\n" ...
#: limits: default
print('before')
[0] * 10**10

#: [0] * 10**30
#: ends: exception OverflowError at line 2
#: output: "before\n" ...
#: limits: default
print('before')
[0] * 10**30

#: (0,) * 2**62
#: ends: exception OverflowError at line 2
#: output: "before\n" ...
#: limits: default
print('before')
(0,) * 2**62

#: bytes(10**10)
#: ends: exception OverflowError at line 2
#: output: "before\n" ...
#: limits: default
print('before')
bytes(10**10)

#: bytearray(10**10)
#: ends: exception OverflowError at line 2
#: output: "before\n" ...
#: limits: default
print('before')
bytearray(10**10)

#: 'a'.zfill(10**10)
#: ends: exception OverflowError at line 2
#: output: "before\n" ...
#: limits: default
print('before')
'a'.zfill(10**10)

#: 'a'.center(10**10)
#: ends: exception OverflowError at line 2
#: output: "before\n" ...
#: limits: default
print('before')
'a'.center(10**10)

#: (1).to_bytes(10**10)
#: ends: exception OverflowError at line 2
#: output: "before\n" ...
#: limits: default
print('before')
(1).to_bytes(10**10)

#: a product beyond what an index can count
#: ends: exception OverflowError at line 1
#: limits: default
'ab' * 2**31

#: a width longer than an index
#: ends: exception ValueError at line 1
#: limits: default
'{:99999999999999999999}'.format(1)

#: a precision longer than an index
#: ends: exception ValueError at line 1
#: limits: default
'%.99999999999999999999f' % 1
