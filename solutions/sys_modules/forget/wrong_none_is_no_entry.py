"""Believes that to write None into an entry is to take it out.

Caught by: test_the_next_import_runs_the_module_again
"""

import sys


def forget(name):
    for known in list(sys.modules):
        if known == name or known.startswith(f"{name}."):
            sys.modules[known] = None
