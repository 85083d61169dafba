"""Believes that a candidate is not yet the version.

Caught by: test_a_prerelease_has_the_number_already
"""

import sys


def at_least(text, info=sys.version_info):
    return tuple(map(int, text.split("."))) <= info[:3] and info[3] == "final"
