"""Random choices for the cases of all topics, and values that several topics use."""
import random
import struct

SEED = 20_240_229


class Source:
    """Random choices that are the same in each version of Python: they only use getrandbits."""

    def __init__(self, topic):
        number = int.from_bytes(topic.encode(), 'big')
        self.random = random.Random(number * 1_000_003 + SEED)

    def below(self, n):
        return self.random.getrandbits(64) % n

    def between(self, low, high):
        return low + self.below(high - low + 1)

    def chance(self, percent):
        return self.below(100) < percent

    def pick(self, items):
        return items[self.below(len(items))]

    def some(self, items, least, most):
        return [self.pick(items) for _ in range(self.between(least, most))]

    def integer(self, bits=64):
        return self.below(1 << self.between(1, bits)) * self.pick((1, 1, -1))

    def double(self):
        """A float of any size, as often a short decimal."""
        kind = self.below(6)
        if kind == 0:
            value = struct.unpack('<d', self.random.getrandbits(64).to_bytes(8, 'little'))[0]
            return value if value - value == 0 else 1.5
        if kind == 1:
            return float(self.integer(60))
        if kind == 2:
            return self.integer(20) / 10 ** self.between(0, 6)
        if kind == 3:
            return self.integer(54) * 2.0 ** self.between(-80, 40)
        if kind == 4:
            return float(f'{self.between(1, 9999)}e{self.between(-30, 30)}')
        return self.integer(12) + 0.5

    def text(self, alphabet, least=0, most=12):
        return ''.join(self.some(alphabet, least, most))


ASCII = 'abcdefghijklmnopqrstuvwxyzABCXYZ0123456789 .,-_'
WIDE = ASCII + 'éßñ€中😀\u0301"\'\\\n\t/'
FLOATS = ['0.0', '-0.0', '1.0', '0.1', '0.5', '1.5', '2.5', '1e16', '1e22', '123456789.125', '1e-5', '0.0001', '5e-324',
          '1.7976931348623157e308', '2.2250738585072014e-308', '9007199254740993.0', 'float("inf")', 'float("-inf")',
          'float("nan")', '0.30000000000000004', '1e100', '999999.5', '0.05', '1234.5678']

# Defined in the programs of topics that use it.
NEAR = '''def near(value):
    """The first digits, because the last ones depend on the C library."""
    return format(value, '.11g') if isinstance(value, float) else value'''
