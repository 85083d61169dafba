"""Believes that `is` asks whether two strings have the same letters.

Caught by: test_run_as_a_script_it_waters_each_bed_once
"""

BEDS = ["figs", "basil"]
watered = []


def water():
    watered.extend(BEDS)


if __name__ is "__main__":
    water()
