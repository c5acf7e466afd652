#: limits: {"instructions": 300000000}
#: kinds: ok instructions crash recursion memory exception output
#: All static data becomes zero, from the end.
zeros = bytes(256)
for address in range(SIZE - 65536, STATICS, -256):
    _poke(address, zeros)
while True:
    pass
