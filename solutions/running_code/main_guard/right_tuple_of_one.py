"""A tuple of one string holds what is equal to that string; the comma makes the tuple."""

BEDS = ["figs", "basil"]
watered = []


def water():
    watered.extend(BEDS)


if __name__ in ("__main__",):
    water()
