"""Believes that a module is a file in a folder of `sys.path`.

Caught by: test_what_can_be_found_is_found
"""

import sys
from pathlib import Path


def importable(name):
    places = [Path(entry, *name.split(".")) for entry in sys.path]
    return any(p.with_suffix(".py").is_file() or (p / "__init__.py").is_file() for p in places)
