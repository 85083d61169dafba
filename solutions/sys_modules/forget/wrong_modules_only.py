"""Believes that `sys.modules` is the only place that refers to a module.

Caught by: test_the_parent_lets_go_of_the_module
"""

import sys


def forget(name):
    for known in list(sys.modules):
        if known == name or known.startswith(f"{name}."):
            del sys.modules[known]
