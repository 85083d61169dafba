"""Believes that the dot of a pattern matches any character.

Caught by: test_the_text_may_have_two_lines
"""

import re


def parse(sys_version):
    found = re.match(r"(\S+) .*\[(.*)\]", sys_version)
    return found[1], found[2]
