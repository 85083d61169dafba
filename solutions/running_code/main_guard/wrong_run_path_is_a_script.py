"""Believes that whatever is run, and not imported, is a script.

Caught by: test_no_other_name_is_that_of_a_script
"""

BEDS = ["figs", "basil"]
watered = []


def water():
    watered.extend(BEDS)


if __name__ in ("__main__", "<run_path>"):
    water()
