"""Believes that a finder that finds nothing any more is as good as none.

Caught by: test_python_imports_as_before
"""

import sys
from contextlib import contextmanager
from importlib.util import spec_from_loader


@contextmanager
def fake_modules(**modules):
    class Finder:
        @staticmethod
        def find_spec(name, path=None, target=None):
            return spec_from_loader(name, Finder) if name in modules else None

        @staticmethod
        def create_module(spec):
            return None

        @staticmethod
        def exec_module(module):
            sys.modules[module.__name__] = modules[module.__name__]

    names = list(modules)
    before = {name: sys.modules.pop(name) for name in names if name in sys.modules}
    sys.meta_path.insert(0, Finder)
    try:
        yield
    finally:
        modules.clear()
        for name in names:
            sys.modules.pop(name, None)
        sys.modules.update(before)
