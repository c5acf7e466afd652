#: limits: {"instructions": 400000000}
#: kinds: ok instructions crash recursion memory exception
#: The interpreter's own state of the run is set back again and again.
before = _peek(STATICS, 65536 * 2)
while True:
    for offset in range(0, len(before), 4096):
        _poke(STATICS + offset, before[offset:offset + 4096])
