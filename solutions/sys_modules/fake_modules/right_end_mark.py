"""A mark that nobody else has stands for no entry."""

import sys
from contextlib import contextmanager

ABSENT = object()


@contextmanager
def fake_modules(**modules):
    before = [(name, sys.modules.get(name, ABSENT)) for name in modules]
    try:
        for name in modules:
            sys.modules[name] = modules[name]
        yield
    finally:
        for name, module in before:
            sys.modules.pop(name, None)
            if module is not ABSENT:
                sys.modules[name] = module
