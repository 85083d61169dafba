"""Believes that what follows the colon is no part of the name.

Caught by: test_a_name_keeps_its_architecture
"""


def installed(dpkg_l):
    lines = [line for line in dpkg_l.splitlines() if line.startswith("ii")]
    return {line.split()[1].split(":")[0] for line in lines}
