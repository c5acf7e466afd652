#: limits: {"instructions": 300000000}
#: kinds: ok instructions crash recursion memory exception
#: The report on the dead instance finds wrong lengths everywhere.
for size in range(900, 1800):
    for place in find(number(size, 4), STATICS, STATICS + 65536 * 3):
        _poke(place, b'\xff\xff\xff\x0f')
_peek(2 ** 32 - 65536, 65536)
