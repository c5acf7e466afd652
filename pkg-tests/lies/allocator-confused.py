#: limits: {"instructions": 400000000, "memory": 8388608}
#: kinds: ok instructions crash recursion memory exception
#: The allocator's own data between the blocks is overwritten.
blocks = [bytes(100 + n) for n in range(200)]
for block in blocks:
    _poke(id(block) - 8, b'\xff' * 8)
blocks.clear()
while True:
    blocks.append(bytes(1000))
    if len(blocks) > 100:
        blocks.clear()
