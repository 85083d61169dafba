"""Believes that a finder that refuses nothing any more is as good as none.

Caught by: test_python_imports_as_before
"""

import sys
from contextlib import contextmanager


def below(name):
    return {k: m for k, m in sys.modules.items() if k == name or k.startswith(f"{name}.")}


@contextmanager
def block_import(name):
    class Refusing:
        active = True

        @classmethod
        def find_spec(cls, fullname, path=None, target=None):
            if cls.active and (fullname == name or fullname.startswith(f"{name}.")):
                raise ImportError(f"{fullname} is blocked", name=fullname)

    before = below(name)
    parent, _, child = name.rpartition(".")
    namespace = vars(sys.modules[parent]) if parent else {}
    bound = {child: namespace.pop(child)} if child in namespace else {}
    for known in before:
        del sys.modules[known]
    sys.meta_path.insert(0, Refusing)
    try:
        yield
    finally:
        Refusing.active = False
        sys.modules.update(before)
        namespace.update(bound)
