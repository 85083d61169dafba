"""Believes that the list which a module hands out is a copy.

Caught by: test_the_module_stays_as_it_is
"""


def star_names(module):
    names = getattr(module, "__all__", [n for n in vars(module) if not n.startswith("_")])
    for name in names:
        getattr(module, name)
    if isinstance(names, list):
        names.sort()
    return sorted(set(names))
