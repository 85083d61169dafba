"""Believes that finders are asked at every import.

Caught by: test_a_module_is_blocked_whether_or_not_it_was_imported_before
"""

import sys
from contextlib import contextmanager


@contextmanager
def block_import(name):
    class Refusing:
        @staticmethod
        def find_spec(fullname, path=None, target=None):
            if fullname == name or fullname.startswith(f"{name}."):
                raise ImportError(f"{fullname} is blocked", name=fullname)

    sys.meta_path.insert(0, Refusing)
    try:
        yield
    finally:
        sys.meta_path.remove(Refusing)
