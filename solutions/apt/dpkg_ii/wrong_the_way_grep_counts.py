"""Believes that what grep counts is asked for.

Caught by: test_lines_with_ii_give_the_names
"""


def installed(dpkg_l):
    return len([line for line in dpkg_l.splitlines() if line.startswith("ii")])
