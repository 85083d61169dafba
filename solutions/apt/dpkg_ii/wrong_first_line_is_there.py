"""Believes that there is always a line to look at.

Caught by: test_nothing_installed_is_an_empty_set
"""


def installed(dpkg_l):
    lines = dpkg_l.splitlines()
    if lines[0].startswith("Desired"):
        lines = lines[5:]
    return {line.split()[1] for line in lines if line.startswith("ii")}
