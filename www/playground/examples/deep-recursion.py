# Calls itself without end.
def descend(depth):
    return descend(depth + 1)


descend(0)
