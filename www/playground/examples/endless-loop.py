# Never ends, and swallows what would end it.
rounds = 0
while True:
    try:
        while True:
            rounds += 1
    except BaseException:
        pass
