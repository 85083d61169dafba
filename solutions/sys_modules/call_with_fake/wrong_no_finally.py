"""Believes that what follows a call always runs.

Caught by: test_an_exception_changes_nothing
"""

import sys
from importlib.util import module_from_spec


def call_with_fake(module, dep, fake, func):
    before = dict(sys.modules)
    name = module.__name__
    twin = sys.modules[name] = module_from_spec(module.__spec__)
    sys.modules[dep] = fake
    module.__spec__.loader.exec_module(twin)
    result = getattr(twin, func)()
    sys.modules.clear()
    sys.modules.update(before)
    return result
