"""Believes that a module asks `sys.modules` whenever it uses what it has imported.

Caught by: test_the_module_goes_on_with_the_real_one
"""

import importlib
import sys
from unittest.mock import patch


def call_with_fake(module, dep, fake, func):
    with patch.dict(sys.modules, {dep: fake}):
        importlib.reload(module)
        return getattr(module, func)()
