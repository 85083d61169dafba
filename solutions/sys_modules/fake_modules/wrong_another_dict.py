"""Believes that the import system looks for its dict in the attribute `sys.modules`.

Caught by: test_imports_in_the_block_give_the_fakes
"""

import sys
from contextlib import contextmanager


@contextmanager
def fake_modules(**modules):
    before = sys.modules
    sys.modules = {**before, **modules}
    try:
        yield
    finally:
        sys.modules = before
