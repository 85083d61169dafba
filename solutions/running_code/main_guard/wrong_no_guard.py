"""Believes that only a script runs its lines, and an import just makes the functions known.

Caught by: test_imported_it_waters_nothing
"""

BEDS = ["figs", "basil"]
watered = []


def water():
    watered.extend(BEDS)


water()
