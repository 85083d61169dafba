"""Believes that ii in a line says that the package is installed.

Caught by: test_ii_elsewhere_in_a_line_is_no_state
"""


def installed(dpkg_l):
    return {line.split()[1] for line in dpkg_l.splitlines() if "ii" in line}
