"""Believes that `except Exception` meets whatever a block may raise.

Caught by: test_an_exception_in_the_block_changes_nothing
"""

import sys
from contextlib import contextmanager


@contextmanager
def fake_modules(**modules):
    before = {name: sys.modules[name] for name in modules if name in sys.modules}

    def undo():
        for name in modules:
            sys.modules.pop(name, None)
        sys.modules.update(before)

    sys.modules.update(modules)
    try:
        yield
    except Exception:
        undo()
        raise
    undo()
