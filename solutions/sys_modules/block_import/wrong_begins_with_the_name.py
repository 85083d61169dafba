"""Believes that what begins with the name lies below it.

Caught by: test_other_modules_can_be_imported
"""

import sys
from contextlib import contextmanager


@contextmanager
def block_import(name):
    before = {known: module for known, module in sys.modules.items() if known.startswith(name)}
    parent, _, child = name.rpartition(".")
    namespace = vars(sys.modules[parent]) if parent else {}
    bound = {child: namespace.pop(child)} if child in namespace else {}
    sys.modules.update(dict.fromkeys([name, *before]))
    try:
        yield
    finally:
        del sys.modules[name]
        sys.modules.update(before)
        namespace.update(bound)
