"""Believes that who has the module needs no entry of it.

Caught by: test_sys_modules_has_the_entries_that_it_had
"""

import importlib
import sys
from unittest.mock import patch


def call_with_fake(module, dep, fake, func):
    del sys.modules[module.__name__]
    with patch.dict(sys.modules, {dep: fake}):
        return getattr(importlib.import_module(module.__name__), func)()
