"""Believes that `del` takes a module away, whoever else refers to it.

Caught by: test_the_next_import_runs_the_module_again
"""

import importlib


def forget(name):
    module = importlib.import_module(name)
    del module
