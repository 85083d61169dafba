"""Believes that what a context manager changes ends with its block.

Caught by: test_a_module_is_back_afterwards
"""

import sys
from contextlib import contextmanager


@contextmanager
def fake_modules(**modules):
    sys.modules.update(modules)
    yield
