# Doubles a list until no memory is left.
bomb = [0]
while True:
    bomb += bomb
    print(len(bomb), 'items')
