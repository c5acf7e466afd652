#: limits: {"instructions": 300000007}
#: kinds: instructions
#: Every copy of the budget becomes the largest number.
for size in (4, 8):
    replace(300000007, 2 ** (8 * size - 1) - 1, size)
while True:
    pass
