"""Believes that a script is whatever is not called by the name of its file.

Caught by: test_imported_it_waters_nothing
"""

BEDS = ["figs", "basil"]
watered = []


def water():
    watered.extend(BEDS)


if __name__ != "main_guard":
    water()
