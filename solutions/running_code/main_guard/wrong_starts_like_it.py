"""Believes that nothing else begins with `__main__`.

Caught by: test_a_longer_name_is_another_name
"""

BEDS = ["figs", "basil"]
watered = []


def water():
    watered.extend(BEDS)


if __name__.startswith("__main__"):
    water()
