"""Dictionaries: building, looking up, updating, deleting and walking."""


def main():
    names = ["name" + str(i) for i in range(4000)]
    total = 0
    for turn in range(80):
        ages = {}
        for name in names:
            ages[name] = turn
        for name in names:
            ages[name] += len(name)
        for name in names[::3]:
            del ages[name]
        for name in names:
            total += ages.get(name, 1)
        for name, age in ages.items():
            if name in ages:
                total += age
    return total


main()
