"""Believes that a version is a number with a fraction.

Caught by: test_ten_is_more_than_nine
"""

import sys


def at_least(text, info=sys.version_info):
    wanted = float(".".join(text.split(".")[:2]))
    return float(f"{info[0]}.{info[1]}") >= wanted
