"""Believes that an entry of None is no entry.

Caught by: test_an_entry_of_none_is_back_afterwards
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
        for name, module in before.items():
            if module is None:
                sys.modules.pop(name, None)
            else:
                sys.modules[name] = module
