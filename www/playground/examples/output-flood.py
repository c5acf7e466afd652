# Prints without end.
line = 0
while True:
    line += 1
    print(line, 'All work and no play makes Jack a dull boy.')
