"""Believes that five lines of explanation are always there.

Caught by: test_the_lines_above_the_list_may_be_missing
"""


def installed(dpkg_l):
    lines = dpkg_l.splitlines()[5:]
    return {line.split()[1] for line in lines if line.startswith("ii")}
