"""The guard calls a function `main`, as many scripts do."""

BEDS = ["figs", "basil"]
watered = []


def water():
    watered.extend(BEDS)


def main():
    water()


if __name__ == "__main__":
    main()
