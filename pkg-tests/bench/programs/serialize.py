"""Building a long text from nested data, piece by piece."""


def serialize(value, pieces):
    if value is None:
        pieces.append("null")
    elif isinstance(value, bool):
        pieces.append("true" if value else "false")
    elif isinstance(value, (int, float)):
        pieces.append(str(value))
    elif isinstance(value, str):
        pieces.append('"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"')
    elif isinstance(value, dict):
        pieces.append("{")
        for index, key in enumerate(value):
            if index:
                pieces.append(",")
            serialize(key, pieces)
            pieces.append(":")
            serialize(value[key], pieces)
        pieces.append("}")
    else:
        pieces.append("[")
        for index, item in enumerate(value):
            if index:
                pieces.append(",")
            serialize(item, pieces)
        pieces.append("]")


def main():
    rows = []
    for i in range(200):
        rows.append({"id": i, "name": "row " + str(i), "tags": ["a", 'say "b"', None], "on": i % 2 == 0})
    total = 0
    for _ in range(120):
        pieces = []
        serialize({"rows": rows, "count": len(rows)}, pieces)
        total += len("".join(pieces))
    return total


main()
