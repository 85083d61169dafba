"""Believes that an attribute of a module is always in its namespace.

Caught by: test_the_star_asks_the_getattr_of_the_module
"""


def star_names(module):
    names = getattr(module, "__all__", [n for n in vars(module) if not n.startswith("_")])
    for name in names:
        if not isinstance(name, str):
            raise TypeError(name)
        if name not in vars(module):
            raise AttributeError(name)
    return sorted(set(names))
