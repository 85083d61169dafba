"""Believes that a list of the names is as good.

Caught by: test_lines_with_ii_give_the_names
"""


def installed(dpkg_l):
    return [line.split()[1] for line in dpkg_l.splitlines() if line.startswith("ii")]
