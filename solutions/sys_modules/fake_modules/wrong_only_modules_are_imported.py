"""Believes that what is in `sys.modules` must be a module.

Caught by: test_imports_in_the_block_give_the_fakes
"""

import sys
from contextlib import contextmanager
from types import ModuleType


@contextmanager
def fake_modules(**modules):
    before = {name: sys.modules[name] for name in modules if name in sys.modules}
    for name, fake in modules.items():
        sys.modules[name] = ModuleType(name)
        vars(sys.modules[name]).update(getattr(fake, "__dict__", {}))
    try:
        yield
    finally:
        for name in modules:
            sys.modules.pop(name, None)
        sys.modules.update(before)
