import sys

sys.setrecursionlimit(1_000_000_000)


class Deep:
    def __repr__(self):
        return repr([self])

    def __eq__(self, other):
        return [self] == [other, self]

    __hash__ = None


def make_counter(start=0, step=1):
    return lambda: Deep()
