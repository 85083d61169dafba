"""Believes that the old modules need no entry, since those who use them have them.

Caught by: test_afterwards_everybody_finds_the_old_modules
"""

import importlib
import sys


def pop_entries(name):
    below = [known for known in sys.modules if known == name or known.startswith(f"{name}.")]
    return {known: sys.modules.pop(known) for known in below}


def fresh_import(name):
    parent, _, child = name.rpartition(".")
    pop_entries(name)
    return importlib.import_module(name)
