"""Believes that the second module may have any name, as long as its code is the same.

Caught by: test_a_module_that_imports_itself_finds_its_copy
"""

import sys
from importlib.util import module_from_spec, spec_from_file_location
from unittest.mock import patch


def call_with_fake(module, dep, fake, func):
    spec = spec_from_file_location("twin", module.__file__)
    twin = module_from_spec(spec)
    with patch.dict(sys.modules, {dep: fake, "twin": twin}):
        spec.loader.exec_module(twin)
        return getattr(twin, func)()
