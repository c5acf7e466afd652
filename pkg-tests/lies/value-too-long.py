#: limits: {"instructions": 400000000}
#: kinds: ok instructions crash recursion memory exception
#: The list that is the result has a length of its own making.
result = [1, 2, 3]
data = _peek(id(result), 64)
for offset in range(0, 64, 4):
    if data[offset:offset + 4] == number(3, 4):
        _poke(id(result) + offset, number(2 ** 30 - 1, 4))
result
