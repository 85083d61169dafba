"""Believes that there is one Python to ask.

Caught by: test_the_info_that_is_given_is_asked
"""

import sys


def at_least(text, info=None):
    return tuple(map(int, text.split("."))) < sys.version_info
