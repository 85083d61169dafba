"""Believes that every import goes through `__import__`.

Caught by: test_a_module_is_blocked_whether_or_not_it_was_imported_before
"""

import builtins
from contextlib import contextmanager


@contextmanager
def block_import(name):
    real = builtins.__import__

    def refusing(asked, globals=None, locals=None, fromlist=(), level=0):
        for one in [asked, *(f"{asked}.{part}" for part in fromlist or ())]:
            if one == name or one.startswith(f"{name}."):
                raise ImportError(f"{one} is blocked", name=one)
        return real(asked, globals, locals, fromlist, level)

    builtins.__import__ = refusing
    try:
        yield
    finally:
        builtins.__import__ = real
