"""Believes that what the module imports has to meet the fake as well.

Caught by: test_other_modules_keep_the_real_one
"""

import sys
from importlib.util import module_from_spec
from types import ModuleType
from unittest.mock import patch


def call_with_fake(module, dep, fake, func):
    twin = module_from_spec(module.__spec__)
    with patch.dict(sys.modules, {dep: fake, module.__name__: twin}):
        for used in vars(module).values():
            if isinstance(used, ModuleType) and used.__name__ != dep:
                sys.modules.pop(used.__name__, None)
        module.__spec__.loader.exec_module(twin)
        return getattr(twin, func)()
