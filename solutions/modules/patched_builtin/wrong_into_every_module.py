"""Believes that each module has to be told.

Caught by: test_a_module_that_binds_the_name_keeps_its_own
"""

import builtins
import gc
from contextlib import contextmanager
from types import ModuleType


@contextmanager
def patched_builtin(name, value):
    before = getattr(builtins, name, None)
    for module in gc.get_objects():
        if type(module) is ModuleType and module.__name__.startswith("zq_"):
            setattr(module, name, value)
    setattr(builtins, name, value)
    yield
    setattr(builtins, name, before)
