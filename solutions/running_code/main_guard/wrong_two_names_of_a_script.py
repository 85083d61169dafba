"""Believes that the name of its file is a second name of a script.

Caught by: test_no_other_name_is_that_of_a_script
"""

BEDS = ["figs", "basil"]
watered = []


def water():
    watered.extend(BEDS)


if __name__ in ("__main__", "main_guard"):
    water()
