"""Believes that `patch.dict` puts back the entries that it was given, and those alone.

Caught by: test_what_was_imported_in_the_block_stays
"""

import sys
from contextlib import contextmanager
from unittest.mock import patch


@contextmanager
def fake_modules(**modules):
    with patch.dict(sys.modules, modules):
        yield
