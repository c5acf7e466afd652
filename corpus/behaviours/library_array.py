#: title: the library module array

#: arrays of numbers
#: value: null
#: output: "array('i', [1, 2, 3, 4, 5, 6]) i 6 21\n6 3 1 array('i', [1, 2]) [100, 1, 2, 3, 4, 5]\n5 100 True\narray('i', [5, -7, 3, 2, 1]) True\n"
from array import array

a = array("i", [1, 2, 3])
a.append(4)
a.extend(range(5, 7))
print(a, a.typecode, len(a), sum(a))
a.insert(0, 100)
print(a.pop(), a.index(3), a.count(2), a[1:3], a.tolist())
a.reverse()
print(a[0], a[-1], 5 in a)
a[1] = -7
a.remove(100)
print(a, a == array("i", [5, -7, 3, 2, 1]))

#: floats and characters
#: value: null
#: output: "array('d', [0.5, 1.5, 0.5, 1.5]) 8 array('d', [0.5, 1.5, 0.5, 1.5, 9.0])\narray('B', [97, 98, 99]) b'abc' b'abc'\n[97, 98, 99, 100, 101] 101\nhé\n"
from array import array

f = array("d", [0.5, 1.5])
f *= 2
print(f, f.itemsize, f + array("d", [9]))
b = array("B", b"abc")
print(b, b.tobytes(), bytes(b))
b.frombytes(b"de")
print(b.tolist(), max(b))
print("".join(map(chr, array("I", [104, 233]))))

#: values that do not fit
#: value: null
#: output: "b 128 OverflowError\nB -1 OverflowError\nB 256 OverflowError\nh 40000 OverflowError\ni x TypeError\nd y TypeError\nValueError\nIndexError\n"
from array import array

for code, value in (("b", 128), ("B", -1), ("B", 256), ("h", 40000), ("i", "x"), ("d", "y")):
    try:
        array(code, [value])
    except (OverflowError, TypeError) as error:
        print(code, value, type(error).__name__)
try:
    array("z")
except ValueError as error:
    print("ValueError")
try:
    array("i", [1])[5]
except IndexError as error:
    print("IndexError")

#: the sieve of Eratosthenes
#: value: 168
#: output: "[2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59]\n"
from array import array

def primes(n):
    sieve = array("b", [1]) * (n + 1)
    sieve[0] = sieve[1] = 0
    for i in range(2, int(n**0.5) + 1):
        if sieve[i]:
            for j in range(i * i, n + 1, i):
                sieve[j] = 0
    return [i for i, flag in enumerate(sieve) if flag]

print(primes(60))
len(primes(1000))
