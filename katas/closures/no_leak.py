"""Let go of what is no longer needed.

A shop makes a report from a huge catalogue, and wants to be able to say later how many
articles were in it. `make_reporter(catalogue)` returns a function that tells the number:

    report = make_reporter(catalogue)
    del catalogue
    report()  # 250000

The number is the one at the time when the reporter was made. And the reporter keeps
neither the catalogue nor its articles in memory. Something below keeps them there.
Find out what, and mend it.
"""

from collections.abc import Callable, Sized


def make_reporter(catalogue: Sized) -> Callable[[], int]:
    def report() -> int:
        return len(catalogue)

    return report
