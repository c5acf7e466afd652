"""The generator behind `random`: the Mersenne Twister, seeded by the seed of the run."""

import _host
import _mersenne

_unseeded = 0


def _fresh_seed():
    """A seed for a generator without one. The n-th of a run is the same in every run."""
    global _unseeded
    _unseeded += 1
    return (_host.seed() << 32) + _unseeded - 1


class Random(_mersenne.Random):
    def __init__(self, seed=None):
        self.seed(seed)

    def seed(self, n=None, /):
        super().seed(_fresh_seed() if n is None else n)
