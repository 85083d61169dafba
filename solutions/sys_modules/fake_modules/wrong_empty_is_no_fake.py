"""Believes that a fake that is empty, and so false, is none.

Caught by: test_imports_in_the_block_give_the_fakes
"""

import sys
from contextlib import contextmanager


@contextmanager
def fake_modules(**modules):
    before = {name: sys.modules[name] for name in modules if name in sys.modules}
    for name, fake in modules.items():
        if fake:
            sys.modules[name] = fake
    try:
        yield
    finally:
        for name in modules:
            sys.modules.pop(name, None)
        sys.modules.update(before)
