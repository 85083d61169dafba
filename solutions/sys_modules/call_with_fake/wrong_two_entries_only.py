"""Believes that the fake is nowhere but under its name.

Caught by: test_sys_modules_has_the_entries_that_it_had
"""

import sys
from importlib.util import module_from_spec


def call_with_fake(module, dep, fake, func):
    before = {known: sys.modules[known] for known in (dep,) if known in sys.modules}
    name = module.__name__
    twin = sys.modules[name] = module_from_spec(module.__spec__)
    sys.modules[dep] = fake
    try:
        module.__spec__.loader.exec_module(twin)
        return getattr(twin, func)()
    finally:
        del sys.modules[dep]
        sys.modules.update(before)
        sys.modules[name] = module
