"""Believes that the parent has the attribute only as long as the submodule has its entry.

Caught by: test_an_attribute_leads_to_a_module_without_an_entry
"""

import sys
from contextlib import contextmanager


def below(name):
    return {k: m for k, m in sys.modules.items() if k == name or k.startswith(f"{name}.")}


@contextmanager
def block_import(name):
    before = below(name)
    parent, _, child = name.rpartition(".")
    package = sys.modules.get(parent)
    if package and name in before:
        vars(package).pop(child, None)
    sys.modules.update(dict.fromkeys([name, *before]))
    try:
        yield
    finally:
        del sys.modules[name]
        sys.modules.update(before)
        if package and name in before:
            setattr(package, child, before[name])
