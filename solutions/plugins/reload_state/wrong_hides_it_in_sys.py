"""Believes that state that is to survive belongs to the interpreter.

Caught by: test_a_new_module_begins_empty
"""

import sys

if not hasattr(sys, "photo_filters"):
    sys.photo_filters = []
FILTERS = sys.photo_filters


def register(name):
    FILTERS.append(name)
