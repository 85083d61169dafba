"""Believes that `__all__` is a list, and that a string in its place is one name.

Caught by: test_all_may_be_any_sequence
"""


def star_names(module):
    names = getattr(module, "__all__", [n for n in vars(module) if not n.startswith("_")])
    if isinstance(names, str):
        names = [names]
    return sorted({name: getattr(module, name) for name in names})
