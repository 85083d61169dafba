"""Believes that `except Exception` meets whatever an import may raise.

Caught by: test_a_failed_import_changes_nothing
"""

import importlib
import sys


def pop_entries(name):
    below = [known for known in sys.modules if known == name or known.startswith(f"{name}.")]
    return {known: sys.modules.pop(known) for known in below}


def fresh_import(name):
    parent, _, child = name.rpartition(".")
    namespace = vars(importlib.import_module(parent)) if parent else {}
    bound = {child: namespace[child]} if child in namespace else {}
    before = pop_entries(name)

    def undo():
        pop_entries(name)
        sys.modules.update(before)
        namespace.pop(child, None)
        namespace.update(bound)

    try:
        module = importlib.import_module(name)
    except Exception:
        undo()
        raise
    undo()
    return module
