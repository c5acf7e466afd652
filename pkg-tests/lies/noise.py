#: seeds: 1 2 3 4 5 6
#: limits: {"instructions": 300000000, "memory": 8388608, "output": 4096}
#: kinds: ok instructions crash recursion memory exception output
#: Random bytes at random addresses, while the program works.
dice, kept = Dice(SEED), []
for step in range(1000000):
    _poke(dice.roll(SIZE - 8), number(dice.roll(2 ** 31), 4))
    kept.append(str(step) * 3)
    if step % 100 == 0:
        print(step)
while True:
    pass
