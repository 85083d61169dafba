"""Believes that each package has a description.

Caught by: test_the_columns_are_as_wide_as_they_need_to_be
"""


def installed(dpkg_l):
    rows = [line.split(None, 4) for line in dpkg_l.splitlines()]
    return {row[1] for row in rows if len(row) == 5 and row[0] == "ii"}
