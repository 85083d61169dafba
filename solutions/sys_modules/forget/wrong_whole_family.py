"""Believes that a submodule cannot be forgotten without its package.

Caught by: test_names_that_begin_alike_stay
"""

import sys


def forget(name):
    top = name.partition(".")[0]
    for known in list(sys.modules):
        if known.partition(".")[0] == top:
            del sys.modules[known]
