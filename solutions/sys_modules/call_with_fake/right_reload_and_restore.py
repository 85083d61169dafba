"""A reload runs the code in the same namespace, and a namespace can be put back."""

import importlib
import sys
from unittest.mock import patch


def call_with_fake(module, dep, fake, func):
    before = vars(module).copy()
    with patch.dict(sys.modules, {dep: fake}):
        try:
            return getattr(importlib.reload(module), func)()
        finally:
            vars(module).clear()
            vars(module).update(before)
