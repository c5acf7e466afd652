#: title: the library module itertools

#: combinations of things
#: value: 27
#: output: "[('A', 'B'), ('A', 'C'), ('B', 'C')] 210\n['abc', 'acb', 'bac', 'bca', 'cab', 'cba']\n[(0, 0), (0, 1), (1, 0), (1, 1)] ['x1', 'x2', 'y1', 'y2']\n[(1, 1), (1, 2), (2, 2)]\n[(2, 5)]\n"
from itertools import combinations, combinations_with_replacement, permutations, product

print(list(combinations("ABC", 2)), len(list(combinations(range(10), 4))))
print(["".join(p) for p in permutations("abc")])
print(list(product([0, 1], repeat=2)), [a + b for a, b in product("xy", "12")])
print(list(combinations_with_replacement([1, 2], 2)))
coins = [1, 2, 5, 10]
print([c for n in range(1, 4) for c in combinations(coins, n) if sum(c) == 7])
sum(1 for p in product(range(1, 7), repeat=3) if sum(p) == 10)

#: endless iterators and slices
#: value: null
#: output: "[10, 15, 20, 25] ['A', 'B', 'A', 'B', 'A'] ['x', 'x', 'x']\n[1, 4, 9, 16]\n['a', ' ', 'b', ' '] [0, 2, 4, 6]\n['A', 'C', 'E', 'F'] ['B', 'D', 'F']\n{'a': 1, 'b': 2, 'c': 3} [0.5, 0.75, 1.0]\n"
from itertools import count, cycle, islice, repeat, takewhile, dropwhile, filterfalse, compress

print(list(islice(count(10, 5), 4)), list(islice(cycle("AB"), 5)), list(repeat("x", 3)))
print(list(takewhile(lambda n: n < 20, (n * n for n in count(1)))))
print(list(dropwhile(str.isspace, "  a b ")), list(filterfalse(lambda n: n % 2, range(8))))
print(list(compress("ABCDEF", [1, 0, 1, 0, 1, 1])), list(islice("ABCDEFG", 1, None, 2)))
print(dict(zip("abc", count(1))), [n for n, _ in zip(count(0.5, 0.25), range(3))])

#: groups, chains and sums
#: value: null
#: output: "a ['ant', 'apple']\nb ['bat', 'bee']\nc ['cat']\n[('a', 3), ('b', 2), ('c', 1), ('a', 1)]\n[1, 2, 3, 'a'] [1, 2, 3]\n[1, 3, 6, 10] [3, 3, 4, 4, 5]\n[10, 10, 20]\n[('a', 1), ('b', '-')] [(1, 4), (4, 9)] [('A', 'B'), ('C', 'D'), ('E',)]\n[32, 9]\n1 [1, 2, 3] [2, 3]\n"
from itertools import accumulate, batched, chain, groupby, pairwise, starmap, tee, zip_longest
import operator

words = sorted(["apple", "bee", "ant", "bat", "cat"])
for letter, group in groupby(words, key=lambda w: w[0]):
    print(letter, list(group))
print([(k, len(list(g))) for k, g in groupby("aaabbca")])
print(list(chain([1], (2, 3), "a")), list(chain.from_iterable([[1], [2, 3]])))
print(list(accumulate([1, 2, 3, 4])), list(accumulate([3, 1, 4, 1, 5], max)))
print(list(accumulate([1, 2], operator.mul, initial=10)))
print(list(zip_longest("ab", [1], fillvalue="-")), list(pairwise([1, 4, 9])), list(batched("ABCDE", 2)))
print(list(starmap(pow, [(2, 5), (3, 2)])))
a, b = tee(iter([1, 2, 3]))
print(next(a), list(b), list(a))
