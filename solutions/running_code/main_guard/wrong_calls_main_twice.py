"""Believes that a guard does the work even if the call above it stays.

Caught by: test_imported_it_waters_nothing
"""

BEDS = ["figs", "basil"]
watered = []


def water():
    watered.extend(BEDS)


water()

if __name__ == "__main__":
    water()
