"""Believes that all imports of a module are made when it is imported.

Caught by: test_every_form_of_import_gives_the_fake
"""

import sys
from importlib.util import module_from_spec
from unittest.mock import patch


def call_with_fake(module, dep, fake, func):
    twin = module_from_spec(module.__spec__)
    with patch.dict(sys.modules, {dep: fake, module.__name__: twin}):
        module.__spec__.loader.exec_module(twin)
    return getattr(twin, func)()
