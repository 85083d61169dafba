"""Believes that each part has to be at least the part that is asked for.

Caught by: test_the_first_difference_decides
"""

import sys


def at_least(text, info=sys.version_info):
    return all(have >= int(want) for have, want in zip(info, text.split(".")))
