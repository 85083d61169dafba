"""A copy of the names to go through, and a mark for what is absent."""

import sys

ABSENT, NOTHING = object(), object()


def forget(name):
    parent, dot, child = name.rpartition(".")
    package = sys.modules.get(parent)
    attributes = vars(package) if dot and package is not None else {}
    if attributes.get(child, ABSENT) is sys.modules.get(name, NOTHING):
        delattr(package, child)
    for key in list(sys.modules):
        if (key + ".").startswith(name + "."):
            del sys.modules[key]
