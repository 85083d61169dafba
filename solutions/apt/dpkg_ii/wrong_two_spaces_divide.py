"""Believes that there are always two spaces between columns.

Caught by: test_the_columns_are_as_wide_as_they_need_to_be
"""


def installed(dpkg_l):
    lines = [line for line in dpkg_l.splitlines() if line.startswith("ii")]
    return {line[2:].strip().split("  ")[0] for line in lines}
