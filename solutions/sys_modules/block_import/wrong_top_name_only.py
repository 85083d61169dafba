"""Believes that what lies below a blocked package cannot be reached.

Caught by: test_what_lies_below_is_blocked_too
"""

import sys
from contextlib import contextmanager

ABSENT = object()


@contextmanager
def block_import(name):
    parent, _, child = name.rpartition(".")
    namespace = vars(sys.modules[parent]) if parent else {}
    attribute = namespace.pop(child, ABSENT)
    before = sys.modules.get(name, ABSENT)
    sys.modules[name] = None
    try:
        yield
    finally:
        del sys.modules[name]
        if before is not ABSENT:
            sys.modules[name] = before
        if attribute is not ABSENT:
            namespace[child] = attribute
