"""Believes that the date follows the version, in every build.

Caught by: test_what_is_between_may_be_anything
"""

import re


def parse(sys_version):
    found = re.match(r"(\S+) \(.*\)\s+\[(.*)\]", sys_version, re.DOTALL)
    return found[1], found[2]
