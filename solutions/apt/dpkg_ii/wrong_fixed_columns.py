"""Believes that the columns have the width that the header shows.

Caught by: test_the_columns_are_as_wide_as_they_need_to_be
"""


def installed(dpkg_l):
    return {line[4:18].strip() for line in dpkg_l.splitlines() if line.startswith("ii")}
