"""Believes that `in` a string asks for the whole of it.

Caught by: test_a_part_of_the_name_is_another_name
"""

BEDS = ["figs", "basil"]
watered = []


def water():
    watered.extend(BEDS)


if __name__ in "__main__":
    water()
