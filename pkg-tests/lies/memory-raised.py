#: limits: {"instructions": 900000000, "memory": 4194304}
#: kinds: memory instructions crash
#: The interpreter's counts of memory are kept low, so that only the cap on the instance holds.
small = [address for address in range(STATICS, STATICS + 65536 * 3, 4)
         if 0 < int.from_bytes(_peek(address, 4), 'little') - 4194304 < 16000000]
kept = []
while True:
    for address in small:
        _poke(address, b'\xff\xff\xff\x7f')
    kept.append(bytes(65536))
