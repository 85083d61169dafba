"""Believes that a cut tuple equals the longer one that it begins.

Caught by: test_the_very_version_will_do
"""

import sys


def at_least(text, info=sys.version_info):
    return info[:2] >= tuple(map(int, text.split(".")))
