"""Believes that dpkg -l lists only what is installed.

Caught by: test_other_states_are_not_ii
"""


def installed(dpkg_l):
    lines = [line for line in dpkg_l.splitlines() if line[:1].islower()]
    return {line.split()[1] for line in lines}
