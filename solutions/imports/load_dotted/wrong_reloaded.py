"""Believes that to load a module is to run it, however often it has run.

Caught by: test_it_is_the_module_that_import_gets
"""

from importlib import import_module, reload


def load(name):
    return reload(import_module(name))
