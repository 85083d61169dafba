"""Believes that to catch the exception is the way to get past the `yield`.

Caught by: test_an_exception_in_the_block_changes_nothing
"""

import sys
from contextlib import contextmanager, suppress


@contextmanager
def fake_modules(**modules):
    before = {name: sys.modules[name] for name in modules if name in sys.modules}
    sys.modules.update(modules)
    with suppress(Exception):
        yield
    for name in modules:
        sys.modules.pop(name, None)
    sys.modules.update(before)
