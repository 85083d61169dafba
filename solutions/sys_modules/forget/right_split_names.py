"""A dotted name is a path; what lies below it begins with the same parts."""

import sys
from contextlib import suppress


def forget(name):
    parts = name.split(".")
    gone = {key for key in sys.modules if key.split(".")[: len(parts)] == parts}
    if name in gone:
        with suppress(KeyError, TypeError):
            namespace = vars(sys.modules[".".join(parts[:-1])])
            if namespace[parts[-1]] is sys.modules[name]:
                namespace.pop(parts[-1])
    for key in gone:
        sys.modules.pop(key)
