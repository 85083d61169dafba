"""Equal strings need not be one object, so the guard asks for equality."""

BEDS = ["figs", "basil"]
watered: list[str] = []


def water() -> None:
    watered.extend(BEDS)


if __name__ == "__main__":
    water()
