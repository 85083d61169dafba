"""Believes that `sys.modules` is the only place that an import writes to.

Caught by: test_the_parent_package_keeps_the_module
"""

import importlib
import sys
from unittest.mock import patch


def call_with_fake(module, dep, fake, func):
    with patch.dict(sys.modules, {dep: fake}):
        del sys.modules[module.__name__]
        return getattr(importlib.import_module(module.__name__), func)()
