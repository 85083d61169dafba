"""Takes out each entry, and with it the one attribute that refers to the same object."""

import sys


def forget(name: str) -> None:
    for known in [known for known in sys.modules if known == name or known.startswith(name + ".")]:
        module = sys.modules.pop(known)
        parent, _, child = known.rpartition(".")
        namespace = getattr(sys.modules.get(parent), "__dict__", {})
        if namespace.get(child, namespace) is module:
            del namespace[child]
