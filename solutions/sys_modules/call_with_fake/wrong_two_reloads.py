"""Believes that a second reload undoes the first.

Caught by: test_the_names_of_the_module_refer_to_the_same_objects
"""

import importlib
import sys
from unittest.mock import patch


def call_with_fake(module, dep, fake, func):
    try:
        with patch.dict(sys.modules, {dep: fake}):
            importlib.reload(module)
            return getattr(module, func)()
    finally:
        importlib.reload(module)
