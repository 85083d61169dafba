"""Believes that a version is three numbers.

Caught by: test_a_version_is_more_than_three_numbers
"""

import re


def parse(sys_version):
    found = re.match(r"(\d+\.\d+\.\d+).*\[(.*)\]", sys_version, re.DOTALL)
    return found[1], found[2]
