"""Believes that no entry is an entry of None.

Caught by: test_sys_modules_has_the_entries_that_it_had
"""

import sys
from importlib.util import module_from_spec


def call_with_fake(module, dep, fake, func):
    before = {dep: sys.modules.get(dep), **sys.modules}
    name = module.__name__
    twin = sys.modules[name] = module_from_spec(module.__spec__)
    sys.modules[dep] = fake
    try:
        module.__spec__.loader.exec_module(twin)
        return getattr(twin, func)()
    finally:
        sys.modules.clear()
        sys.modules.update(before)
