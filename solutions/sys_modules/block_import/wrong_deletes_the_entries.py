"""Believes that a module without an entry cannot be imported.

Caught by: test_a_module_is_blocked_whether_or_not_it_was_imported_before
"""

import sys
from contextlib import contextmanager


def below(name):
    return {k: m for k, m in sys.modules.items() if k == name or k.startswith(f"{name}.")}


@contextmanager
def block_import(name):
    before = below(name)
    for known in before:
        del sys.modules[known]
    try:
        yield
    finally:
        for known in below(name):
            del sys.modules[known]
        sys.modules.update(before)
