"""Believes that it is enough to delete the entry, since the next import makes it again.

Caught by: test_a_module_is_back_afterwards
"""

import sys
from contextlib import contextmanager


@contextmanager
def fake_modules(**modules):
    sys.modules.update(modules)
    try:
        yield
    finally:
        for name in modules:
            sys.modules.pop(name, None)
