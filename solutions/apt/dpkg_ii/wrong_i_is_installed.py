"""Believes that the first letter says what is there.

Caught by: test_other_states_are_not_ii
"""


def installed(dpkg_l):
    return {line.split()[1] for line in dpkg_l.splitlines() if line.startswith("i")}
