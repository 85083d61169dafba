"""Believes that a name that was imported leads to `sys.modules`.

Caught by: test_every_form_of_import_gives_the_fake
"""

import sys
from unittest.mock import patch


def call_with_fake(module, dep, fake, func):
    with patch.dict(sys.modules, {dep: fake}):
        return getattr(module, func)()
