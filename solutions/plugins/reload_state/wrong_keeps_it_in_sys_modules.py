"""Believes that what has another name in `sys.modules` is safe.

Caught by: test_a_new_module_begins_empty
"""

import sys
from types import SimpleNamespace

FILTERS = sys.modules.setdefault("photo_state", SimpleNamespace(filters=[])).filters


def register(name):
    FILTERS.append(name)
