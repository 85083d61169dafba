"""Let go of what is no longer needed.

A shop makes a report from a huge catalogue, and wants to be able to say later how many
articles were in it. `make_reporter(catalogue)` returns a function that tells the number:

    report = make_reporter(catalogue)
    del catalogue
    report()  # 250000

The number must be the one at the time when the reporter was made. And the catalogue must
not stay in memory only because the reporter does. Something below keeps it there.
Find out what, and mend it.
"""

from collections.abc import Callable, Sized


def make_reporter(catalogue: Sized) -> Callable[[], int]:
    def report() -> int:
        return len(catalogue)

    return report
