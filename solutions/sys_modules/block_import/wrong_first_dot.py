"""Believes that a name has one dot at most, and what is before the first is the parent.

Caught by: test_a_submodule_can_be_blocked_alone
"""

import sys
from contextlib import contextmanager


def below(name):
    return {k: m for k, m in sys.modules.items() if k == name or k.startswith(f"{name}.")}


@contextmanager
def block_import(name):
    before = below(name)
    parent, _, child = name.partition(".")
    namespace = getattr(sys.modules.get(parent), "__dict__", {})
    bound = {child: namespace.pop(child)} if child in namespace else {}
    sys.modules.update(dict.fromkeys([name, *before]))
    try:
        yield
    finally:
        del sys.modules[name]
        sys.modules.update(before)
        namespace.update(bound)
