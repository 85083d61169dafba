"""Believes that a module is as it was when its names are back.

Caught by: test_what_the_module_has_written_down_is_unchanged
"""

import sys
from unittest.mock import patch


def call_with_fake(module, dep, fake, func):
    real = sys.modules.get(dep)
    fakes = {name: fake for name, value in vars(module).items() if value is real}
    for name, value in vars(module).items():
        if hasattr(fake, name) and value is getattr(real, name, fakes):
            fakes[name] = getattr(fake, name)
    with patch.dict(sys.modules, {dep: fake}), patch.dict(vars(module), fakes):
        return getattr(module, func)()
