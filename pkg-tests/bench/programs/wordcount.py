"""Counting the words of a text, and the most frequent ones."""


def main():
    text = """It was the best of times, it was the worst of times, it was the age
    of wisdom, it was the age of foolishness, it was the epoch of belief, it was the
    epoch of incredulity, it was the season of Light, it was the season of Darkness."""
    counts = {}
    for i in range(13000):
        for word in text.lower().split():
            word = word.strip(".,")
            counts[word] = counts.get(word, 0) + 1
    ranking = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return ", ".join(f"{word} {count}" for word, count in ranking[:5])


main()
