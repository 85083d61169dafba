"""Believes that `__name__` is the name of the file, also in a script.

Caught by: test_run_as_a_script_it_waters_each_bed_once
"""

BEDS = ["figs", "basil"]
watered = []


def water():
    watered.extend(BEDS)


if __name__ == "main_guard":
    water()
