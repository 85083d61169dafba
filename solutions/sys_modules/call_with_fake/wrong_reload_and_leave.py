"""Believes that after a reload the fake is there for this one call.

Caught by: test_the_module_goes_on_with_the_real_one
"""

import importlib
import sys


def call_with_fake(module, dep, fake, func):
    sys.modules[dep] = fake
    importlib.reload(module)
    return getattr(module, func)()
