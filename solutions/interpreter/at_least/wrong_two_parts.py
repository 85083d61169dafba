"""Believes that nobody needs the third number.

Caught by: test_the_third_number_counts_if_it_is_named
"""

import sys


def at_least(text, info=sys.version_info):
    wanted = tuple(map(int, text.split(".")))[:2]
    return info[:2] >= wanted
