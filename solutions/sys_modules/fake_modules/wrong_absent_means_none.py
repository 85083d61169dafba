"""Believes that no entry is an entry of None.

Caught by: test_a_name_without_an_entry_has_none_afterwards
"""

import sys
from contextlib import contextmanager


@contextmanager
def fake_modules(**modules):
    before = {name: sys.modules.get(name) for name in modules}
    sys.modules.update(modules)
    try:
        yield
    finally:
        sys.modules.update(before)
