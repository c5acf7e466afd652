#: limits: {"instructions": 300000000}
#: kinds: ok instructions crash recursion memory exception output
#: All static data becomes ones, from the start.
ones = b'\xff' * 64
for address in range(STATICS, SIZE, 64):
    _poke(address, ones)
while True:
    pass
