"""Believes that `except Exception` meets whatever a block may raise.

Caught by: test_an_exception_ends_the_block_too
"""

import sys
from contextlib import contextmanager


def below(name):
    return {k: m for k, m in sys.modules.items() if k == name or k.startswith(f"{name}.")}


@contextmanager
def block_import(name):
    before = below(name)
    parent, _, child = name.rpartition(".")
    namespace = getattr(sys.modules.get(parent), "__dict__", {})
    bound = {child: namespace.pop(child)} if child in namespace else {}

    def undo():
        del sys.modules[name]
        sys.modules.update(before)
        namespace.update(bound)

    sys.modules.update(dict.fromkeys([name, *before]))
    try:
        yield
    except Exception:
        undo()
        raise
    undo()
