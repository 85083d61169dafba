"""Believes that `sys.modules` holds every module that there is.

Caught by: test_it_imports_what_nobody_has_imported
"""

import sys


def load(name):
    return sys.modules[name]
