"""Believes that the import system looks for its dict in the attribute `sys.modules`.

Caught by: test_the_next_import_runs_the_module_again
"""

import sys


def forget(name):
    sys.modules = {
        known: module
        for known, module in sys.modules.items()
        if known != name and not known.startswith(f"{name}.")
    }
