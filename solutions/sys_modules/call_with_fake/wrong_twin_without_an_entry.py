"""Believes that the code of a module does not care what is under its name.

Caught by: test_a_module_that_imports_itself_finds_its_copy
"""

import sys
from importlib.util import module_from_spec
from unittest.mock import patch


def call_with_fake(module, dep, fake, func):
    twin = module_from_spec(module.__spec__)
    with patch.dict(sys.modules, {dep: fake}):
        module.__spec__.loader.exec_module(twin)
        return getattr(twin, func)()
