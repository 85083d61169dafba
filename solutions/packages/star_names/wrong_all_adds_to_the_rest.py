"""Believes that `__all__` adds names to those that are public already.

Caught by: test_all_alone_decides_if_it_is_there
"""


def star_names(module):
    names = [name for name in vars(module) if not name.startswith("_")]
    names += getattr(module, "__all__", [])
    return sorted({name: getattr(module, name) for name in names})
