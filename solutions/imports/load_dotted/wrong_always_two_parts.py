"""Believes that every name has a package and a module in it.

Caught by: test_there_may_be_no_dot
"""

import sys


def load(name):
    package, _, module = name.rpartition(".")
    __import__(package, fromlist=[module])
    return sys.modules[f"{package}.{module}"]
