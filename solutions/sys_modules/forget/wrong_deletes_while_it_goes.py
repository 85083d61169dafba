"""Believes that a loop over a dict does not mind what is deleted.

Caught by: test_the_next_import_runs_the_module_again
"""

import sys


def forget(name):
    for known in sys.modules:
        if known == name or known.startswith(f"{name}."):
            del sys.modules[known]
