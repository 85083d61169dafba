"""Believes that what has many references is immortal.

Caught by: test_a_popular_object_is_mortal
"""

import sys


def is_immortal(obj):
    return sys.getrefcount(obj) > 1_000_000
