"""Forgets the modules for a while, and lets a finder refuse to find them."""

import sys
from contextlib import contextmanager

ABSENT = object()


@contextmanager
def block_import(name):
    class Refusing:
        @staticmethod
        def find_spec(fullname, path=None, target=None):
            if lies_below(fullname):
                raise ModuleNotFoundError(f"{fullname} is blocked", name=fullname)

    def lies_below(known):
        return f"{known}.".startswith(f"{name}.")

    parent, _, child = name.rpartition(".")
    package = sys.modules.get(parent)
    attribute = vars(package).pop(child, ABSENT) if package else ABSENT
    before = {known: sys.modules.pop(known) for known in list(sys.modules) if lies_below(known)}
    sys.meta_path.insert(0, Refusing)
    try:
        yield
    finally:
        sys.meta_path.remove(Refusing)
        for known in list(sys.modules):
            if lies_below(known):
                sys.modules.pop(known)
        sys.modules.update(before)
        if attribute is not ABSENT:
            setattr(package, child, attribute)
