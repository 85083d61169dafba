"""Believes that whatever keeps a name from being fetched, the name is missing.

Caught by: test_the_star_asks_the_getattr_of_the_module
"""


def star_names(module):
    if not hasattr(module, "__all__"):
        return sorted(name for name in vars(module) if not name.startswith("_"))
    for name in module.__all__:
        if not isinstance(name, str):
            raise TypeError(name)
        try:
            getattr(module, name)
        except Exception as error:
            raise AttributeError(name) from error
    return sorted(set(module.__all__))
