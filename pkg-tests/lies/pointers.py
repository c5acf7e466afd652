#: seeds: 1 2 3 4
#: limits: {"instructions": 300000000, "memory": 8388608}
#: kinds: ok instructions crash recursion memory exception
#: What looks like a pointer becomes another one: frames, classes and functions are mixed up.
dice, pointers = Dice(SEED), []
for start in range(STATICS, SIZE - 65536, 65536):
    data = _peek(start, 4096)
    for offset in range(0, 4096, 4):
        value = int.from_bytes(data[offset:offset + 4], 'little')
        if value % 8 == 0 and STATICS < value < SIZE:
            pointers.append(value)
def work(depth):
    return depth if depth == 0 else work(depth - 1)
for step in range(200000):
    target = pointers[dice.roll(len(pointers))]
    _poke(target + 4 * dice.roll(8), number(pointers[dice.roll(len(pointers))], 4))
    work(step % 50)
while True:
    work(50)
