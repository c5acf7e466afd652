#: title: long work with texts
#: limits: memory 1 GiB

#: while True: x.replace('0', 'ab'), where x = ''.zfill(10**6)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = ''.zfill(10**6)
while True: x.replace('0', 'ab')

#: while True: x.replace('', 'b'), where x = ''.zfill(10**6)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = ''.zfill(10**6)
while True: x.replace('', 'b')

#: while True: x.count('0'), where x = ''.zfill(10**6)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = ''.zfill(10**6)
while True: x.count('0')

#: while True: x.find('b'), where x = ''.zfill(10**6)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = ''.zfill(10**6)
while True: x.find('b')

#: while True: x.rfind('0b'), where x = ''.zfill(10**6)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = ''.zfill(10**6)
while True: x.rfind('0b')

#: while True: x.find('0' * 1000 + 'b'), where x = ''.zfill(10**6)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = ''.zfill(10**6)
while True: x.find('0' * 1000 + 'b')

#: while True: ('0' * 1000 + 'b') in x, where x = ''.zfill(10**6)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = ''.zfill(10**6)
while True: ('0' * 1000 + 'b') in x

#: while True: x.split('0'), where x = ''.zfill(10**6)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = ''.zfill(10**6)
while True: x.split('0')

#: while True: x.rsplit('0', 10**5), where x = ''.zfill(10**6)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = ''.zfill(10**6)
while True: x.rsplit('0', 10**5)

#: while True: x.partition('b'), where x = ''.zfill(10**6)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = ''.zfill(10**6)
while True: x.partition('b')

#: while True: x.splitlines(), where x = '\n' * 10**5
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = '\n' * 10**5
while True: x.splitlines()

#: while True: x.split(), where x = 'a ' * 10**5
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 'a ' * 10**5
while True: x.split()

#: while True: x.upper(), where x = ''.zfill(10**6)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = ''.zfill(10**6)
while True: x.upper()

#: while True: x.swapcase(), where x = 'ß' * 10**5
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 'ß' * 10**5
while True: x.swapcase()

#: while True: x.title(), where x = 'a ' * 10**5
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 'a ' * 10**5
while True: x.title()

#: while True: x.casefold(), where x = 'É' * 10**5
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 'É' * 10**5
while True: x.casefold()

#: while True: x.isalpha(), where x = 'a' * 10**6
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 'a' * 10**6
while True: x.isalpha()

#: while True: x.isidentifier(), where x = 'a' * 10**6
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 'a' * 10**6
while True: x.isidentifier()

#: while True: x.translate({48: 'ab'}), where x = ''.zfill(10**6)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = ''.zfill(10**6)
while True: x.translate({48: 'ab'})

#: while True: str.maketrans(x, x), where x = ''.zfill(10**6)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = ''.zfill(10**6)
while True: str.maketrans(x, x)

#: while True: x.encode(), where x = ''.zfill(10**6)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = ''.zfill(10**6)
while True: x.encode()

#: while True: x.encode('latin-1'), where x = ''.zfill(10**6)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = ''.zfill(10**6)
while True: x.encode('latin-1')

#: while True: x.encode('ascii', 'ignore'), where x = 'é' * 10**5
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 'é' * 10**5
while True: x.encode('ascii', 'ignore')

#: while True: x.decode('utf-8', 'replace'), where x = b'\xff' * 10**5
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = b'\xff' * 10**5
while True: x.decode('utf-8', 'replace')

#: while True: x[::-1], where x = ''.zfill(10**6)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = ''.zfill(10**6)
while True: x[::-1]

#: while True: x[10**5], where x = 'é' * 10**6
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 'é' * 10**6
while True: x[10**5]

#: while True: list(x), where x = ''.zfill(10**6)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = ''.zfill(10**6)
while True: list(x)

#: while True: sorted(x), where x = ''.zfill(10**6)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = ''.zfill(10**6)
while True: sorted(x)

#: while True: set(x), where x = ''.zfill(10**6)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = ''.zfill(10**6)
while True: set(x)

#: while True: 'b'.join(x), where x = ''.zfill(10**6)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = ''.zfill(10**6)
while True: 'b'.join(x)

#: while True: repr(x), where x = '\0' * 10**5
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = '\0' * 10**5
while True: repr(x)

#: while True: ascii(x), where x = 'é' * 10**5
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 'é' * 10**5
while True: ascii(x)

#: while True: hash(x + x), where x = ''.zfill(10**6)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = ''.zfill(10**6)
while True: hash(x + x)

#: while True: x + 'a' == x + 'b', where x = ''.zfill(10**6)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = ''.zfill(10**6)
while True: x + 'a' == x + 'b'

#: while True: x + 'a' < x + 'b', where x = ''.zfill(10**6)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = ''.zfill(10**6)
while True: x + 'a' < x + 'b'

#: while True: x.strip('0'), where x = ''.zfill(10**6)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = ''.zfill(10**6)
while True: x.strip('0')

#: while True: x.expandtabs(10), where x = '\t' * 10**5
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = '\t' * 10**5
while True: x.expandtabs(10)

#: while True: x.center(10**6), where x = 'a'
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 'a'
while True: x.center(10**6)

#: while True: '%s' % x, where x = ''.zfill(10**6)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = ''.zfill(10**6)
while True: '%s' % x

#: while True: '{}'.format(x), where x = ''.zfill(10**6)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = ''.zfill(10**6)
while True: '{}'.format(x)

#: while True: f'{x:>1000000}', where x = 'a'
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 'a'
while True: f'{x:>1000000}'

#: while True: str(x), where x = [0] * 10**5
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = [0] * 10**5
while True: str(x)

#: while True: str(x), where x = b'a' * 10**5
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = b'a' * 10**5
while True: str(x)

#: while True: x.hex(), where x = bytes(10**6)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = bytes(10**6)
while True: x.hex()

#: while True: bytes.fromhex(x), where x = ''.zfill(10**6)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = ''.zfill(10**6)
while True: bytes.fromhex(x)

#: while True: x.find(b'1'), where x = bytes(10**6)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = bytes(10**6)
while True: x.find(b'1')

#: while True: x.find(bytes(1000) + b'1'), where x = bytes(10**6)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = bytes(10**6)
while True: x.find(bytes(1000) + b'1')

#: while True: x.replace(b'\0', b'ab'), where x = bytes(10**6)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = bytes(10**6)
while True: x.replace(b'\0', b'ab')

#: while True: x == bytes(10**6), where x = bytes(10**6)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = bytes(10**6)
while True: x == bytes(10**6)

#: while True: bytearray(x).reverse(), where x = bytes(10**6)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = bytes(10**6)
while True: bytearray(x).reverse()

#: while True: memoryview(x).tolist(), where x = bytes(10**6)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = bytes(10**6)
while True: memoryview(x).tolist()

#: while True: memoryview(x)[::-1].tobytes(), where x = bytes(10**6)
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = bytes(10**6)
while True: memoryview(x)[::-1].tobytes()

#: while True: 'a' * 10**6
#: ends: instructions at line 3
#: output: "before\n" ...
print('before')
x = 1
while True: 'a' * 10**6
