"""Believes that `__all__` is looked for in the namespace, and nowhere else.

Caught by: test_the_star_asks_the_getattr_of_the_module
"""


def star_names(module):
    if "__all__" in vars(module):
        names = module.__all__
    else:
        names = [name for name in vars(module) if not name.startswith("_")]
    return sorted({name: getattr(module, name) for name in names})
