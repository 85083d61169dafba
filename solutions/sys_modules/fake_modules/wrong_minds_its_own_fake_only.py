"""Believes that an entry that is no longer the fake has been put back by somebody else.

Caught by: test_the_block_may_change_the_entries
"""

import sys
from contextlib import contextmanager


@contextmanager
def fake_modules(**modules):
    before = {name: sys.modules[name] for name in modules if name in sys.modules}
    sys.modules.update(modules)
    try:
        yield
    finally:
        for name, fake in modules.items():
            if sys.modules.get(name) is fake:
                del sys.modules[name]
                if name in before:
                    sys.modules[name] = before[name]
