"""Believes that `except Exception` meets whatever a function may raise.

Caught by: test_an_exception_changes_nothing
"""

import sys
from importlib.util import module_from_spec


def call_with_fake(module, dep, fake, func):
    before = sys.modules.copy()
    twin = module_from_spec(module.__spec__)
    sys.modules.update({dep: fake, module.__name__: twin})
    try:
        module.__spec__.loader.exec_module(twin)
        result = getattr(twin, func)()
    except Exception:
        put_back(before)
        raise
    put_back(before)
    return result


def put_back(entries):
    sys.modules.clear()
    sys.modules.update(entries)
