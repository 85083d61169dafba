"""Believes that what it notes for itself is nobody's business.

Caught by: test_asking_leaves_no_reference_behind
"""

import sys

seen = []


def is_immortal(obj):
    before = sys.getrefcount(obj)
    seen.append(obj)
    return sys.getrefcount(obj) == before
