"""Believes that `__main__` is somewhere in the name of a script, and only there.

Caught by: test_a_longer_name_is_another_name
"""

BEDS = ["figs", "basil"]
watered = []


def water():
    watered.extend(BEDS)


if "__main__" in __name__:
    water()
