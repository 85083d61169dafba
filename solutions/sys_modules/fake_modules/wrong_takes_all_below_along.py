"""Believes that a fake package must have no real submodules, and that they come back by themselves.

Caught by: test_entries_below_the_name_stay
"""

import sys
from contextlib import contextmanager


@contextmanager
def fake_modules(**modules):
    before = {name: sys.modules[name] for name in modules if name in sys.modules}
    for known in list(sys.modules):
        if known.partition(".")[0] in modules:
            del sys.modules[known]
    sys.modules.update(modules)
    try:
        yield
    finally:
        for name in modules:
            sys.modules.pop(name, None)
        sys.modules.update(before)
