"""Equality does not mind which side comes first."""

BEDS = ["figs", "basil"]
watered = []


def water():
    watered.extend(BEDS)


if "__main__" == __name__:  # noqa: SIM300 - as some people write
    water()
