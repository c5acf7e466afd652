#: limits: {"instructions": 400000000, "output": 65536}
#: kinds: output instructions crash exception ok
#: The buffer of the output seems full all the time, so that each print posts a message.
marker = 'marker of the buffer'
print(marker)
places = find(marker.encode())
capacity = number(65536, 4)
fields = [place + 65536 + 4 * n for place in places for n in range(4) if place + 65536 + 16 < SIZE]
while True:
    for field in fields:
        _poke(field, capacity)
    print('', end='x')
