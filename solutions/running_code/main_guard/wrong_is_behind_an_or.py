"""Believes that `is` does no harm where `==` helps out.

Caught by: test_python_has_nothing_to_warn_about
"""

BEDS = ["figs", "basil"]
watered = []


def water():
    watered.extend(BEDS)


if __name__ is "__main__" or __name__ == "__main__":
    water()
