"""Believes that what it notes for itself is nobody's business.

Caught by: test_asking_leaves_no_reference_behind
"""

import sys

answers = {}


def is_immortal(obj):
    if id(obj) not in answers:
        before = sys.getrefcount(obj)
        more = [obj]
        answers[id(obj)] = obj, sys.getrefcount(more[0]) == before
    return answers[id(obj)][1]
