"""Cases of `random`: the same numbers for the same seed."""
from .source import NEAR

HEAD = '''import random


''' + NEAR + '''


def shuffled(items):
    r.shuffle(items)
    return items


r = random.Random(0)'''


def cases(source):
    seeds = [0, 1, 42, -7, 2**70 + 1, 3.25, '"text"', '"ünï"', 'b"bytes"', '""']
    for seed in seeds:
        # The first case of a program gives its seed.
        yield f'r.seed({seed})'
        n = source.between
        for _ in range(3):
            yield from [
                'r.random()', 'r.getrandbits(1)', f'r.getrandbits({n(2, 40)})', f'r.getrandbits({n(41, 300)})',
                f'r.randint(1, {n(2, 10**n(1, 12))})', f'r.randint({-n(0, 50)}, {n(0, 50)})', 'r.randint(5, 5)',
                f'r.randrange({n(1, 1000)})', f'r.randrange({n(-20, 0)}, {n(1, 20)}, {n(1, 4)})',
                f'r.randrange({n(50, 90)}, 0, {-n(1, 9)})', f'r.randrange({2**70 + n(0, 99)})', 'r.choice("abcdefg")',
                f'r.choice(range({n(1, 99)}))', 'r.choices([1, 2, 3], k=6)',
                f'r.choices("abcd", weights=[1, {n(0, 5)}, {n(1, 5)}, 0.5], k=5)',
                f'r.choices("abc", cum_weights=[1, {n(2, 4)}, {n(5, 9)}], k=5)',
                f'r.sample(range({n(20, 200)}), {n(0, 20)})', f'r.sample(range({n(10**4, 10**9)}), {n(1, 8)})',
                f'r.sample("abcdef", {n(0, 6)})', f'r.sample(["x", "y"], counts=[{n(1, 4)}, 3], k={n(1, 4)})',
                f'shuffled(list(range({n(0, 30)})))', f'r.randbytes({n(0, 20)})',
                f'near(r.uniform({n(-9, 0)}, {n(1, 9)}.5))', f'near(r.triangular({n(0, 3)}, {n(5, 9)}, 4))',
                'near(r.triangular())', 'near(r.gauss(0, 1))', f'near(r.gauss({n(-5, 5)}, {n(1, 5)}))',
                'near(r.normalvariate(10, 2))', f'near(r.lognormvariate(0, 0.{n(1, 9)}))',
                f'near(r.expovariate({n(1, 5)}))', f'near(r.betavariate({n(1, 5)}, {n(1, 5)}.5))',
                f'near(r.gammavariate({n(1, 9)}, 0.5))', f'near(r.gammavariate(0.{n(1, 9)}, 2))',
                f'near(r.paretovariate({n(1, 5)}))', f'near(r.weibullvariate({n(1, 5)}, 1.5))',
                f'near(r.vonmisesvariate({n(0, 6)}, {n(0, 5)}))', f'r.binomialvariate({n(1, 9)}, 0.{n(1, 9)})',
                f'r.binomialvariate({n(60, 500)}, 0.{n(2, 9)})', 'r.random()',
            ]
        yield from ['sum(r.getstate()[1]) % (2**61 - 1)', 'r.getstate()[0]', 'r.setstate(r.getstate())', 'r.choice([])',
                    'r.sample([1], 2)', 'r.randrange(0)', 'r.randint(2, 1)', 'r.randint(1.5, 2)', 'r.choices([], k=1)',
                    'r.choices([1], weights=[0])', 'r.getrandbits(-1)', 'r.sample([1, 2], -1)',
                    'type(r.seed()).__name__', f'[random.Random({seed}).random() for _ in range(2)]']
