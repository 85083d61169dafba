"""Believes that a reference that is gone still counts.

Caught by: test_an_object_with_few_references_is_mortal
"""

import sys


def is_immortal(obj):
    before = sys.getrefcount(obj)
    more = [obj]
    del more
    return sys.getrefcount(obj) == before
