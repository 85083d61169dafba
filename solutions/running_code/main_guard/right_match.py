"""A `match` compares a literal by `==`."""

BEDS = ["figs", "basil"]
watered = []


def water():
    watered.extend(BEDS)


match __name__:
    case "__main__":
        water()
