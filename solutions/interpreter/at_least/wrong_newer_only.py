"""Believes that at least means newer.

Caught by: test_the_very_version_will_do
"""

import sys


def at_least(text, info=sys.version_info):
    wanted = list(map(int, text.split(".")))
    return list(info[: len(wanted)]) > wanted
