"""Believes that the fake is still there when the block ends.

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
        for name in modules:
            del sys.modules[name]
        sys.modules.update(before)
