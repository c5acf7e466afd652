#: limits: {"instructions": 400000000, "output": 54321}
#: kinds: output instructions crash
#: Every copy of the output limit becomes the largest number.
for size in (4, 8):
    replace(54321, 2 ** (8 * size - 1) - 1, size)
while True:
    print('x' * 1000)
