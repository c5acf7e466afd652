"""Methods of strings: split, join, replace, find, case and slices."""


def main():
    line = "The quick brown fox jumps over the lazy dog, again and again"
    total = 0
    for i in range(90000):
        words = line.split()
        text = "-".join(words).upper().replace("FOX", "CAT")
        total += text.find("DOG") + text.count("A") + len(text[3:-3])
        if text.startswith("THE") and text.endswith("AGAIN"):
            total += ord(text[i % len(text)])
    return total


main()
