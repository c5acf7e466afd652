#: limits: {"instructions": 300000000}
#: kinds: ok instructions crash recursion memory exception
#: Every pointer to this frame's caller leads back: whoever follows the frames does not arrive.
def inner():
    start = id(inner) - 65536
    data = _peek(start, 131072)
    for offset in range(0, len(data), 4):
        value = int.from_bytes(data[offset:offset + 4], 'little')
        if abs(value - start) < 200000 and value % 8 == 0:
            _poke(start + offset, number(start + offset - offset % 8, 4))
    while True:
        pass
inner()
