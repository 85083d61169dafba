"""Believes that a module imported again is the module of before.

Caught by: test_a_module_is_back_afterwards
"""

import importlib
import sys
from contextlib import contextmanager


@contextmanager
def fake_modules(**modules):
    known = [name for name in modules if sys.modules.get(name)]
    sys.modules.update(modules)
    try:
        yield
    finally:
        for name in modules:
            sys.modules.pop(name, None)
            if name in known:
                importlib.import_module(name)
